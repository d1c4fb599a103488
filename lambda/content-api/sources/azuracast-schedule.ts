import { z } from 'zod';
import type { Schedule, Show } from '../../contract/shows';
import { londonDate } from '../london-time';
import type { AzuraCastScheduleOptions } from '../station-file-schedule';
import { cleanLine } from './clean-text';
import { createConditionalDownload } from './conditional-download';
import { askScheduleFeed } from './schedule-feed';
import type { FeedSlot } from './schedule-layers';
import { showTitled } from './show-title';
import type { Ask } from './source';
import { SourceFailed } from './source-failed';

const everyMs = 5 * 60_000;
const dayMs = 24 * 60 * 60_000;

/** A presenter who goes on air silences whatever playlist is planned. */
const layers: Record<string, number> = { streamer: 1 };
const playlists = 0;

const what = 'AzuraCast schedule';
const source = { id: 'azuracast', name: 'the station’s AzuraCast', credit: null };

const entries = z.array(
  z.object({
    type: z.string(),
    name: z.string().nullish(),
    start_timestamp: z.number(),
    end_timestamp: z.number(),
  }),
);

/** What AzuraCast plans: https://www.azuracast.com/docs/developers/apis/, “Stations: Schedules”. */
export function askAzuraCastSchedule(options: AzuraCastScheduleOptions): Ask<Show[], Schedule> {
  const get = createConditionalDownload();
  const base = `${options.url.replace(/\/$/, '')}/api/station/${encodeURIComponent(options.station)}/schedule`;

  return askScheduleFeed({
    source,
    what,
    everyMs,
    filler: options.filler,
    read: async (now, signal) => {
      const url = `${base}?${daysAround(now)}`;
      const { body } = await get({ what, url, signal });
      const slots = entriesIn(body, url).flatMap((entry) => slotFrom(entry, options));
      return { slotsBetween: () => slots, problems: [] };
    },
  });
}

/** Whole days, so that the address stays the same all day. Without “rows” it lists five entries. */
function daysAround(now: Date): URLSearchParams {
  const day = (ahead: number) => londonDate(new Date(now.getTime() + ahead * dayMs));
  return new URLSearchParams({ start: `${day(-2)}T00:00:00Z`, end: `${day(10)}T00:00:00Z`, rows: '1000' });
}

function entriesIn(body: Buffer, url: string): z.infer<typeof entries> {
  try {
    return entries.parse(JSON.parse(body.toString('utf8')));
  } catch (cause) {
    throw new SourceFailed(`${what}: GET ${url} answered with something else`, { cause });
  }
}

function slotFrom(entry: z.infer<typeof entries>[number], options: AzuraCastScheduleOptions): FeedSlot[] {
  const title = cleanLine(entry.name ?? '');
  const [startsAt, endsAt] = [instantFrom(entry.start_timestamp), instantFrom(entry.end_timestamp)];
  const layer = layers[entry.type] ?? playlists;
  const wanted = options.playlists || layer > playlists;
  if (!title || !wanted || !startsAt || !endsAt || endsAt <= startsAt) return [];
  const phone = options.phone === undefined ? {} : { phone: options.phone };
  return [{ layer, date: londonDate(startsAt), startsAt, endsAt, show: { ...showTitled(title), ...phone } }];
}

/** Nothing that is not an instant: a number may be larger than any date. */
function instantFrom(seconds: number): Date | undefined {
  const at = new Date(seconds * 1_000);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
