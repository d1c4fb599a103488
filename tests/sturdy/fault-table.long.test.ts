import { createContent } from '../../lambda/skill/content/client';
import { jsonLog } from '../../lambda/skill/log';
import { createSkill } from '../../lambda/skill/skill';
import { tenPastEight, theCoast, track } from '../support/august-day';
import { station } from '../support/station';
import { ask, type Heard, type Wish, wishes } from './faults/asking';
import { watchBusyness } from './faults/busyness';
import { type Fault, faults, openFaultyApi } from './faults/faulty-api';

/** Alexa gives up after eight seconds; people, long before. */
const longestWaitMs = 2_500;

let now = tenPastEight;
const clock = () => now;
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000);
};
let published = station();
let api: Awaited<ReturnType<typeof openFaultyApi>>;

beforeEach(async () => {
  now = tenPastEight;
  published = station();
  api = await openFaultyApi(() => published, clock);
});
afterEach(() => api.close());

/** A skill that has just woken up, and what it logs. */
function wakeUp() {
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line));
  const content = createContent({ url: api.url, clock, log });
  const skill = createSkill({ station: theCoast, content, clock, log });
  return { asks: (wish: Wish) => ask(skill, wish, now, lines), lines };
}

const house = () => wishes.map((wish) => ({ wish, ...wakeUp() }));

/** All at once, each on a Lambda of its own. The time in which this machine itself was busy does not count. */
async function asksAll(houses: ReturnType<typeof house>): Promise<Heard[]> {
  const busy = watchBusyness();
  const answers = await Promise.all(houses.map(({ wish, asks }) => asks(wish)));
  const busyMs = busy.ends();
  return answers.map((answer) => ({ ...answer, ms: answer.ms - busyMs }));
}

/** One after the other: on a busy machine, sixty at once could do without a document. */
async function readsEverything(houses: ReturnType<typeof house>): Promise<void> {
  for (const { wish, asks } of houses) await asks(wish);
}

const p99 = (answers: Heard[]) =>
  answers.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(answers.length * 0.99) - 1];

function expectFitting(answers: Heard[], houses: ReturnType<typeof house>): void {
  expect(answers.flatMap(({ what, broken }) => broken.map((why) => `${what}: ${why}`))).toEqual([]);
  // Nobody said anything wrong, and we knew what we were doing.
  const blamed = answers.filter(({ hears }) => /something’s gone wrong at our end/.test(hears));
  expect(blamed.map(({ what, hears }) => `${what}: ${hears}`)).toEqual([]);
  expect(houses.flatMap(({ lines }) => lines.filter((line) => line.includes('"event":"failed"')))).toEqual([]);
  expect(p99(answers)).toBeLessThan(longestWaitMs);
  for (const what of ['LaunchRequest', 'PlayStationIntent', 'AMAZON.ResumeIntent']) {
    expect([what, answers.find((answer) => answer.what === what)?.plays]).toEqual([what, true]);
  }
}

const said = (answers: Heard[]) => Object.fromEntries(answers.map(({ what, hears }) => [what, hears]));

/** A story that is “404 Not Found” has been taken away, and is told by nobody any more. */
const withoutGone = (all: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(all).filter(([what]) => what !== 'ReadStoryIntent' && !/Story.* with its slots/.test(what)),
  );

/** What cannot be had is named, and what still works is offered. */
const sorry = {
  WhatsPlayingIntent: 'I can’t reach the station’s playlist just now. Shall I play the station instead?',
  WhosOnAirIntent: 'I can’t reach the station’s listings just now. Shall I play the station instead?',
  LatestNewsIntent: 'I can’t reach the newsroom just now. Shall I play the station instead?',
  'WeatherIntent with its slots': 'I can’t reach the forecast just now. Shall I play the station instead?',
  WeatherIntent: 'I can’t reach the forecast just now. Shall I play the station instead?',
};

describe.each(faults)('a content API: %s', (fault: Fault) => {
  test('a skill that has just woken up answers everything in time, and plays', async () => {
    await api.happens(fault);
    const houses = house();
    const answers = await asksAll(houses);

    expectFitting(answers, houses);
    if (fault !== 'stale for a day') expect(said(answers)).toMatchObject(sorry);
  });

  test('a skill that knew everything says it still, and believes the first good answer', async () => {
    const houses = house();
    await readsEverything(houses);
    await api.happens(fault);
    later(10 * 60);
    const answers = await asksAll(houses);
    expectFitting(answers, houses);
    if (fault !== 'stale for a day')
      expect(withoutGone(said(answers))).toEqual(withoutGone(said(await asksAll(usual()))));

    await api.happens(null);
    published = station({ nowPlaying: track({ title: 'Golden Brown', artist: 'The Stranglers' }) });
    later(60);
    await readsEverything(houses);
    const recovered = await asksAll(houses);
    expect(said(recovered)).toEqual(said(await asksAll(usual())));
    expect(said(recovered).WhatsPlayingIntent).toBe('You’re listening to Golden Brown by The Stranglers.');
  });
});

/** The same station without a network. */
function usual() {
  const log = jsonLog(() => undefined);
  const skill = createSkill({ station: theCoast, content: published, clock, log });
  return wishes.map((wish) => ({ wish, asks: (one: Wish) => ask(skill, one, now), lines: [] }));
}

test('a dead content API is spared, and asked again once the moment is over', async () => {
  await api.happens('500');
  const { asks } = wakeUp();
  const wish = wishes.find(({ what }) => what === 'WhatsPlayingIntent') as Wish;
  for (let second = 0; second < 60; second++) {
    await asks(wish);
    later(1);
  }
  // Two documents a turn would be 120.
  expect(api.counted.requests).toBeLessThan(30);

  await api.happens(null);
  later(10);
  expect((await asks(wish)).hears).toBe(said(await asksAll(usual())).WhatsPlayingIntent);
});
