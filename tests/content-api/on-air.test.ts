import { readStationFile } from '../../lambda/content-api/station-file';
import { topicsOf } from '../../lambda/content-api/topics';
import { onAir, schedule } from '../../lambda/contract/shows';
import { calendar, line, show } from './support/calendar';
import { newsroom } from './support/newsroom';
import { stationFolder } from './support/station-folder';
import { type Upstream, upstream } from './support/upstream';

let studio: Upstream;

beforeEach(async () => {
  studio = await upstream();
});
afterEach(() => studio.close());

const week = calendar(
  show('Night', '20260104T220000', '20260105T060000', 'RRULE:FREQ=DAILY'),
  show('Paddy @ Breakfast', '20260105T060000', '20260105T100000', 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'),
  show('Regatta Special', '20260812T090000', '20260812T110000'),
);

/** The committed station with the studio’s calendar in place of schedule.yaml. */
async function stationAt(now: string) {
  studio.replies({ body: week });
  const folder = stationFolder();
  const source = `from: ical\n    url: ${studio.url}/shows.ics\n    filler: { show: Coast Music }`;
  folder.edit('station.yaml', 'schedule:\n    from: schedule.yaml', `schedule:\n    ${source}`);
  const topics = topicsOf(readStationFile(folder.path), folder.path, new Date(now));
  const shows = topics.filter(({ document }) => document === '/v1/schedule');
  const { publisher, store, clock } = newsroom(shows, now);
  await publisher.publishDue();
  return {
    onAir: async () => onAir.parse(JSON.parse((await store.get('/v1/on-air')) ?? 'null')),
    schedule: async () => schedule.parse(JSON.parse((await store.get('/v1/schedule')) ?? 'null')),
    async itIs(at: string) {
      clock.set(at);
      await publisher.publishDue();
    },
  };
}

test('on air are the show and the next three, from whatever source', async () => {
  const { onAir } = await stationAt('2026-08-12T07:30:00.000Z');
  expect((await onAir()).shows.map(line)).toEqual([
    '08-12T05:00 to 08-12T08:00 Breakfast',
    '08-12T08:00 to 08-12T10:00 Regatta Special',
    '08-12T10:00 to 08-12T21:00 Coast Music',
    '08-12T21:00 to 08-13T05:00 Night',
  ]);
});

test('at each boundary the next show is on air, and the calendar need not be asked for it', async () => {
  const station = await stationAt('2026-08-12T07:59:30.000Z');
  expect((await station.onAir()).shows[0]?.name).toBe('Breakfast');
  await station.itIs('2026-08-12T08:00:00.000Z');
  expect((await station.onAir()).shows[0]?.name).toBe('Regatta Special');
  expect(studio.heard).toHaveLength(1);
});

test('while the calendar is down, shows come and go all the same, as old as they are', async () => {
  const station = await stationAt('2026-08-12T07:30:00.000Z');
  studio.replies({ status: 500 });
  await station.itIs('2026-08-13T05:30:00.000Z');
  const { shows, observedAt } = await station.onAir();
  expect([shows[0]?.name, observedAt]).toEqual(['Breakfast', '2026-08-12T07:30:00.000Z']);
});

test.each([
  ['2026-03-29T12:00:00.000Z', '2026-03-28T22:00:00.000Z', '2026-03-29T05:00:00.000Z'],
  ['2026-10-25T12:00:00.000Z', '2026-10-24T21:00:00.000Z', '2026-10-25T06:00:00.000Z'],
])('the schedule has eight days without a gap around the clock change of %s', async (now, begins, ends) => {
  const { schedule } = await stationAt(now);
  const { shows } = await schedule();
  expect(shows[0]).toMatchObject({ name: 'Night', startsAt: begins, endsAt: ends });
  for (const [index, next] of shows.slice(1).entries()) expect(next.startsAt).toBe(shows[index]?.endsAt);
  const nights = shows.filter(({ name }) => name === 'Night');
  expect(nights).toHaveLength(9);
});
