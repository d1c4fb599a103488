import { sources } from '../../content-api/fault-table/sources';

/** What a station may ask: each of these with one request. */
const names = [
  ...['now playing: icecast', 'now playing: azuracast', 'now playing: shoutcast', 'now playing: radio.co'],
  ...['schedule: ical', 'schedule: radiodns', 'news: RSS', 'news: Atom'],
  ...['weather: open-meteo', 'weather warnings: met-office'],
];

export const tenSources = names.map((name) => {
  const source = sources.find((one) => one.name === name);
  if (!source) throw new Error(`No source is called “${name}”: see tests/content-api/fault-table.`);
  return source;
});

/** What they say is of this morning. */
export const morning = new Date('2026-08-12T06:12:00Z');
