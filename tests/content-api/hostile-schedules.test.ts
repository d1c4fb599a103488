import * as fc from 'fast-check';
import { showsDocuments } from '../../lambda/content-api/documents/shows';
import { askAzuraCastSchedule } from '../../lambda/content-api/sources/azuracast-schedule';
import { askIcal } from '../../lambda/content-api/sources/ical';
import { askRadioDns } from '../../lambda/content-api/sources/radiodns';
import type { Ask } from '../../lambda/content-api/sources/source';
import { SourceFailed } from '../../lambda/content-api/sources/source-failed';
import type { Schedule, Show } from '../../lambda/contract/shows';
import { asking } from './support/asking';
import { calendar, show } from './support/calendar';
import { type Upstream, upstream } from './support/upstream';

let anybody: Upstream;

beforeAll(async () => {
  anybody = await upstream();
});
afterAll(() => anybody.close());

const now = new Date('2026-08-12T12:00:00Z');
const filler = { show: 'Coast Music' };

const sources: Record<string, () => Ask<Show[], Schedule>> = {
  ical: () => askIcal({ url: `${anybody.url}/shows.ics`, allDay: 'shows', filler }),
  azuracast: () => askAzuraCastSchedule({ url: anybody.url, station: 'coast', playlists: true, filler }),
  radiodns: () => askRadioDns({ url: `${anybody.url}/PI.xml`, filler }),
};

/** Good answers, for spoiling. */
const good: Record<string, string> = {
  ical: calendar(
    show('Breakfast', '20260105T060000', '20260105T100000', 'RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,WE;COUNT=900'),
    show('Night', '20260104T220000', '20260105T060000', 'RRULE:FREQ=MONTHLY;BYDAY=1WE;BYSETPOS=1;UNTIL=20270101'),
  ),
  azuracast: JSON.stringify([
    { type: 'streamer', name: 'Paddy', start_timestamp: 1_786_521_600, end_timestamp: 1_786_536_000 },
    { type: 'playlist', name: 'Mix', start_timestamp: 1_786_500_000, end_timestamp: 1_786_590_000 },
  ]),
  radiodns: `<epg><schedule><programme><longName>Breakfast</longName><location>
    <time time="2026-08-12T06:00:00+01:00" duration="PT4H"/></location>
    <credits><credit role="host"><person>Paddy</person></credit></credits></programme></schedule></epg>`,
};

/** Any bytes, and good answers with a piece cut out, put in or put twice. */
function bodies(answer: string): fc.Arbitrary<Buffer> {
  const place = fc.nat({ max: answer.length });
  const spoilt = fc.tuple(
    place,
    place,
    fc.oneof(fc.string(), fc.constantFrom('-1', '9999999999', ':', '"', '<', '\r\n')),
  );
  return fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    spoilt.map(([from, to, put]) => Buffer.from(answer.slice(0, from) + put + answer.slice(to))),
  );
}

test.each(Object.keys(sources))(
  'whatever %s sends, it is refused or makes a schedule that keeps the contract, without a gap or an overlap',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(bodies(good[name] ?? ''), async (body) => {
        anybody.replies({ body });
        const answer = await sources[name]?.()(asking<Schedule>(now.toISOString())).catch((error: unknown) => error);
        if (answer instanceof SourceFailed) return;
        const { facts } = answer as { facts: Show[] };
        // Throws when the contract is broken.
        showsDocuments(answer as Parameters<typeof showsDocuments>[0], now);
        for (const [index, next] of facts.slice(1).entries()) expect(next.startsAt).toBe(facts[index]?.endsAt);
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
      }),
      { numRuns: 250 },
    );
  },
  30_000,
);
