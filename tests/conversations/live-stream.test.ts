import { listener } from '../support/listener';

const main = 'https://stream.thisisthecoast.example/live.mp3';
const small = 'https://stream.thisisthecoast.example/live.aac';
const apology = 'https://content.thisisthecoast.example/audio/apology.mp3';

const streams = (turn: Awaited<ReturnType<ReturnType<typeof listener>['says']>>) =>
  turn.events.flatMap(({ request: { request }, response: { response } }) =>
    request.type === 'AudioPlayer.PlaybackFailed'
      ? [
          response.directives?.flatMap((one) =>
            one.type === 'AudioPlayer.Play' ? [one.audioItem?.stream?.url] : [],
          ) ?? [],
        ]
      : [],
  );

test('a failed stream is tried once more', async () => {
  const someone = listener();
  someone.cannotHear(1);
  const turn = await someone.says('play the radio');

  expect(streams(turn)).toEqual([[main]]);
  expect(turn.playing?.url).toBe(main);
});

test('then the next mount, once more, then the apology', async () => {
  const someone = listener();
  someone.cannotHear(4);
  const turn = await someone.says('play the radio');

  expect(streams(turn)).toEqual([[main], [small], [small], [apology]]);
  expect(turn.playing?.url).toBe(apology);
});

test('then silence; every step is logged to be counted', async () => {
  const someone = listener();
  someone.cannotHear(5);
  const turn = await someone.says('play the radio');

  expect(streams(turn)).toEqual([[main], [small], [small], [apology], []]);
  expect(turn.playing).toBeNull();
  expect(
    turn.log
      .filter(({ event }) => event === 'playback-failed')
      .map(({ stream, attempt, next }) => [stream, attempt, next]),
  ).toEqual([
    ['mount 1', 0, 'retry'],
    ['mount 1', 1, 'next-mount'],
    ['mount 2', 0, 'retry'],
    ['mount 2', 1, 'apology'],
    ['apology', 0, 'stop'],
  ]);
});

test('a stream that played well for a while gets all its tries again', async () => {
  const someone = listener();
  someone.cannotHear(1);
  await someone.says('play the radio');
  someone.waits(30);
  const turn = await someone.event('AudioPlayer.PlaybackFailed');

  expect(turn.log).toContainEqual(
    expect.objectContaining({ event: 'playback-failed', stream: 'mount 1', next: 'retry' }),
  );
  expect(turn.playing?.url).toBe(main);
});

test('the apology is not followed by anything', async () => {
  const someone = listener();
  someone.cannotHear(4);
  await someone.says('play the radio');
  const { response, playing } = await someone.event('AudioPlayer.PlaybackFinished');

  expect(response.response).toEqual({});
  expect(playing).toBeNull();
});

test.each([
  'AudioPlayer.PlaybackStarted',
  'AudioPlayer.PlaybackStopped',
  'AudioPlayer.PlaybackNearlyFinished',
  'AudioPlayer.PlaybackFinished',
])('%s is answered with nothing at all', async (event) => {
  const { response } = await listener({ playing: true }).event(event);

  expect(response.response).toEqual({});
});

test('the stream comes back by itself after an answer', async () => {
  const someone = listener();
  const { playing } = await someone.says('play the radio');
  const after = await someone.says("ask this is the coast what's playing");

  expect(after.playing?.token).toBe(playing?.token);
});

test('the buttons of a remote play and pause', async () => {
  const someone = listener({ playing: true });

  expect((await someone.event('PlaybackController.PauseCommandIssued')).response.response).toEqual({
    directives: [{ type: 'AudioPlayer.Stop' }],
  });
  const { playing, response } = await someone.event('PlaybackController.PlayCommandIssued');
  expect(playing?.url).toBe(main);
  expect(response.response.outputSpeech).toBeUndefined();
});

test.each(['Next', 'Previous'])('the %s button of a remote changes nothing', async (button) => {
  const { response, playing } = await listener({ playing: true }).event(`PlaybackController.${button}CommandIssued`);

  expect(response.response).toEqual({});
  expect(playing).not.toBeNull();
});

test('a failure with a token that is not ours stops there', async () => {
  const { response, log } = await listener().event('AudioPlayer.PlaybackFailed', { token: 'somebody-else' });

  expect(response.response).toEqual({});
  expect(log).toContainEqual(expect.objectContaining({ event: 'playback-failed', stream: 'unknown', next: 'stop' }));
});

test('what Alexa refused is logged with her reason', async () => {
  const { response, log } = await listener().event('System.ExceptionEncountered', {
    error: { type: 'INVALID_RESPONSE', message: 'The token is too long' },
    cause: { requestId: 'amzn1.echo-api.request.1' },
  });

  expect(response.response).toEqual({});
  expect(log).toContainEqual({
    level: 'error',
    event: 'alexa-refused-an-answer',
    requestId: expect.any(String),
    answerTo: 'amzn1.echo-api.request.1',
    type: 'INVALID_RESPONSE',
    message: 'The token is too long',
  });
});

test('an event it does not know is answered with nothing, and logged', async () => {
  const { response, log } = await listener().event('AudioPlayer.PlaybackHiccuped', { token: 'x' });

  expect(response.response).toEqual({});
  expect(log).toContainEqual(
    expect.objectContaining({ level: 'warn', event: 'unknown-event', request: 'AudioPlayer.PlaybackHiccuped' }),
  );
});
