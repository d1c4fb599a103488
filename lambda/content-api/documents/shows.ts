import { addDays } from '../../contract/london-day';
import { instantOf } from '../../contract/london-instant';
import type { Show } from '../../contract/shows';
import { londonDate } from '../london-time';
import type { Answer } from '../sources/source';
import { age } from './age';
import { type Published, published } from './document';

/** Who covers for whom is settled the day before; shows carry their own times until then. */
const goodForMs = 24 * 60 * 60_000;

const daysListed = 8;
const showsToCome = 3;

/** The schedule, and from it who is on air: one source, so that they never disagree. */
export function showsDocuments(answer: Answer<Show[]>, now: Date): Published[] {
  const said = age(answer, goodForMs);
  return [
    published('/v1/schedule', { ...said, timeZone: 'Europe/London', shows: listed(answer.facts, now) }),
    published('/v1/on-air', { ...said, shows: fromNow(answer.facts, now) }),
  ];
}

function listed(shows: Show[], now: Date): Show[] {
  const end = instantOf(addDays(londonDate(now), daysListed), '00:00').toISOString();
  return shows.filter(({ startsAt }) => startsAt < end);
}

function fromNow(shows: Show[], now: Date): Show[] {
  const at = now.toISOString();
  return shows.filter(({ endsAt }) => endsAt > at).slice(0, 1 + showsToCome);
}
