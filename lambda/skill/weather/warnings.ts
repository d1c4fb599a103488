import { addDays, wallTime } from '../../contract/london-day';
import type { Town } from '../../contract/station';
import type { Warning, Warnings } from '../../contract/warnings';
import { orNull } from '../content/or-null';
import type { Turn } from '../turn';
import { moment } from '../words/moment';
import type { Speech } from '../words/speech';
import type { Period } from './period';

/** More than two, and nobody hears the weather any more. The screen and the next question have them all. */
const mostSaid = 2;

/** A warning with who has issued it. */
export interface Issued extends Warning {
  by: string;
  credit: string | null;
}

/**
 * The warnings for a town, or for any, that are in force or touch the time that was asked for. Null when nobody can say whether
 * there are any: an old list without one is no all-clear.
 */
export async function warningsFor(
  { content, now, log }: Turn,
  town: Town | null,
  period?: Period,
): Promise<Issued[] | null> {
  const document = await orNull(content.warnings(), log);
  if (!document) return null;
  const found = issued(document).filter((one) => isFor(one, town) && isWorthSaying(one, period, now));
  const isOld = Date.parse(document.expiresAt) <= now.getTime();
  return found.length === 0 && isOld ? null : found;
}

const issued = ({ warnings, source }: Warnings): Issued[] =>
  warnings.map((warning) => ({ ...warning, by: source.name, credit: source.credit }));

const isFor = ({ towns }: Warning, town: Town | null) => town === null || towns === null || towns.includes(town.id);

function isWorthSaying({ from, until }: Warning, period: Period | undefined, now: Date): boolean {
  if (Date.parse(until) <= now.getTime()) return false;
  if (Date.parse(from) <= now.getTime() || !period) return true;
  const dates = period.kind === 'days' ? period.dates : [period.date];
  const begins = wallTime(new Date(from)).date;
  const ends = wallTime(new Date(until)).date;
  const isNight = period.kind === 'part' && period.part === 'night';
  return dates.some((date) => begins <= (isNight ? addDays(date, 1) : date) && date <= ends);
}

/** Said before anything else. */
export const warned = (turn: Turn, warnings: readonly Issued[]): Speech[] =>
  warnings.slice(0, mostSaid).map((warning) => sentence(turn, warning));

function sentence({ t, now }: Turn, { level, hazard, from, until, by }: Issued): Speech {
  const facts = { by, warning: t(`weather.warning.${level}`), hazard, until: moment(t, new Date(until), now) };
  return Date.parse(from) <= now.getTime()
    ? t('weather.warning.inForce', facts)
    : t('weather.warning.toCome', { ...facts, from: moment(t, new Date(from), now) });
}

/** For cards: “Yellow warning of wind: midday today to nine o’clock this evening” */
export const warningLine = ({ write, now }: Turn, { headline, from, until }: Issued): string =>
  write('weather.warning.cardLine', {
    headline,
    from: moment(write, new Date(from), now),
    until: moment(write, new Date(until), now),
  });
