import type { Warning } from '../../contract/warnings';
import type { FeedItem } from './feed-items';
import { lineOf } from './feed-text';

/** One item of the Met Office’s feed: a warning, or a day of one. */
export interface WarningItem extends Omit<Warning, 'towns'> {
  /** The counties that it is for, as the feed lists them. */
  areas: string;
}

/** “Yellow warning of wind affecting Yorkshire & Humber” */
const titled = /^(yellow|amber|red) warnings? of (.+?) affecting /i;

/** “… : East Riding of Yorkshire, North Yorkshire valid from 0800 Thu 13 Aug to 2259 Thu 13 Aug” */
const stamp = '(\\d{2})(\\d{2})\\s+[a-z]{3,9}\\s+(\\d{1,2})\\s+([a-z]{3})[a-z]*';
const valid = new RegExp(`\\bvalid from ${stamp} to ${stamp}`, 'i');

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Undefined for what is not written as the Met Office writes its warnings. */
export function warningFrom({ title, summary = '', link = '' }: FeedItem, now: Date): WarningItem | undefined {
  const description = lineOf(summary);
  const [, level = '', hazard = ''] = titled.exec(lineOf(title)) ?? [];
  const times = valid.exec(description);
  const from = times && instant(times.slice(1, 5), now);
  const until = times && instant(times.slice(5, 9), now);
  if (!isLevel(level.toLowerCase()) || !from || !until || until <= from) return undefined;

  const of = inWords(hazard);
  return {
    id: idIn(link) ?? `${level} ${hazard} ${from.toISOString()}`.toLowerCase(),
    level: level.toLowerCase() as Warning['level'],
    hazard: of,
    headline: `${level.charAt(0).toUpperCase()}${level.slice(1).toLowerCase()} warning of ${of}`,
    from: from.toISOString(),
    until: atFullHour(until).toISOString(),
    areas: areasIn(description.slice(0, times.index)),
    url: /^https?:\/\//.test(link) ? link : null,
  };
}

const isLevel = (word: string): word is Warning['level'] => /^(?:yellow|amber|red)$/.test(word);

/** “snow, ice” is read aloud: “snow and ice”. */
const inWords = (hazard: string) =>
  hazard
    .trim()
    .toLowerCase()
    .replace(/, ([^,]+)$/, ' and $1');

/** What follows the region’s name. */
const areasIn = (before: string) => before.split(': ').slice(1).join(' ').trim();

/** The id stands behind “#?”, where no parser of addresses looks for it. */
const idIn = (link: string) => /[?&]id=([0-9a-f-]{36})/i.exec(link)?.[1]?.toLowerCase();

/**
 * The feed names neither year nor zone. The year is the one that is nearest; the times are UTC, since in summer a warning that
 * goes on to the end of a day is valid to 2259.
 */
function instant([hours = '', minutes = '', day = '', month = '']: string[], now: Date): Date | undefined {
  const year = now.getUTCFullYear();
  const name = months.indexOf(month.toLowerCase());
  if (name < 0 || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const candidates = [year - 1, year, year + 1]
    .map((one) => new Date(Date.UTC(one, name, Number(day), Number(hours), Number(minutes))))
    .filter((date) => date.getUTCDate() === Number(day));
  const away = (date: Date) => Math.abs(date.getTime() - now.getTime());
  return candidates.toSorted((a, b) => away(a) - away(b))[0];
}

/** A warning to 23:59 is one to midnight. */
const atFullHour = (at: Date) => (at.getUTCMinutes() === 59 ? new Date(at.getTime() + 60_000) : at);
