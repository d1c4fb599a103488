import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { page } from '../../infra/report/page';
import { turnsIn } from '../../infra/report/turns-in';
import { lastWeek, weekInWords, weekUntil } from '../../infra/report/week';
import { weeksOf } from '../../infra/report/weeks';
import type { Line } from '../../lambda/skill/notes/line';
import { listener } from '../support/listener';
import { temporaryFolder } from '../support/temporary-folder';

const run = promisify(execFile);
const folder = temporaryFolder('weekly');

/** A line as the skill writes it, at a time on the station’s wall in August. */
function turn(day: number, clock: string, facts: Partial<Line> = {}): Line {
  return {
    level: 'info',
    event: 'turn',
    at: new Date(`2026-08-${String(day).padStart(2, '0')}T${clock}+01:00`).toISOString(),
    requestId: `r-${day}-${clock}`,
    request: 'IntentRequest',
    intent: 'WeatherIntent',
    locale: 'en-GB',
    device: 'echo',
    outcome: 'asked',
    ms: 40,
    read: { townWeather: { ms: 12, age: 30 } },
    happened: '',
    ...facts,
  };
}

const playback = (day: number, clock: string, what: string, play: string, stream = 'mount 1') =>
  turn(day, clock, {
    request: 'AudioPlayer',
    intent: null,
    outcome: 'noted',
    read: {},
    happened: `playback-${what}`,
    play,
    stream,
  });
const plays = { intent: 'PlayStationIntent', outcome: 'played', plays: 'live' } as const;
const elsewhere = (place: string | null) => ({ happened: 'unmatched-town', place });

/** Wednesday 12 August is the busy day; the week before was a quiet one. */
const august: Line[] = [
  turn(4, '08:00:00', plays),
  playback(4, '08:00:05', 'started', 'aaaaaaaa'),
  playback(4, '10:00:05', 'stopped', 'aaaaaaaa'),
  turn(5, '09:00:00'),
  turn(6, '09:00:00', elsewhere('scalby')),
  turn(9, '23:59:59', { intent: 'LatestNewsIntent', ms: 70 }),

  turn(10, '00:00:00', { intent: 'LatestNewsIntent' }),
  turn(12, '08:00:00', { ...plays, intent: 'Launch', device: 'show' }),
  playback(12, '08:00:05', 'started', 'bbbbbbbb'),
  turn(12, '08:20:00', { intent: 'WhatsPlayingIntent', outcome: 'answered' }),
  playback(12, '08:20:00', 'stopped', 'bbbbbbbb'), // for the length of the answer
  playback(12, '08:20:05', 'started', 'bbbbbbbb'),
  turn(12, '08:30:00', elsewhere('scalby')),
  turn(12, '08:31:00', elsewhere('scalby')),
  turn(12, '08:32:00', elsewhere('robin hoods bay')),
  turn(12, '08:33:00', elsewhere(null)),
  playback(12, '11:00:05', 'stopped', 'bbbbbbbb'),
  turn(13, '17:00:00', { ...plays, locale: 'en-US', device: 'show' }),
  playback(13, '17:00:05', 'started', 'cccccccc'), // and the plug was pulled
  playback(13, '17:30:00', 'failed', 'dddddddd', 'mount 2'),
  playback(13, '17:30:05', 'started', 'eeeeeeee', 'apology'),
  playback(13, '17:31:05', 'finished', 'eeeeeeee', 'apology'),
  turn(14, '12:00:00', { intent: 'AMAZON.FallbackIntent', outcome: 'not understood' }),
  turn(15, '12:00:00', {
    intent: 'LatestNewsIntent',
    outcome: 'apologised',
    ms: 2_012,
    read: { news: { ms: 2_000, failed: true } },
    happened: 'content-unavailable',
  }),
  turn(16, '23:59:59', { intent: 'TideTimesIntent' }),
  turn(17, '00:00:00'), // next week’s
];

async function* each<T>(items: T[]) {
  yield* items;
}

const weekPage = `# This is the Coast by voice

Monday 10 to Sunday 16 August 2026

## In short

|  | this week | the week before |  |
| --- | ---: | ---: | ---: |
| Questions and wishes | 11 | 4 | +175 % |
| Times the station was put on | 2 | 1 | +100 % |
| Hours listened | 3 | 2 | +50 % |
| Questions we couldn’t follow | 1 | 0 | new |
| Answers that were an apology | 1 | 0 | new |
| Half the answers came within | 40 ms | 40 ms |  |
| 99 in 100 answers came within | 2,012 ms | 70 ms |  |

Hours are counted where the device told us when it stopped: 1 of 2 starts.

## What people asked

|  | this week | share | the week before |  |
| --- | ---: | ---: | ---: | ---: |
| The weather | 4 | 36 % | 2 | +100 % |
| The news | 2 | 18 % | 1 | +100 % |
| Opened the skill | 1 | 9 % | 0 | new |
| Play the station | 1 | 9 % | 1 | = |
| Something we couldn’t follow | 1 | 9 % | 0 | new |
| Tide times | 1 | 9 % | 0 | new |
| What’s playing | 1 | 9 % | 0 | new |

## Towns that we have no forecast for

|  | this week | the week before |  |
| --- | ---: | ---: | ---: |
| Scalby | 2 | 1 | +100 % |
| Robin Hoods Bay | 1 | 0 | new |
| Places that aren’t in our table | 1 | 0 | new |

## What failed

|  | this week | the week before |  |
| --- | ---: | ---: | ---: |
| The headlines could not be had | 1 | 0 | new |
| The stream did not play: mount 2 | 1 | 0 | new |

## Busiest hours

|  | questions |
| --- | ---: |
| Wednesday, 8 am to 9 am | 6 |
| Monday, midnight to 1 am | 1 |
| Thursday, 5 pm to 6 pm | 1 |
| Friday, noon to 1 pm | 1 |
| Saturday, noon to 1 pm | 1 |

## On what, and in which language

|  | this week | share | the week before |  |
| --- | ---: | ---: | ---: | ---: |
| Echo without a screen | 9 | 82 % | 4 | +125 % |
| Echo Show | 2 | 18 % | 0 | new |

|  | this week | share | the week before |  |
| --- | ---: | ---: | ---: | ---: |
| British English | 10 | 91 % | 4 | +150 % |
| American English | 1 | 9 % | 0 | new |
`;

test('the page of a week, word for word', async () => {
  expect(page('This is the Coast', await weeksOf(each(august), weekUntil('2026-08-16')))).toBe(weekPage);
});

test('a week without a line is a page too', async () => {
  const empty = page('This is the Coast', await weeksOf(each([]), weekUntil('2026-08-16')));

  expect(empty).toContain('| Questions and wishes | 0 | 0 |  |');
  expect(empty).toContain('## What people asked\n\nNobody asked anything.');
  expect(empty).toContain('## What failed\n\nNothing, as far as the log knows.');
});

test.each([
  ['2026-08-16', 'Monday 10 to Sunday 16 August 2026'],
  ['2026-08-02', 'Monday 27 July to Sunday 2 August 2026'],
  ['2027-01-03', 'Monday 28 December 2026 to Sunday 3 January 2027'],
])('the week until %s is called “%s”', (last, words) => {
  expect(weekInWords(weekUntil(last))).toBe(words);
});

test('the week ends with yesterday, by the clock on the station’s wall', () => {
  expect(lastWeek(new Date('2026-08-16T23:30:00.000Z'))).toEqual({ first: '2026-08-10', last: '2026-08-16' });
});

test('reads what the skill really writes', async () => {
  const someone = listener();
  const sentences = ['play the radio', 'weather in scalby', 'flibbertigibbet wibble'];
  const lines: string[] = [];
  for (const sentence of sentences)
    lines.push(...(await someone.says(sentence)).log.map((line) => JSON.stringify(line)));
  const { now } = await weeksOf(turnsIn(each(lines)), weekUntil('2026-08-16'));

  expect(now.kinds.ranking).toEqual([
    ['Play the station', 1],
    ['Something we couldn’t follow', 1],
    ['The weather', 1],
  ]);
  expect(now.places.ranking).toEqual([['Scalby', 1]]);
  expect(now.plays).toBe(1);
});

test('finds the turns in a log with times before them, and other lines between them', async () => {
  const [first, second] = august;
  const log = [
    `2026-08-04T07:00:00.123000+00:00 ${JSON.stringify(first)}`,
    'START RequestId: 4f1a Version: 7',
    '{"level":"warn","event":"content-unavailable","requestId":"r"}',
    `2026-08-04T07:00:05.000Z\t4f1a\tINFO\t${JSON.stringify(second)}`,
    '{"level":"info","event":"turn","at":"2026-08-',
    '',
  ];
  const turns = [];
  for await (const one of turnsIn(each(log))) turns.push(one.requestId);

  expect(turns).toEqual([first?.requestId, second?.requestId]);
});

test('npm run report:weekly makes it of a file', async () => {
  const file = join(folder, 'week.log');
  writeFileSync(file, august.map((line) => JSON.stringify(line)).join('\n'));
  const { stdout } = await run('npm', ['run', '--silent', 'report:weekly', '--', file, '--until', '2026-08-16']);

  expect(stdout).toBe(weekPage);
}, 20_000);

test.each([
  [['--until', 'sunday'], '--until sunday: no day. Write it as 2026-08-16.'],
  [['--week', '33'], 'npm run --silent report:weekly < lines'],
  [['no-such-file.log'], "no such file or directory, open 'no-such-file.log'"],
])(
  '%j is refused with a sentence',
  async (args, reason) => {
    await expect(run('npm', ['run', '--silent', 'report:weekly', '--', ...args])).rejects.toMatchObject({
      stderr: expect.stringContaining(reason),
    });
  },
  20_000,
);
