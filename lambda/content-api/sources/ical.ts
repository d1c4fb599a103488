import { addDays } from '../../contract/london-day';
import { instantOf } from '../../contract/london-instant';
import type { Schedule, Show } from '../../contract/shows';
import { reason } from '../log';
import { londonDate } from '../london-time';
import type { IcalOptions } from '../station-file-schedule';
import { createConditionalDownload } from './conditional-download';
import { eventsIn, titled } from './ical-components';
import { type CalendarEvent, eventFrom } from './ical-event';
import { calendarOf, type Occurrence } from './ical-occurrences';
import { askScheduleFeed, type Listings } from './schedule-feed';
import type { FeedSlot } from './schedule-layers';
import type { ShowRule } from './schedule-rules';
import type { Ask } from './source';
import { SourceFailed } from './source-failed';

const everyMs = 10 * 60_000;

const what = 'calendar';
const source = { id: 'ical', name: 'the station’s calendar', credit: null };

/** A day’s motto lies under the week’s shows, and what somebody put in for one day over them. */
const layers = { wholeDay: 0, weekly: 1, once: 2 };

/** A calendar that the station shares: iCalendar, RFC 5545. */
export function askIcal(options: IcalOptions): Ask<Show[], Schedule> {
  const get = createConditionalDownload();
  return askScheduleFeed({
    source,
    what,
    everyMs,
    filler: options.filler,
    read: async (now, signal) => {
      const { body } = await get({ what, url: options.url, signal });
      return listingsIn(body, options, londonDate(now));
    },
  });
}

function listingsIn(body: Buffer, options: IcalOptions, today: string): Listings {
  const { events: components, problems } = eventsIn(body, options.url);
  const events: CalendarEvent[] = [];
  for (const component of components) {
    try {
      const event = eventFrom(component);
      if (event) events.push(event);
    } catch (error) {
      problems.push(`${titled(component.getFirstPropertyValue('summary'))} is left out: ${reason(error)}`);
    }
  }
  if (events.length === 0) throw new SourceFailed(`${what}: GET ${options.url} has no event with a name and an end`);
  const told = events.filter(({ start }) => options.allDay === 'shows' || !start.wholeDay);
  const happens = calendarOf(told, today);
  const weekly = new Map(told.flatMap((event) => (event.insteadOf ? [] : [[event.uid, event.show]])));
  return {
    problems,
    slotsBetween: (from, to) => within(happens(from, to), from, to).map((one) => slotFrom(one, weekly, options)),
  };
}

function within(occurrences: Occurrence[], from: string, to: string): Occurrence[] {
  const [begin, end] = [instantOf(from, '00:00'), instantOf(addDays(to, 1), '00:00')];
  return occurrences.filter(({ startsAt, endsAt }) => endsAt > begin && startsAt < end);
}

function slotFrom(
  { event, startsAt, endsAt }: Occurrence,
  weekly: Map<string, ShowRule>,
  options: IcalOptions,
): FeedSlot {
  const slot = { date: londonDate(startsAt), startsAt, endsAt };
  const usual = event.insteadOf && weekly.get(event.uid);
  return {
    ...slot,
    ...layerOf(event),
    show: { ...event.show, ...(options.phone !== undefined && { phone: options.phone }) },
    ...(usual && { changedFrom: { ...slot, show: usual } }),
  };
}

function layerOf({ start, recurs, also }: CalendarEvent): Pick<FeedSlot, 'layer' | 'planned'> {
  if (start.wholeDay) return { layer: layers.wholeDay };
  return recurs || also.length > 0
    ? { layer: layers.weekly, planned: 'weekly' }
    : { layer: layers.once, planned: 'once' };
}
