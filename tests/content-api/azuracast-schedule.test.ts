import { askAzuraCastSchedule } from '../../lambda/content-api/sources/azuracast-schedule';
import type { Schedule } from '../../lambda/contract/shows';
import { asking } from './support/asking';
import { line } from './support/calendar';
import { type Upstream, upstream } from './support/upstream';

let azuracast: Upstream;

beforeEach(async () => {
  azuracast = await upstream();
});
afterEach(() => azuracast.close());

const noon = '2026-08-12T12:00:00Z';

function entry(type: string, name: string | null, start: string, end: string) {
  const [from, to] = [`2026-08-${start}:00Z`, `2026-08-${end}:00Z`].map(Date.parse);
  return { id: 1, type, name, title: name, start_timestamp: Number(from) / 1_000, end_timestamp: Number(to) / 1_000 };
}

const rotation = entry('playlist', 'Daytime Mix', '12T06:00', '12T18:00');
const paddy = entry('streamer', 'Paddy @ Lunch', '12T11:00', '12T13:00');

function ask(options: Partial<Parameters<typeof askAzuraCastSchedule>[0]> = {}) {
  return askAzuraCastSchedule({ url: `${azuracast.url}/`, station: 'the_coast', playlists: true, ...options });
}

async function answer(entries: unknown, options: Parameters<typeof ask>[0] = {}) {
  azuracast.replies({ body: JSON.stringify(entries) });
  return ask(options)(asking<Schedule>(noon));
}

test('asks for ten days and all their rows: left alone, it lists five entries', async () => {
  await answer([rotation]);
  expect(azuracast.heard.map(({ url }) => url)).toEqual([
    '/api/station/the_coast/schedule?start=2026-08-10T00%3A00%3A00Z&end=2026-08-22T00%3A00%3A00Z&rows=1000',
  ]);
});

test('a presenter on air covers the playlist, and nobody needs to be told', async () => {
  const { facts, problems } = await answer([paddy, rotation]);
  expect(facts.map((show) => [line(show), show.presenter])).toEqual([
    ['08-12T06:00 to 08-12T11:00 Daytime Mix', null],
    ['08-12T11:00 to 08-12T13:00 Lunch', 'Paddy'],
    ['08-12T13:00 to 08-12T18:00 Daytime Mix', null],
  ]);
  expect(problems).toEqual([]);
});

test('without its playlists, what nobody presents is the station’s filler', async () => {
  const { facts } = await answer([paddy, rotation], {
    playlists: false,
    phone: '01723 336444',
    filler: { show: 'Coast Music' },
  });
  expect(facts.slice(0, 3).map((show) => [line(show), show.filler, show.phone?.display])).toEqual([
    ['08-10T23:00 to 08-12T11:00 Coast Music', true, undefined],
    ['08-12T11:00 to 08-12T13:00 Lunch', false, '01723 336444'],
    ['08-12T13:00 to 08-21T23:00 Coast Music', true, undefined],
  ]);
});

test('an entry without a name, without a length or beyond all dates is no show', async () => {
  const broken = [
    entry('playlist', null, '12T06:00', '12T07:00'),
    entry('playlist', ' ', '12T06:00', '12T07:00'),
    entry('playlist', 'Back', '12T08:00', '12T07:00'),
    { ...rotation, name: 'Far', end_timestamp: 1e30 },
  ];
  const { facts } = await answer([...broken, rotation]);
  expect(facts.map(({ name }) => name)).toEqual(['Daytime Mix']);
});

test.each([
  ['an error as JSON', { code: 404, type: 'NotFound' }],
  ['entries without times', [{ type: 'playlist', name: 'X' }]],
])('%s is refused', async (_, body) => {
  await expect(answer(body)).rejects.toThrow(/^AzuraCast schedule: GET \S+ answered with something else$/);
});

test('an empty list is refused: no schedule is no better than the last', async () => {
  await expect(answer([])).rejects.toThrow('AzuraCast schedule names no show for the days to come');
});

describe('while it is down', () => {
  const schedule = (facts: Schedule['shows']): Schedule => ({
    observedAt: '2026-08-12T11:00:00.000Z',
    expiresAt: '2026-08-13T11:00:00.000Z',
    stale: false,
    nextPollAt: '2026-08-12T11:01:00.000Z',
    source: { id: 'azuracast', name: 'the station’s AzuraCast', credit: null },
    timeZone: 'Europe/London',
    shows: facts,
  });

  test('the shows it named come on all the same, as old as they are', async () => {
    azuracast.replies({ body: JSON.stringify([paddy, rotation]) });
    const asked = ask();
    await asked(asking<Schedule>(noon));
    azuracast.replies({ status: 500 });
    const { facts, observedAt, problems, askAgainAt } = await asked(asking<Schedule>('2026-08-12T12:59:30Z'));

    expect(facts).toHaveLength(3);
    expect(observedAt.toISOString()).toBe('2026-08-12T12:00:00.000Z');
    expect(askAgainAt?.toISOString()).toBe('2026-08-12T13:00:00.000Z');
    expect(problems?.[0]).toMatch(/^AzuraCast schedule: GET \S+ answered 500$/);
  });

  test('after a restart, those that are published do', async () => {
    const { facts } = await answer([paddy, rotation]);
    azuracast.replies({ status: 500 });
    const restarted = await ask()(asking<Schedule>('2026-08-12T12:30:00Z', schedule(facts)));
    expect(restarted.facts).toEqual(facts);
    expect(restarted.observedAt.toISOString()).toBe('2026-08-12T11:00:00.000Z');
  });

  test('those of another source do not', async () => {
    azuracast.replies({ status: 500 });
    const other = { ...schedule([]), source: { id: 'schedule.yaml', name: 'the station’s schedule', credit: null } };
    await expect(ask()(asking<Schedule>(noon, other))).rejects.toThrow('answered 500');
  });

  test('it is asked again in a minute, and when it is well every five', async () => {
    azuracast.replies({ status: 500 });
    const asked = ask();
    await asked(asking<Schedule>('2026-08-12T12:00:00Z')).catch(() => undefined);
    azuracast.replies({ body: JSON.stringify([rotation]) });
    await asked(asking<Schedule>('2026-08-12T12:01:00Z'));
    await asked(asking<Schedule>('2026-08-12T12:05:59Z'));
    expect(azuracast.heard).toHaveLength(2);
    await asked(asking<Schedule>('2026-08-12T12:06:00Z'));
    expect(azuracast.heard).toHaveLength(3);
  });
});

test('looks at its own clock every minute, and when the show changes', async () => {
  azuracast.replies({ body: JSON.stringify([paddy]) });
  const asked = ask();
  const soon = await asked(asking<Schedule>('2026-08-12T12:59:45Z'));
  const later = await asked(asking<Schedule>('2026-08-12T12:10:00Z'));
  expect(soon.askAgainAt?.toISOString()).toBe('2026-08-12T13:00:00.000Z');
  expect(later.askAgainAt?.toISOString()).toBe('2026-08-12T12:11:00.000Z');
});
