import { listener } from '../support/listener';
import { station } from '../support/station';

const main = 'https://stream.thisisthecoast.example/live.mp3';
const small = 'https://stream.thisisthecoast.example/live.aac';

const atEight = {
  title: 'Coast News at eight',
  url: 'https://content.thisisthecoast.example/audio/bulletin.mp3',
  publishedAt: '2026-08-12T07:00:00.000Z',
  durationSeconds: 120,
};
const newsroom = station({ bulletin: atEight });
const someone = (setting: Parameters<typeof listener>[0] = {}) => listener({ content: newsroom, ...setting });

const latest = 'Here’s the latest bulletin, and then it’s back to the station.';

test.each(['play the bulletin', 'the news bulletin please', 'play the news', 'let me hear the bulletin'])(
  '“%s” plays the latest',
  async (sentence) => {
    const { hears, playing, open } = await someone().says(sentence);

    expect(hears).toBe(latest);
    expect(playing).toMatchObject({ url: atEight.url, title: 'Coast News at eight', subtitle: 'This is the Coast' });
    expect(open).toBe(false);
  },
);

test('then the live stream comes back by itself, without a gap and without a word', async () => {
  const listens = someone();
  const { playing: bulletin } = await listens.says('play the bulletin');
  listens.waits(2);
  const { events, playing, hears } = await listens.hearsItOut();

  expect(hears).toBe('');
  expect(playing).toMatchObject({ url: main, title: 'This is the Coast' });
  expect(events.map(({ request }) => request.request.type)).toEqual([
    'AudioPlayer.PlaybackFinished',
    'AudioPlayer.PlaybackStarted',
  ]);
  expect(bulletin?.token).not.toBe(playing?.token);
});

test('the live stream waits for the last word, by the token of the bulletin', async () => {
  const listens = someone();
  const { playing: bulletin } = await listens.says('play the bulletin');
  const { response, playing } = await listens.event('AudioPlayer.PlaybackNearlyFinished');

  expect(response.response.directives).toMatchObject([
    {
      type: 'AudioPlayer.Play',
      playBehavior: 'ENQUEUE',
      audioItem: { stream: { url: main, offsetInMilliseconds: 0, expectedPreviousToken: bulletin?.token } },
    },
  ]);
  expect(playing?.url).toBe(atEight.url);
});

test('it plays in the place of the live stream, too', async () => {
  const listens = someone({ playing: true });
  expect((await listens.says('ask this is the coast for the news bulletin')).playing?.url).toBe(atEight.url);

  expect((await listens.hearsItOut()).playing?.url).toBe(main);
});

test.each(['next', 'skip this'])('“%s” leaves it for the station', async (sentence) => {
  const listens = someone();
  await listens.says('play the bulletin');
  const { hears, playing } = await listens.says(sentence);

  expect(hears).toBe('Back to This is the Coast, live.');
  expect(playing).toMatchObject({ url: main, title: 'Paddy @ Breakfast' });
});

test('“pause” and “resume” go on where it was, and the station still comes back', async () => {
  const listens = someone();
  await listens.says('play the bulletin');
  await listens.event('AudioPlayer.PlaybackNearlyFinished');
  listens.waits(1);
  expect((await listens.says('pause')).playing).toBeNull();
  listens.waits(10);

  const { hears, playing } = await listens.says('resume');
  expect(hears).toBe('Here’s the rest of the bulletin.');
  // A minute of it was heard, and the breath after each sentence.
  expect(playing).toMatchObject({ url: atEight.url, offsetMs: 62_000 });
  expect((await listens.hearsItOut()).playing?.url).toBe(main);
});

test('after another bulletin has come, “resume” is the station again', async () => {
  let bulletin = atEight;
  const listens = listener({ content: { ...station(), news: () => station({ bulletin }).news() } });
  await listens.says('play the bulletin');
  await listens.says('pause');
  bulletin = { ...atEight, title: 'Coast News at nine', publishedAt: '2026-08-12T08:00:00.000Z' };
  listens.waits(60);

  const { hears, playing } = await listens.says('resume');
  expect(hears).toBe('Back to This is the Coast, live.');
  expect(playing?.url).toBe(main);
});

test.each(['start over', 'repeat', 'previous'])('“%s” plays it from the top', async (sentence) => {
  const listens = someone();
  await listens.says('play the bulletin');
  listens.waits(1);
  const { hears, playing } = await listens.says(sentence);

  expect(hears).toBe('Here’s the bulletin again, from the top.');
  expect(playing).toMatchObject({ url: atEight.url, offsetMs: 0 });
});

test('the buttons of a remote do so without a word', async () => {
  const listens = someone();
  await listens.says('play the bulletin');
  listens.waits(1);
  await listens.event('PlaybackController.PauseCommandIssued');
  const resumed = await listens.event('PlaybackController.PlayCommandIssued');
  expect(resumed.playing).toMatchObject({ url: atEight.url, offsetMs: 61_000 });

  expect((await listens.event('PlaybackController.PreviousCommandIssued')).playing).toMatchObject({ offsetMs: 0 });
  expect((await listens.event('PlaybackController.NextCommandIssued')).playing?.url).toBe(main);
});

test('a question in between makes it wait, and it goes on by itself', async () => {
  const listens = someone();
  const { playing } = await listens.says('play the bulletin');
  const { hears, playing: after } = await listens.says('ask this is the coast for the weather in whitby');

  expect(hears).toMatch(/^In Whitby today/);
  expect(after?.token).toBe(playing?.token);
});

test('“what’s playing” names the bulletin, and what comes after it', async () => {
  const listens = someone();
  await listens.says('play the bulletin');

  expect((await listens.says("ask this is the coast what's playing")).hears).toBe(
    'You’re listening to our news bulletin. After that it’s Breakfast with Paddy.',
  );
});

test('a bulletin that cannot be heard leads to the station', async () => {
  const listens = someone();
  listens.cannotHear(1);
  const { playing, log } = await listens.says('play the bulletin');

  expect(playing?.url).toBe(main);
  expect(log).toContainEqual(expect.objectContaining({ event: 'playback-failed', stream: 'bulletin', next: 'live' }));
});

test('a stream that fails while it waits is tried again, and the bulletin is heard to its end', async () => {
  const listens = someone();
  const { playing } = await listens.says('play the bulletin');
  const { response } = await listens.event('AudioPlayer.PlaybackNearlyFinished');
  const waiting = response.response.directives?.flatMap((one) =>
    one.type === 'AudioPlayer.Play' ? [one.audioItem?.stream?.token] : [],
  )[0];

  const retry = await listens.event('AudioPlayer.NothingHeardYet', {
    type: 'AudioPlayer.PlaybackFailed',
    token: waiting,
    error: { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE', message: '503' },
    currentPlaybackState: { token: playing?.token, playerActivity: 'PLAYING', offsetInMilliseconds: 1_000 },
  });
  expect(retry.response.response.directives).toMatchObject([
    { playBehavior: 'ENQUEUE', audioItem: { stream: { expectedPreviousToken: playing?.token } } },
  ]);
  expect(retry.playing?.url).toBe(atEight.url);
});

test('when the station itself fails after it, its other mount is tried', async () => {
  const listens = someone();
  await listens.says('play the bulletin');
  listens.cannotHear(2);

  expect((await listens.hearsItOut()).playing?.url).toBe(small);
});

const headlines = /Here’s the latest from This is the Coast\. First, from ten past seven this morning: New lights/;

describe('without a bulletin there are the headlines', () => {
  test('when there is none', async () => {
    const { hears, playing } = await listener().says('play the bulletin');

    expect(hears).toMatch(/^There’s no bulletin to play just now\. Here’s the latest/);
    expect(hears).toMatch(headlines);
    expect(playing).toBeNull();
  });

  test('when it is from hours ago', async () => {
    const atThree = { ...atEight, publishedAt: '2026-08-12T02:00:00.000Z' };
    const { hears } = await listener({ content: station({ bulletin: atThree }) }).says('play the bulletin');

    expect(hears).toMatch(
      /^The last bulletin is from three this morning, and a lot can happen since\. Here’s the latest/,
    );
  });

  test('when no device would play its address', async () => {
    const unsafe = { ...atEight, url: 'http://content.thisisthecoast.example/audio/bulletin.mp3' };
    const { hears } = await listener({ content: station({ bulletin: unsafe }) }).says('play the bulletin');

    expect(hears).toMatch(/^There’s no bulletin to play just now\./);
  });

  test('when the device cannot play', async () => {
    const { hears, open } = await someone({ device: 'speech-only' }).says('play the bulletin');

    expect(hears).toMatch(
      /^I’m afraid this device can’t play the bulletin, but I can tell you the news\. Here’s the latest/,
    );
    expect(open).toBe(true);
  });
});

test('an hour and a half later it says when the bulletin is from', async () => {
  const listens = someone();
  listens.waits(90);

  expect((await listens.says('play the bulletin')).hears).toBe(
    'Here’s the bulletin from eight this morning, and then it’s back to the station.',
  );
});
