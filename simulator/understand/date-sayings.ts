import { addDays } from '../../lambda/contract/london-day';
import { comingDay, comingMonth, comingWeekday, isReal, monthNames, monthOf, weekdayNames, weekOf } from './calendar';
import { cardinalAt, ordinalAt } from './numbers';

/** What the named groups of a saying come to on a day; null when they come to nothing. */
type Value = (groups: Record<string, string>, today: string) => string | null;

const part = '(?: (?<part>morning|afternoon|evening|night))?';
const partCode: Record<string, string> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' };
const inPart = (date: string, name: string | undefined) => `${date}${partCode[name ?? ''] ?? ''}`;

const ordinal = '(?:\\d{1,2}(?:st|nd|rd|th)?|(?:twenty |thirty )?[a-z]+(?:st|nd|rd|th))';
const count = '(?:\\d|a|an|one|two|three|four|five|six|seven|eight|nine|ten)';

const holidays: Record<string, [day: number, month: string]> = {
  'christmas eve': [24, 'december'],
  'christmas day': [25, 'december'],
  christmas: [25, 'december'],
  'boxing day': [26, 'december'],
  "new year 's eve": [31, 'december'],
  "new year 's day": [1, 'january'],
};

/** What people call a time, as a regular expression, and what AMAZON.DATE makes of it: developer.amazon.com/docs/custom-skills/slot-type-reference.html#date */
export const sayings: [says: string, value: Value][] = [
  ['right now|now|at the moment|currently', () => 'PRESENT_REF'],
  ['(?:the )?day after tomorrow', (_, today) => addDays(today, 2)],
  ['tonight|overnight', (_, today) => inPart(today, 'night')],
  ['this (?<part>morning|afternoon|evening)', ({ part }, today) => inPart(today, part)],
  [`(?:later )?today${part}`, ({ part }, today) => inPart(today, part)],
  [`tomorrow${part}`, ({ part }, today) => inPart(addDays(today, 1), part)],
  [`yesterday${part}`, ({ part }, today) => inPart(addDays(today, -1), part)],
  ['last night', (_, today) => inPart(addDays(today, -1), 'night')],
  [`(?<which>next |this |this coming )?(?<day>${weekdayNames})${part}`, onWeekday],
  ['(?<next>next )(?:week ?end)', (_, today) => `${weekOf(addDays(today, 7))}-WE`],
  ['(?:this |the |this coming |the coming )?week ?end', (_, today) => `${weekOf(today)}-WE`],
  ['(?:the )?rest of (?:the|this) week|(?:this|the|the coming) week', (_, today) => weekOf(today)],
  ['next week', (_, today) => weekOf(addDays(today, 7))],
  ['this month', (_, today) => monthOf(today)],
  ['next month', (_, today) => monthOf(today, 1)],
  [`(?:(?:this|the) )?(?<season>winter|spring|summer|autumn|fall)`, onSeason],
  ['this year', (_, today) => today.slice(0, 4)],
  ['next year', (_, today) => String(Number(today.slice(0, 4)) + 1)],
  [Object.keys(holidays).join('|'), ({ all = '' }, today) => comingDay(today, ...(holidays[all] ?? [0, '']))],
  [`(?:the )?(?<nth>${ordinal})(?: of)? (?<month>${monthNames})`, onDayOfMonth],
  [`(?<month>${monthNames})(?: the)? (?<nth>${ordinal})`, onDayOfMonth],
  [`(?:on )?the (?<nth>${ordinal}) of (?<which>this|next) month`, onDayOfThisOrNext],
  [`(?:this |next )?(?<month>${monthNames})`, onMonth],
  [`(?:in (?<count>${count}) (?<unit>days?|weeks?)(?: time)?)`, daysFromNow],
  [`(?<count>${count}) (?<unit>days?|weeks?) from (?:now|today)`, daysFromNow],
  ['a week today', (_, today) => addDays(today, 7)],
  [`a week on (?<day>${weekdayNames})`, ({ day = '' }, today) => addDays(comingWeekday(today, day), 7)],
];

function onWeekday({ which, day = '', part }: Record<string, string>, today: string): string {
  const coming = comingWeekday(today, day);
  return inPart(which === 'next ' && coming === today ? addDays(today, 7) : coming, part);
}

function onDayOfMonth({ nth = '', month = '' }: Record<string, string>, today: string): string | null {
  const day = dayNumber(nth);
  return day === null ? null : comingDay(today, day, month);
}

/** “May” alone is rather a polite question than a month. */
function onMonth({ all, month = '' }: Record<string, string>, today: string): string | null {
  return all === 'may' ? null : comingMonth(today, month);
}

const seasons: Record<string, string> = { winter: 'WI', spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA' };

/** “Fall” without “this” or “the” may be something else. */
function onSeason({ all = '', season = '' }: Record<string, string>, today: string): string | null {
  return all === season ? null : `${today.slice(0, 4)}-${seasons[season]}`;
}

function onDayOfThisOrNext({ nth = '', which }: Record<string, string>, today: string): string | null {
  const day = dayNumber(nth);
  const date = `${monthOf(today, which === 'next' ? 1 : 0)}-${String(day ?? 0).padStart(2, '0')}`;
  return isReal(date) ? date : null;
}

function dayNumber(nth: string): number | null {
  const words = nth.split(' ');
  return (ordinalAt(words, 0) ?? cardinalAt(words, 0))?.number ?? null;
}

function daysFromNow({ count = '', unit = '' }: Record<string, string>, today: string): string {
  const number = /^an?$/.test(count) ? 1 : (cardinalAt([count], 0)?.number ?? 0);
  return addDays(today, number * (unit.startsWith('week') ? 7 : 1));
}
