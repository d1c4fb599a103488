import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { Alexa } from '../../simulator/alexa';
import type { Device } from '../../simulator/devices';

const mount = 'https://stream.thisisthecoast.example/live.mp3';

const play = (token: string, url = mount): Response => ({
  shouldEndSession: true,
  directives: [
    {
      type: 'AudioPlayer.Play',
      playBehavior: 'REPLACE_ALL',
      audioItem: {
        stream: { token, url, offsetInMilliseconds: 0 },
        metadata: {
          title: 'Breakfast',
          subtitle: 'Coast',
          art: { sources: [{ url: 'https://coast.example/paddy.png' }] },
        },
      },
    },
  ],
});

const says = (words: string): Response => ({ outputSpeech: { type: 'SSML', ssml: `<speak>${words}</speak>` } });
const asks = (words: string): Response => ({
  ...says(words),
  reprompt: { outputSpeech: { type: 'PlainText', text: words } },
  shouldEndSession: false,
});

/** A skill that answers by request type or intent name, and keeps what it was asked. */
function alexaWith(answers: Record<string, Response>, { device = 'echo' as Device, attributes = {} } = {}) {
  const asked: RequestEnvelope[] = [];
  let now = new Date('2026-08-12T07:10:00.250Z');
  const alexa = new Alexa({
    answer: async (envelope): Promise<ResponseEnvelope> => {
      asked.push(envelope);
      const { request } = envelope;
      const name = request.type === 'IntentRequest' ? request.intent.name : request.type;
      return { version: '1.0', sessionAttributes: attributes, response: answers[name] ?? {} };
    },
    understand: (text) => ({ intent: intents[text] ?? 'AMAZON.FallbackIntent', slots: {} }),
    invocationName: 'this is the coast',
    device,
    locale: 'en-GB',
    skillId: 'amzn1.ask.skill.local',
    clock: () => now,
  });
  const waits = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1_000);
  };
  const types = () =>
    asked.map(({ request }) => (request.type === 'IntentRequest' ? request.intent.name : request.type));
  return { alexa, asked, types, waits };
}

const intents: Record<string, string> = {
  stop: 'AMAZON.StopIntent',
  play: 'PlayStationIntent',
  weather: 'WeatherIntent',
  whitby: 'TownIntent',
};

describe('a session', () => {
  test('“open this is the coast” is a LaunchRequest in a new session', async () => {
    const { alexa, asked } = alexaWith({});
    await alexa.says('open this is the coast');

    expect(asked[0]?.request).toMatchObject({
      type: 'LaunchRequest',
      locale: 'en-GB',
      timestamp: '2026-08-12T07:10:00Z',
    });
    expect(asked[0]?.session).toMatchObject({ new: true, attributes: {} });
  });

  test('remembers attributes only while the microphone stays open', async () => {
    const { alexa, asked } = alexaWith(
      { WeatherIntent: asks('Which town?'), TownIntent: says('Cloudy.') },
      { attributes: { about: 'town' } },
    );
    expect((await alexa.says('weather')).open).toBe(true);
    expect((await alexa.says('whitby')).open).toBe(false);
    await alexa.says('weather');

    expect(asked.map(({ session }) => [session?.new, session?.attributes])).toEqual([
      [true, {}],
      [false, { about: 'town' }],
      [true, {}],
    ]);
    expect(asked[0]?.session?.sessionId).toBe(asked[1]?.session?.sessionId);
    expect(asked[2]?.session?.sessionId).not.toBe(asked[0]?.session?.sessionId);
  });

  test('is new when the listener names the skill, whatever was open before', async () => {
    const { alexa, asked } = alexaWith({ WeatherIntent: asks('Which town?') });
    await alexa.says('weather');
    await alexa.says('alexa, ask this is the coast what’s playing');

    expect(asked[1]?.session?.new).toBe(true);
  });

  test.each([
    ['USER_INITIATED', (alexa: Alexa) => alexa.says('exit')],
    ['EXCEEDED_MAX_REPROMPTS', (alexa: Alexa) => alexa.staysSilent()],
  ])('ends with %s, and Alexa says nothing to it', async (reason, end) => {
    const { alexa, asked } = alexaWith({ WeatherIntent: asks('Which town?'), SessionEndedRequest: {} });
    await alexa.says('weather');
    const { hears, open } = await end(alexa);

    expect(asked[1]?.request).toMatchObject({ type: 'SessionEndedRequest', reason });
    expect({ hears, open }).toEqual({ hears: '', open: false });
  });

  test('is heard as plain words, with its reprompt', async () => {
    const { alexa } = alexaWith({
      WeatherIntent: asks('Fish <break time="200ms"/> &amp;   chips, <sub alias="x">A64</sub>?'),
    });

    expect(await alexa.says('weather')).toMatchObject({ hears: 'Fish & chips, A64?' });
  });
});

describe('the audio player', () => {
  test('plays what it is told, and reports it', async () => {
    const { alexa, types } = alexaWith({ PlayStationIntent: play('one') });
    const { playing, open } = await alexa.says('play');

    expect(playing).toEqual({
      url: mount,
      token: 'one',
      offsetMs: 0,
      title: 'Breakfast',
      subtitle: 'Coast',
      art: 'https://coast.example/paddy.png',
      background: null,
    });
    expect(open).toBe(false);
    expect(types()).toEqual(['PlayStationIntent', 'AudioPlayer.PlaybackStarted']);
  });

  test('makes way for an answer and goes on by itself', async () => {
    const { alexa, asked, types, waits } = alexaWith({
      PlayStationIntent: play('one'),
      WeatherIntent: says('Cloudy.'),
    });
    await alexa.says('play');
    waits(30);
    const { playing } = await alexa.says('weather');

    expect(playing?.token).toBe('one');
    expect(types().slice(2)).toEqual(['WeatherIntent', 'AudioPlayer.PlaybackStopped', 'AudioPlayer.PlaybackStarted']);
    expect(asked[2]?.context.AudioPlayer).toEqual({
      playerActivity: 'PLAYING',
      token: 'one',
      offsetInMilliseconds: 30_000,
    });
    expect(asked[3]?.request).toMatchObject({ token: 'one', offsetInMilliseconds: 30_000 });
    expect(asked[3]?.session).toBeUndefined();
  });

  test('waits, paused, while the microphone is open', async () => {
    const { alexa, asked } = alexaWith({ PlayStationIntent: play('one'), WeatherIntent: asks('Which town?') });
    await alexa.says('play');
    await alexa.says('weather');
    await alexa.says('whitby');

    const towns = asked.find(({ request }) => request.type === 'IntentRequest' && request.intent.name === 'TownIntent');
    expect(towns?.context.AudioPlayer?.playerActivity).toBe('PAUSED');
    expect(alexa.playing?.token).toBe('one');
    expect(asked.at(-1)?.request.type).toBe('AudioPlayer.PlaybackStarted');
  });

  test('“stop” over the music is a pause; without music, or by name, it is a stop', async () => {
    const { alexa, types } = alexaWith({
      PlayStationIntent: play('one'),
      'AMAZON.PauseIntent': { directives: [{ type: 'AudioPlayer.Stop' }], shouldEndSession: true },
    });
    await alexa.says('play');
    await alexa.says('ask this is the coast to stop');
    await alexa.says('stop');
    expect(alexa.playing).toBeNull();
    await alexa.says('stop');

    expect(types().filter((type) => type.startsWith('AMAZON.'))).toEqual([
      'AMAZON.StopIntent',
      'AMAZON.PauseIntent',
      'AMAZON.StopIntent',
    ]);
  });

  test('tells where it stopped', async () => {
    const { alexa, asked, waits } = alexaWith({
      PlayStationIntent: play('one'),
      'PlaybackController.PauseCommandIssued': { directives: [{ type: 'AudioPlayer.Stop' }] },
    });
    await alexa.says('play');
    waits(12);
    const { playing } = await alexa.event('PlaybackController.PauseCommandIssued');

    expect(playing).toBeNull();
    expect(asked.at(-1)?.request).toMatchObject({
      type: 'AudioPlayer.PlaybackStopped',
      token: 'one',
      offsetInMilliseconds: 12_000,
    });
  });

  test('obeys the answer to a failure', async () => {
    const { alexa, asked, types } = alexaWith({
      PlayStationIntent: play('one'),
      'AudioPlayer.PlaybackFailed': play('two', 'https://stream.thisisthecoast.example/live.aac'),
    });
    alexa.failsToPlay(1);
    const { playing, events } = await alexa.says('play');

    expect(types()).toEqual(['PlayStationIntent', 'AudioPlayer.PlaybackFailed', 'AudioPlayer.PlaybackStarted']);
    expect(asked[1]?.request).toMatchObject({ token: 'one', error: { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE' } });
    expect(playing).toMatchObject({ token: 'two', url: 'https://stream.thisisthecoast.example/live.aac' });
    expect(events).toHaveLength(2);
  });

  test('refuses to replay a dead stream for ever', async () => {
    const { alexa } = alexaWith({ PlayStationIntent: play('one'), 'AudioPlayer.PlaybackFailed': play('one') });
    alexa.failsToPlay(Number.POSITIVE_INFINITY);

    await expect(alexa.says('play')).rejects.toThrow('The skill goes on without end: AudioPlayer.PlaybackFailed');
  });

  describe('at the end of a recording', () => {
    const recording = play('clip', 'https://coast.example/clip.mp3');
    const queued = (
      expectedPreviousToken: string,
      playBehavior: 'ENQUEUE' | 'REPLACE_ENQUEUED' = 'ENQUEUE',
    ): Response => {
      const stream = { token: 'live', url: mount, offsetInMilliseconds: 0, expectedPreviousToken };
      return { directives: [{ type: 'AudioPlayer.Play', playBehavior, audioItem: { stream } }] };
    };

    test('goes on to what was queued, and reports both', async () => {
      const { alexa, types } = alexaWith({
        PlayStationIntent: recording,
        'AudioPlayer.PlaybackNearlyFinished': queued('clip'),
      });
      await alexa.says('play');
      const nearly = await alexa.event('AudioPlayer.PlaybackNearlyFinished');
      expect([nearly.playing?.token, alexa.playsNext?.token]).toEqual(['clip', 'live']);

      const { playing } = await alexa.event('AudioPlayer.PlaybackFinished');
      expect([playing?.token, alexa.playsNext]).toEqual(['live', null]);
      expect(types().slice(-2)).toEqual(['AudioPlayer.PlaybackFinished', 'AudioPlayer.PlaybackStarted']);
    });

    test('falls silent when the skill queued for another token', async () => {
      const { alexa } = alexaWith({
        PlayStationIntent: recording,
        'AudioPlayer.PlaybackNearlyFinished': queued('other'),
      });
      await alexa.says('play');

      expect((await alexa.playsOut()).playing).toBeNull();
    });

    test('queues nothing where nothing plays', async () => {
      const { alexa } = alexaWith({ PlayStationIntent: queued('clip') });
      await alexa.says('play');

      expect([alexa.playing, alexa.playsNext]).toEqual([null, null]);
    });

    test('plays nothing that was queued for what is replaced', async () => {
      const { alexa } = alexaWith({
        PlayStationIntent: recording,
        WeatherIntent: play('two'),
        'AudioPlayer.PlaybackNearlyFinished': queued('clip', 'REPLACE_ENQUEUED'),
      });
      await alexa.says('play');
      await alexa.event('AudioPlayer.PlaybackNearlyFinished');
      await alexa.says('weather');

      expect([alexa.playing?.token, alexa.playsNext]).toEqual(['two', null]);
    });
  });

  test('stays silent when an interruption was answered with ClearQueue', async () => {
    const { alexa } = alexaWith({
      PlayStationIntent: play('one'),
      'AudioPlayer.PlaybackStopped': { directives: [{ type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR_ALL' }] },
    });
    await alexa.says('play');

    expect((await alexa.says('weather')).playing).toBeNull();
  });
});

describe('Alexa refuses', () => {
  test.each<[string, Response, string]>([
    ['speech that is not XML', says('Marks & Spencer'), 'Speech is not XML'],
    ['a tag she does not know', says('<b>Loud</b>'), 'Speech uses <b>, which Alexa does not know.'],
    ['more than 8,000 characters', says('la '.repeat(3_000)), 'Speech has 9015 characters; Alexa says 8000.'],
    [
      'a stream without TLS',
      play('one', 'http://stream.example/'),
      'AudioPlayer.Play: http://stream.example/ is not HTTPS.',
    ],
    ['a token that is too long', play('x'.repeat(1_025)), 'AudioPlayer.Play: the token has 1025 characters.'],
  ])('%s', async (_what, response, fault) => {
    const { alexa, types } = alexaWith({ WeatherIntent: response });
    const { faults, hears, open } = await alexa.says('weather');

    expect(faults[0]).toContain(fault);
    expect(hears).toBe('There was a problem with the requested skill’s response.');
    expect(open).toBe(false);
    expect(types()).toEqual(['WeatherIntent', 'SessionEndedRequest']);
  });

  test('a stream on a device that cannot play one', async () => {
    const { alexa, asked } = alexaWith({ PlayStationIntent: play('one') }, { device: 'speech-only' });
    const { faults, playing } = await alexa.says('play');

    expect(asked[0]?.context.AudioPlayer).toBeUndefined();
    expect(faults).toEqual(['The device cannot obey AudioPlayer.Play.']);
    expect(playing).toBeNull();
  });

  test('words in answer to an event, and reports it to the skill', async () => {
    const { alexa, asked } = alexaWith({
      PlayStationIntent: play('one'),
      'AudioPlayer.PlaybackStarted': { ...says('Here we go!'), shouldEndSession: false },
    });
    const { faults } = await alexa.says('play');

    expect(faults).toEqual([
      'AudioPlayer.PlaybackStarted was answered with words; nobody asked.',
      'AudioPlayer.PlaybackStarted was answered with an open session; it has none.',
    ]);
    expect(asked[2]?.request).toMatchObject({
      type: 'System.ExceptionEncountered',
      cause: { requestId: asked[1]?.request.requestId },
    });
  });
});

test('a Show says that it has a screen, an Echo that it has none', async () => {
  const [show, echo] = [alexaWith({}, { device: 'show-8' }), alexaWith({}, { device: 'echo' })];
  await show.alexa.says('weather');
  await echo.alexa.says('weather');

  expect(Object.keys(show.asked[0]?.context.System.device?.supportedInterfaces ?? {})).toEqual([
    'AudioPlayer',
    'Alexa.Presentation.APL',
  ]);
  expect(Object.keys(echo.asked[0]?.context.System.device?.supportedInterfaces ?? {})).toEqual(['AudioPlayer']);
});
