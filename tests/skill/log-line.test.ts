import type { Line } from '../../lambda/skill/notes/line';
import { embeddedMetrics } from '../../lambda/skill/notes/metrics';
import { createSkill } from '../../lambda/skill/skill';
import { deviceNames } from '../../simulator/devices';
import { tenPastEight, theCoast } from '../support/august-day';
import { listener } from '../support/listener';
import { station } from '../support/station';

const aMoment = expect.any(Number);
const lineOf = (log: Record<string, unknown>[]) => log.find(({ event }) => event === 'turn') as unknown as Line;

test('a question is one line: what was asked on what, how it went, how long each part took, and how old the facts were', async () => {
  const { log } = await listener({ device: 'show-8' }).says('weather in whitby');

  expect(log).toEqual([
    {
      level: 'info',
      event: 'turn',
      at: '2026-08-12T07:10:00.000Z',
      requestId: expect.stringMatching(/./),
      request: 'IntentRequest',
      intent: 'WeatherIntent',
      locale: 'en-GB',
      device: 'show',
      outcome: 'asked',
      ms: aMoment,
      renderMs: aMoment,
      read: { townWeather: { ms: aMoment, age: 5 }, warnings: { ms: aMoment, age: 5 } },
      happened: '',
      slots: 'town',
      touched: false,
      playing: false,
      plays: null,
      asks: 'tomorrow',
    },
  ]);
});

test('each document that an answer is made from is in the line, and one that could not be had is said to have failed', async () => {
  const { log } = await listener({ content: station({ down: ['nowPlaying'] }) }).says('play the radio');

  expect(lineOf(log).read).toEqual({ onAir: { ms: aMoment, age: 5 }, nowPlaying: { ms: aMoment, failed: true } });
  expect(lineOf(log)).toMatchObject({ outcome: 'played', plays: 'live', happened: 'content-unavailable' });
});

test('the time that a document took is in the line', async () => {
  const { news } = station();
  const slow = { ...station(), news: () => new Promise<void>((done) => setTimeout(done, 60)).then(news) };
  const { read, ms } = lineOf((await listener({ content: slow }).says('news')).log);

  expect(read.news?.ms).toBeGreaterThanOrEqual(55);
  expect(ms).toBeGreaterThanOrEqual(read.news?.ms ?? Number.POSITIVE_INFINITY);
});

test('the time that the table of listeners took is a part too, and so is its failure', async () => {
  const lineWith = async (recalled: object | null) => {
    const lines: Line[] = [];
    const note = (event: string, facts = {}) => void (event === 'turn' && lines.push(facts as Line));
    const log = { info: note, warn: note, error: note };
    const listeners = { recall: async () => recalled, remember: async () => true, forget: async () => true };
    const skill = createSkill({ station: theCoast, content: station(), listeners, clock: () => tenPastEight, log });
    await skill.answer({
      version: '1.0',
      context: { System: { user: { userId: 'amzn1.ask.account.SOMEBODY' } } },
      request: { type: 'IntentRequest', requestId: 'r', locale: 'en-GB', intent: { name: 'LatestNewsIntent' } },
    });
    return lines[0];
  };
  const failed = await lineWith(null);

  expect((await lineWith({}))?.read.listener).toEqual({ ms: aMoment });
  expect(failed?.read.listener).toMatchObject({ ms: aMoment });
  expect(embeddedMetrics(failed as Line, 'Coast')).toMatchObject({ ListenersUnavailable: 1 });
});

test('trouble has a line of its own, with the id of the request that it troubled', async () => {
  const { log } = await listener({ content: station({ down: 'everything' }) }).says('news');
  const [trouble, line] = log;

  expect(log).toHaveLength(2);
  expect(trouble).toMatchObject({ level: 'error', event: 'content-unavailable', document: '/v1/news' });
  expect(line).toMatchObject({ event: 'turn', outcome: 'apologised', requestId: trouble?.requestId });
});

test.each([
  ['what’s playing', 'answered'],
  ['weather in whitby', 'asked'],
  ['play the radio', 'played'],
  ['stop', 'stopped'],
  ['flibbertigibbet wibble', 'not understood'],
])('“%s” ends as %s', async (sentence, outcome) => {
  expect(lineOf((await listener().says(sentence)).log).outcome).toBe(outcome);
});

test('a mistake of ours ends as an apology', async () => {
  const broken = { ...station(), news: () => Promise.reject(new TypeError('boom')) };

  expect(lineOf((await listener({ content: broken }).says('news')).log)).toMatchObject({
    outcome: 'apologised',
    happened: 'failed',
  });
});

test.each([
  ['AudioPlayer.PlaybackStarted', 'noted', 'playback-started'],
  ['AudioPlayer.PlaybackStopped', 'noted', 'playback-stopped'],
  ['AudioPlayer.PlaybackFailed', 'retried', 'playback-failed'],
] as const)(
  '%s is one line too, with the stream and a name for this one start of it',
  async (event, outcome, happened) => {
    const { log } = await listener({ playing: true }).event(event);

    expect(lineOf(log)).toMatchObject({ request: event, intent: null, outcome, happened });
    expect(lineOf(log)).toMatchObject({ stream: 'mount 1', play: expect.stringMatching(/^[0-9a-f]{8}$/) });
  },
);

test('a button is a wish to hear the station, or not to', async () => {
  const someone = listener({ playing: true });

  expect(lineOf((await someone.event('PlaybackController.PauseCommandIssued')).log).outcome).toBe('stopped');
  expect(lineOf((await someone.event('PlaybackController.PlayCommandIssued')).log).outcome).toBe('played');
});

test('the end of a session is one line, with its reason', async () => {
  const someone = listener();
  await someone.says('news');
  const { log } = await someone.staysSilent();

  expect(log).toHaveLength(1);
  expect(log[0]).toMatchObject({ request: 'SessionEndedRequest', outcome: 'noted', reason: 'EXCEEDED_MAX_REPROMPTS' });
});

test('tells an Echo, a Show, a Spot and a television apart, and what cannot stream', async () => {
  const kinds = deviceNames.map(async (device) => {
    const { log } = await listener({ device }).says('what’s playing');
    return [device, lineOf(log).device];
  });

  expect(Object.fromEntries(await Promise.all(kinds))).toEqual({
    echo: 'echo',
    'show-5': 'show',
    'show-7': 'show',
    'show-8': 'show',
    'show-10': 'show',
    'show-15': 'show',
    'show-15-portrait': 'show',
    spot: 'spot',
    'fire-tv': 'tv',
    'speech-only': 'no audio',
  });
});

test('an intent that we do not know is one kind of question, whatever its name: each kind is paid for', async () => {
  expect(lineOf((await listener().asks('SomebodysWordsIntent')).log)).toMatchObject({
    intent: 'unknown',
    outcome: 'not understood',
  });
});

describe('what CloudWatch counts', () => {
  const counted = (line: Line) => {
    const { _aws, ...values } = embeddedMetrics(line, 'Coast') as { _aws?: { CloudWatchMetrics: unknown } };
    return { directives: _aws?.CloudWatchMetrics, values };
  };
  const lineAfter = async (sentence: string, content = station()) =>
    lineOf((await listener({ content }).says(sentence)).log);

  test('of a question: that it was asked, by its intent, and how long the answer took', async () => {
    const line = await lineAfter('weather in whitby');

    expect(counted(line)).toEqual({
      directives: [
        { Namespace: 'Coast', Dimensions: [['Intent']], Metrics: [{ Name: 'Turns', Unit: 'Count' }] },
        { Namespace: 'Coast', Dimensions: [[]], Metrics: [{ Name: 'AnswerMs', Unit: 'Milliseconds' }] },
      ],
      values: { Intent: 'WeatherIntent', Turns: 1, AnswerMs: line.ms },
    });
    expect(embeddedMetrics(line, 'Coast')._aws).toMatchObject({ Timestamp: tenPastEight.getTime() });
  });

  test.each([
    ['play the radio', { Intent: 'PlayStationIntent', Plays: 1 }],
    ['weather in atlantis', { Intent: 'WeatherIntent', UnmatchedTowns: 1 }],
    ['flibbertigibbet wibble', { Intent: 'AMAZON', Fallbacks: 1 }],
    ['help', { Intent: 'AMAZON' }],
    ['open this is the coast', { Intent: 'Launch', Plays: 1 }],
  ])('of “%s”', async (sentence, values) => {
    const line = await lineAfter(sentence);

    expect(counted(line).values).toEqual({ Turns: 1, AnswerMs: line.ms, ...values });
  });

  test('of an answer that content was missing from, whether we apologised or not', async () => {
    const nothing = station({ down: 'everything' });

    expect(counted(await lineAfter('news', nothing)).values).toMatchObject({ AnswersWithoutContent: 1 });
    expect(counted(await lineAfter('play the radio', nothing)).values).toMatchObject({ AnswersWithoutContent: 1 });
  });

  test('of a mistake of ours', async () => {
    const broken = { ...station(), news: () => Promise.reject(new TypeError('boom')) };

    expect(counted(await lineAfter('news', broken)).values).toMatchObject({ Apologies: 1 });
  });

  test.each([
    ['AudioPlayer.PlaybackStarted', { ListeningStarts: 1 }],
    ['AudioPlayer.PlaybackStopped', { ListeningStops: 1 }],
    ['AudioPlayer.PlaybackFinished', { ListeningStops: 1 }],
    ['AudioPlayer.PlaybackFailed', { StreamFailures: 1 }],
    ['AudioPlayer.PlaybackNearlyFinished', {}],
  ])('of %s, which is no question', async (event, values) => {
    const { log } = await listener({ playing: true }).event(event);

    expect(counted(lineOf(log)).values).toEqual(values);
  });

  test('no listening in our recorded apology', async () => {
    const someone = listener();
    someone.cannotHear(4);
    await someone.says('play the radio');
    const { log } = await someone.event('AudioPlayer.PlaybackStarted');

    expect(lineOf(log)).toMatchObject({ stream: 'apology' });
    expect(counted(lineOf(log)).values).toEqual({});
  });

  test('of a button that puts the station on', async () => {
    const { log } = await listener({ playing: true }).event('PlaybackController.PlayCommandIssued');

    expect(counted(lineOf(log)).values).toEqual({ Plays: 1 });
  });

  test('no play of the station in the bulletin, nor in what comes after it by itself', async () => {
    const bulletin = {
      title: 'Coast News at eight',
      url: 'https://content.thisisthecoast.example/audio/bulletin.mp3',
      publishedAt: '2026-08-12T07:00:00.000Z',
      durationSeconds: 120,
    };
    const someone = listener({ content: station({ bulletin }) });
    const asked = lineOf((await someone.says('play the bulletin')).log);
    const after = lineOf((await someone.event('AudioPlayer.PlaybackNearlyFinished')).log);

    expect(counted(asked).values).toEqual({ Intent: 'BulletinIntent', Turns: 1, AnswerMs: asked.ms });
    expect(after).toMatchObject({ outcome: 'queued', plays: 'live' });
    expect(counted(after).values).toEqual({});
  });

  test('only where there is somebody who counts: elsewhere the line is as short as it can be', async () => {
    const linesWith = async (metricsNamespace: string | undefined) => {
      const lines: string[] = [];
      const note = (_event: string, facts = {}) => void lines.push(JSON.stringify(facts));
      const log = { info: note, warn: note, error: note };
      const skill = createSkill({ station: theCoast, content: station(), log, metricsNamespace });
      await skill.answer({ version: '1.0', request: { type: 'LaunchRequest' } });
      return lines.join('\n');
    };

    expect(await linesWith('Coast')).toContain('"_aws"');
    expect(await linesWith(undefined)).not.toContain('_aws');
  });
});
