import ICAL from 'ical.js';
import { reason } from '../log';
import { cleanLine } from './clean-text';
import { SourceFailed } from './source-failed';

/** More than a station plans in years. What is behind it is not a schedule. */
const mostEvents = 5_000;

interface Components {
  events: ICAL.Component[];
  problems: string[];
}

/** The events of a calendar. One that cannot be read is left out, and told. @throws SourceFailed when this is no calendar, or half of one */
export function eventsIn(body: Buffer, url: string): Components {
  const text = new TextDecoder().decode(body);
  const found = wholeCalendar(text) ?? eventByEvent(text, url);
  if (found.events.length > mostEvents) throw new SourceFailed(`calendar: GET ${url} has over ${mostEvents} events`);
  return found;
}

function wholeCalendar(text: string): Components | undefined {
  try {
    return { events: vevents(text), problems: [] };
  } catch {
    return undefined;
  }
}

function vevents(text: string): ICAL.Component[] {
  const parsed: unknown = ICAL.parse(text);
  if (!Array.isArray(parsed) || parsed.length === 0) throw new Error('it is empty');
  const calendars = typeof parsed[0] === 'string' ? [parsed] : parsed;
  return calendars.flatMap((calendar) => new ICAL.Component(calendar).getAllSubcomponents('vevent'));
}

/** One event with a rule that makes no sense spoils the whole for the parser. Here it spoils itself only. */
function eventByEvent(text: string, url: string): Components {
  const lines = text.trim().split(/\r?\n/);
  if (!isLine(lines[0], 'BEGIN:VCALENDAR') || !isLine(lines.at(-1), 'END:VCALENDAR')) {
    throw new SourceFailed(`calendar: GET ${url} answered with no whole calendar`);
  }
  const zones = blocksOf('VTIMEZONE', lines).flat();
  const all: Components = { events: [], problems: [] };
  for (const block of blocksOf('VEVENT', lines).slice(0, mostEvents + 1)) {
    try {
      all.events.push(...vevents(['BEGIN:VCALENDAR', ...zones, ...block, 'END:VCALENDAR'].join('\n')));
    } catch (error) {
      all.problems.push(`${titleIn(block)} is left out: ${reason(error)}`);
    }
  }
  if (all.events.length === 0) throw new SourceFailed(`calendar: GET ${url} has no event that can be read`);
  return all;
}

/** Line by line: a pattern over the whole text could be made to look for ends that are not there, for hours. */
function blocksOf(name: string, lines: string[]): string[][] {
  const blocks: string[][] = [];
  let block: string[] | undefined;
  for (const line of lines) {
    if (isLine(line, `BEGIN:${name}`)) block = [];
    block?.push(line);
    if (!block || !isLine(line, `END:${name}`)) continue;
    blocks.push(block);
    block = undefined;
  }
  return blocks;
}

function isLine(line: string | undefined, wanted: string): boolean {
  return line?.trim().toUpperCase() === wanted;
}

function titleIn(block: string[]): string {
  const line = block.find((one) => /^SUMMARY[:;]/i.test(one)) ?? '';
  return titled(line.slice(line.indexOf(':') + 1));
}

/** As much of a name as a log line needs. */
const shownLength = 80;

export function titled(summary: unknown): string {
  const title = typeof summary === 'string' ? cleanLine(summary).slice(0, shownLength) : '';
  return title ? `“${title}”` : 'an event without a name';
}
