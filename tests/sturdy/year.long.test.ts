import { createPublisher } from '../../lambda/content-api/publisher';
import { readStationFile } from '../../lambda/content-api/station-file';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import { topicsOf } from '../../lambda/content-api/topics';
import type { DocumentAt, Template } from '../../lambda/contract/documents';
import { pathOf } from '../../lambda/contract/path-of';
import type { Content } from '../../lambda/skill/content/content';
import { ContentUnavailable } from '../../lambda/skill/content/content-unavailable';
import { showAt } from '../../lambda/skill/content/shows';
import { jsonLog } from '../../lambda/skill/log';
import { createSkill } from '../../lambda/skill/skill';
import { age } from '../../lambda/skill/words/age';
import { clockTime } from '../../lambda/skill/words/time';
import { scriptFor } from '../../lambda/skill/words/words';
import { templates } from '../../simulator/reads';
import { theCoast } from '../support/august-day';
import { station } from '../support/station';
import { ask, type Wish, wishes } from './faults/asking';
import { clockChanges, type OnWall, wallYear } from './year/wall-year';

const [begin, end] = [Date.parse('2026-01-01T00:00:00Z'), Date.parse('2027-01-01T00:00:00Z')];
const { write } = scriptFor('en-GB', theCoast.name);

let now = new Date(begin);
const clock = () => now;
const store = memoryStore();
const publisher = createPublisher({
  topics: topicsOf(readStationFile('station'), 'station', now).filter(({ document }) => document === '/v1/schedule'),
  store,
  clock,
  log: () => undefined,
  random: () => 0,
});

const read = async <T>(template: Template, name?: string): Promise<T> => {
  const body = await store.get(pathOf(template, name));
  if (body === undefined) throw new ContentUnavailable(template, `Nothing there: GET ${template}`);
  return JSON.parse(body) as T;
};
const fromStore = Object.fromEntries(
  Object.keys(station()).map((name) => [name, (one?: string) => read(templates[name as keyof Content], one)]),
) as unknown as Content;
const skill = createSkill({ station: theCoast, content: fromStore, clock, log: jsonLog(() => undefined) });
const wish = (name: string) => wishes.find(({ what }) => what === name) as Wish;
const says = async (what: string) => (await ask(skill, wish(what), now, [], 'echo')).hears;

/** A second before, at, and after whatever changes; and now and then in between. */
function momentsOf(onWall: OnWall[]): number[] {
  const edges = [...onWall.map(({ from }) => from), ...clockChanges(2026), begin, end].flatMap((at) => [
    at - 1_000,
    at,
  ]);
  const between = Array.from({ length: 24 * 366 }, (_, hour) => begin + hour * 3_607_000);
  const midnights = Array.from({ length: 365 }, (_, days) => begin + days * 86_400_000).flatMap((at) => [
    at - 3_600_001,
    at - 3_600_000,
  ]);
  return [...new Set([...edges, ...between.filter((_, place) => place % 29 === 0), ...midnights])]
    .filter((at) => at >= begin && at < end)
    .sort((a, b) => a - b);
}

test('all through 2026, on-air, schedule, greeting and “until” say what the file, the calendar and the wall clock say', async () => {
  const onWall = wallYear('station/schedule.yaml', begin, end + 86_400_000);
  expect(onWall.length).toBeGreaterThan(2_000);
  const wrong: string[] = [];
  let place = 0;
  await publisher.publishDue();
  let asked = 0;
  for (const at of momentsOf(onWall)) {
    now = new Date(at);
    const before = place;
    while ((onWall[place]?.to ?? Number.POSITIVE_INFINITY) <= at) place += 1;
    // Published at every other change: in between, the documents have to age well.
    if (place !== before && place % 2 === 1) await publisher.publishDue();
    const expected = onWall[place] as OnWall;
    const [onAir, schedule] = [
      await read<DocumentAt<'/v1/on-air'>>('/v1/on-air'),
      await read<DocumentAt<'/v1/schedule'>>('/v1/schedule'),
    ];
    const documents = [showAt(onAir.shows, now), showAt(schedule.shows, now)];
    const hears = await says('WhosOnAirIntent');
    const greeting = place === before ? expected.name : await says('LaunchRequest');
    asked += 1;
    const until = clockTime(write, new Date(expected.to));
    const faults = [
      ...documents.flatMap((show) =>
        show?.name === expected.name && Date.parse(show.endsAt) === expected.to
          ? []
          : [`a document says ${show?.name} until ${show?.endsAt}`],
      ),
      ...(hears.includes(expected.name) ? [] : [`the answer is “${hears}”`]),
      ...(hears.includes(until) ? [] : [`“until ${until}” is missing in “${hears}”`]),
      ...(greeting.includes(expected.name) ? [] : [`the greeting is “${greeting}”`]),
      ...unfitting(`${hears} ${greeting}`, at),
    ];
    wrong.push(...faults.map((fault) => `${now.toISOString()}: ${expected.name} is on, yet ${fault}`));
    if (wrong.length > 20) break;
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(5_000);
}, 600_000);

/** “Good morning” in the morning. */
function unfitting(hears: string, at: number): string[] {
  const part = /good (morning|afternoon|evening)/i.exec(hears)?.[1]?.toLowerCase();
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' }).format(at),
  );
  const is = hour >= 4 && hour < 12 ? 'morning' : hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
  return part === undefined || part === is ? [] : [`it is ${hour} o’clock, and we say good ${part}`];
}

/** From youngest to oldest, as people say it. */
function rank(said: string): number {
  const steps = [
    /just now/,
    /^[a-z]+ minutes? ago|^an? minute ago|^\d+ minutes ago/,
    /half an hour/,
    /hours? ago/,
    /yesterday/,
    /^on /,
    /days ago/,
  ];
  return steps.findIndex((step) => step.test(said));
}

test.each(['2026-03-26T09:00:00Z', '2026-10-22T09:00:00Z', '2026-12-29T23:55:00Z', '2026-06-01T22:59:00Z'])(
  'nothing grows younger: an age told since %s only goes on',
  (published) => {
    const then = new Date(published);
    const told = Array.from({ length: 10 * 24 * 12 }, (_, steps) =>
      age(write, then, new Date(then.getTime() + steps * 300_000)),
    );
    const ranks = told.map(rank).filter((one, place, all) => one !== all[place - 1]);

    expect(ranks.filter((one) => one < 0)).toEqual([]);
    expect([...new Set(ranks)].length).toBeGreaterThanOrEqual(5);
    // Minutes, then half an hour, then minutes again up to fifty: the only step back.
    const withoutHalf = ranks.filter((one) => one !== 2).filter((one, place, all) => one !== all[place - 1]);
    expect(withoutHalf).toEqual([...withoutHalf].sort((a, b) => a - b));
  },
);
