import { instantOf } from '../../contract/london-instant';
import { londonDate } from '../london-time';
import { isoDuration } from './iso-duration';
import type { Programme } from './radiodns-document';
import type { FeedSlot } from './schedule-layers';
import type { ShowRule } from './schedule-rules';
import { describedAs } from './show-description';
import { showTitled } from './show-title';

/** When a programme is on the air; none for what is there to listen to at any time. */
export function slotsOf(programme: Programme): FeedSlot[] {
  const show = showOf(programme);
  if (!show || programme['@broadcast'] === 'off-air') return [];
  return programme.location
    .flatMap(({ time }) => time)
    .flatMap((time) => {
      // What really happened, where they say so, over what was planned.
      const startsAt = instantFrom(time['@actualTime'] ?? time['@time']);
      const lasts = isoDuration(time['@actualDuration'] ?? time['@duration'] ?? '');
      if (!startsAt || !lasts) return [];
      const endsAt = new Date(startsAt.getTime() + lasts);
      return [{ layer: 0, date: londonDate(startsAt), show, startsAt, endsAt }];
    });
}

/** With its distance from UTC, as the standard wants; without, the time on our wall. */
function instantFrom(written: string | undefined): Date | undefined {
  const [, date, time, zone] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(written ?? '') ?? [];
  if (!date || !time || Number.isNaN(Date.parse(`${date}T${time}Z`))) return undefined;
  return zone ? new Date(`${date}T${time}:00${zone}`) : instantOf(date, time);
}

function showOf({ longName, mediumName, shortName, mediaDescription, credits }: Programme): ShowRule | undefined {
  const title = longName ?? mediumName ?? shortName;
  if (!title) return undefined;
  const presenter = presenterIn(credits);
  const description = mediaDescription.map((about) => about.shortDescription ?? about.longDescription).find(Boolean);
  const images = mediaDescription.flatMap(({ multimedia }) => multimedia.flatMap((one) => one['@url'] ?? []));
  const image = images.find((url) => url.startsWith('https://') && URL.canParse(url));
  return {
    ...showTitled(title),
    ...(presenter && { presenter }),
    ...describedAs(description),
    ...(image && { image }),
  };
}

/** Some stations know of no role but “contributor”. A guest is not the presenter. */
const roles = ['presenter', 'host', 'dj', 'anchor', 'contributor'];

function presenterIn(credits: Programme['credits']): string | undefined {
  const all = credits.flatMap(({ credit }) => credit);
  const ranked = roles.flatMap((role) => all.filter((credit) => credit['@role']?.toLowerCase() === role));
  return ranked.map(({ person }) => person).find(Boolean);
}
