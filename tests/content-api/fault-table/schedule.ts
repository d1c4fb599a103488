import type { StationFile } from '../../../lambda/content-api/station-file';
import { calendar, show } from '../support/calendar';
import { type FaultySource, json, stationTopic } from './faulty-source';
import type { WhenWell } from './faulty-upstream';

const everyDay = show('Breakfast', '20260105T060000', '20260105T100000', 'RRULE:FREQ=DAILY');

export const scheduleSources: FaultySource[] = [
  source(
    (url) => ({ from: 'ical', url: `${url}/shows.ics`, allDay: 'notes' }),
    () => ({ body: calendar(everyDay) }),
  ),
  source((url) => ({ from: 'azuracast', url, station: 'coast', playlists: true }), azuracast),
  source((url) => ({ from: 'radiodns', url: `${url}/PI.xml` }), radioDns),
];

function source(options: (url: string) => StationFile['sources']['schedule'], whenWell: WhenWell): FaultySource {
  return {
    name: `schedule: ${options('').from}`,
    topic: (url, now) => stationTopic('/v1/schedule', { schedule: options(url) }, now),
    whenWell,
    tells: '"Breakfast"',
  };
}

/** A show around now: both list what is on today, and no more. */
const around = (now: Date) => [Math.floor(now.getTime() / 86_400_000) * 86_400, 86_400] as const;

function azuracast(_: string, now: Date) {
  const [from, seconds] = around(now);
  return json([{ id: 1, type: 'streamer', name: 'Breakfast', start_timestamp: from, end_timestamp: from + seconds }]);
}

function radioDns(_: string, now: Date) {
  const [from] = around(now);
  const time = `time="${new Date(from * 1_000).toISOString().replace('.000Z', '+00:00')}" duration="PT24H"`;
  const programme = `<programme shortId="1"><mediumName>Breakfast</mediumName><location><time ${time}/></location></programme>`;
  return {
    body: `<?xml version="1.0" encoding="UTF-8"?>
<epg xmlns="http://www.worlddab.org/schemas/spi/34" xml:lang="en"><schedule>${programme}</schedule></epg>`,
  };
}
