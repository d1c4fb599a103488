import type { Counter } from './counter';
import { type Tally, unknownPlaces } from './tally';
import { type Week, weekdayOf, weekInWords } from './week';

export interface Weeks {
  week: Week;
  now: Tally;
  before: Tally;
}

/** As many lines as somebody reads. */
const mostPlaces = 10;
const mostHours = 5;

/** The week on one page, for the station’s manager: Markdown, which an e-mail shows as well as a browser. */
export function page(station: string, { week, now, before }: Weeks): string {
  const sections = [
    `# ${station} by voice\n\n${weekInWords(week)}`,
    inShort(now, before),
    section('What people asked', shares(now.kinds, before.kinds), 'Nobody asked anything.'),
    section(
      'Towns that we have no forecast for',
      places(now.places, before.places),
      'Everybody asked for a town that we have.',
    ),
    section('What failed', comparison(now.failures.ranking, before.failures), 'Nothing, as far as the log knows.'),
    section('Busiest hours', hours(now.hours), 'None.'),
    section('On what, and in which language', onWhat(now, before), 'Nothing.'),
  ];
  return `${sections.join('\n\n')}\n`;
}

const section = (title: string, body: string | null, otherwise: string) => `## ${title}\n\n${body ?? otherwise}`;

function inShort(now: Tally, before: Tally): string {
  const [listened, listenedBefore] = [now.listening.listened, before.listening.listened];
  const rows = [
    compared('Questions and wishes', now.questions, before.questions),
    compared('Times the station was put on', now.plays, before.plays),
    compared('Hours listened', Math.round(listened.hours), Math.round(listenedBefore.hours)),
    compared('Questions we couldn’t follow', now.notUnderstood, before.notUnderstood),
    compared('Answers that were an apology', now.apologies, before.apologies),
    ['Half the answers came within', ...[now, before].map((tally) => milliseconds(tally.msOf(50))), ''],
    ['99 in 100 answers came within', ...[now, before].map((tally) => milliseconds(tally.msOf(99))), ''],
  ];
  const { starts, ended } = listened;
  const note = `Hours are counted where the device told us when it stopped: ${number(ended)} of ${number(starts)} starts.`;
  return `## In short\n\n${table(['', 'this week', 'the week before', ''], rows)}${starts > 0 ? `\n\n${note}` : ''}`;
}

function shares(now: Counter, before: Counter): string | null {
  const rows = now.ranking.map(([name, count]) => [
    name,
    number(count),
    `${Math.round((100 * count) / now.total)} %`,
    ...compared('', count, before.of(name)).slice(2),
  ]);
  return rows.length > 0 ? table(['', 'this week', 'share', 'the week before', ''], rows) : null;
}

function comparison(ranking: [string, number][], before: Counter): string | null {
  const rows = ranking.map(([name, count]) => compared(name, count, before.of(name)));
  return rows.length > 0 ? table(['', 'this week', 'the week before', ''], rows) : null;
}

/** What could go onto the list of towns comes first; what has no name here is only counted. */
function places(now: Counter, before: Counter): string | null {
  const named = now.ranking.filter(([name]) => name !== unknownPlaces).slice(0, mostPlaces);
  const nameless: [string, number][] = now.of(unknownPlaces) > 0 ? [[unknownPlaces, now.of(unknownPlaces)]] : [];
  return comparison([...named, ...nameless], before);
}

function hours(now: Counter): string | null {
  const rows = now.ranking.slice(0, mostHours).map(([name, count]) => [hourInWords(name), number(count)]);
  return rows.length > 0 ? table(['', 'questions'], rows) : null;
}

function onWhat(now: Tally, before: Tally): string | null {
  const devices = shares(now.devices, before.devices);
  const languages = shares(now.languages, before.languages);
  return devices && languages ? `${devices}\n\n${languages}` : null;
}

/** “Wednesday, 8 am to 9 am” of `2026-08-12 8`. */
function hourInWords(name: string): string {
  const [date = '', hour = ''] = name.split(' ');
  const from = Number(hour);
  return `${weekdayOf(date)}, ${clock(from)} to ${clock(from + 1)}`;
}

function clock(hour: number): string {
  if (hour % 12 === 0) return hour === 12 ? 'noon' : 'midnight';
  return hour < 12 ? `${hour} am` : `${hour - 12} pm`;
}

const compared = (name: string, now: number, before: number): string[] => [
  name,
  number(now),
  number(before),
  change(now, before),
];

function change(now: number, before: number): string {
  if (before === 0) return now === 0 ? '' : 'new';
  const percent = Math.round((100 * (now - before)) / before);
  if (percent === 0) return '=';
  return `${percent > 0 ? '+' : '−'}${number(Math.abs(percent))} %`;
}

const number = (count: number) => count.toLocaleString('en-GB');

const milliseconds = (ms: number | null) => (ms === null ? '–' : `${number(ms)} ms`);

function table(titles: string[], rows: string[][]): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const line = titles.map((_, column) => (column === 0 ? '---' : '---:'));
  return [row(titles), row(line), ...rows.map(row)].join('\n');
}
