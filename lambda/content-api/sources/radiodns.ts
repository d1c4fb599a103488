import { addDays } from '../../contract/london-day';
import type { Schedule, Show } from '../../contract/shows';
import { reason } from '../log';
import { londonDate } from '../london-time';
import type { RadioDnsOptions } from '../station-file-schedule';
import { createConditionalDownload } from './conditional-download';
import { programmesIn } from './radiodns-document';
import { slotsOf } from './radiodns-slots';
import { askScheduleFeed } from './schedule-feed';
import type { FeedSlot } from './schedule-layers';
import type { Ask } from './source';

const everyMs = 30 * 60_000;

/** Yesterday’s night may still be on, and a week is to come. */
const days = { before: 1, ahead: 8 };

const what = 'RadioDNS schedule';
const source = { id: 'radiodns', name: 'the station’s RadioDNS schedule', credit: null };

/** One document for each day, where the address says {date}: https://radiodns.org/technical/, “Programme Information”. */
export function askRadioDns(options: RadioDnsOptions): Ask<Show[], Schedule> {
  const get = createConditionalDownload();

  async function read(url: string, signal: AbortSignal): Promise<FeedSlot[]> {
    const { body } = await get({ what, url, signal });
    const phone = options.phone === undefined ? {} : { phone: options.phone };
    return programmesIn(body, url)
      .flatMap(slotsOf)
      .map((slot) => ({ ...slot, show: { ...slot.show, ...phone } }));
  }

  return askScheduleFeed({
    source,
    what,
    everyMs,
    filler: options.filler,
    read: async (now, signal) => {
      const today = londonDate(now);
      const slots = await read(addressOn(today, options.url), signal);
      const others = options.url.includes('{date}') ? otherDays(today) : [];
      const rest = await Promise.allSettled(others.map((date) => read(addressOn(date, options.url), signal)));
      // Most stations publish a few days only: a day that is not there yet is no mistake.
      const problems = rest.flatMap((day) =>
        day.status === 'rejected' && !isMissing(day.reason) ? reason(day.reason) : [],
      );
      const all = slots.concat(rest.flatMap((day) => (day.status === 'fulfilled' ? day.value : [])));
      return { slotsBetween: () => all, problems };
    },
  });
}

function addressOn(date: string, url: string): string {
  return url.replaceAll('{date}', date.replaceAll('-', ''));
}

function otherDays(today: string): string[] {
  const ahead = Array.from({ length: days.ahead }, (_, index) => addDays(today, index + 1));
  return [addDays(today, -days.before), ...ahead];
}

function isMissing(error: unknown): boolean {
  return reason(error).endsWith('answered 404');
}
