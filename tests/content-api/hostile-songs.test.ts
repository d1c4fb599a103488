import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import * as fc from 'fast-check';
import { nowPlayingDocuments } from '../../lambda/content-api/documents/now-playing';
import { pushReceiver } from '../../lambda/content-api/push';
import { aiir } from '../../lambda/content-api/sources/aiir';
import { heardOnLine } from '../../lambda/content-api/sources/azuracast-live';
import { eventReader } from '../../lambda/content-api/sources/event-stream';
import { askNowPlaying } from '../../lambda/content-api/sources/now-playing';
import { nowPlayingSource } from '../../lambda/content-api/sources/now-playing-sources';
import { mendedCapitals } from '../../lambda/content-api/sources/song-capitals';
import { namedBy } from '../../lambda/content-api/sources/song-rules';
import { SourceFailed } from '../../lambda/content-api/sources/source-failed';
import type { NowPlayingOptions } from '../../lambda/content-api/station-file-now-playing';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import { type NowPlaying, nowPlaying } from '../../lambda/contract/now-playing';
import { asking } from './support/asking';
import { heardFrom, published, song, track } from './support/hearing';
import { webSocketServer } from './support/web-socket-server';

const morning = '2026-08-12T06:12:00.000Z';
const start = Date.parse(morning) / 1_000 - 60;
const songs = 'artist - title';
const rules = { not: ['This is the Coast', 'Bed *'], spelt: ['ABBA'] };

/** Says these bytes to whoever connects, and hangs up: HTTP or not. */
let server: Server;
let bytes: Buffer = Buffer.alloc(0);
let port: number;
beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(bytes));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

/** Each source with an answer as it should be, to be spoilt. */
const sources: Record<string, { options: (url: string) => NowPlayingOptions; good: string }> = {
  icecast: {
    options: (url) => ({ from: 'icecast', url, mount: '/coast.mp3', songs }),
    good: '{"icestats":{"source":[{"listenurl":"http://localhost/coast.mp3","title":"Abba - Waterloo","artist":null}]}}',
  },
  azuracast: {
    options: (url) => ({ from: 'azuracast', url, station: 'coast' }),
    good: JSON.stringify({
      is_online: true,
      now_playing: {
        played_at: start,
        duration: 166,
        song: { title: 'Waterloo', artist: 'Abba', art: 'https://x.example/' },
      },
      song_history: [null, { played_at: start - 300, duration: 295.5, song: { title: 'Africa', artist: 'Toto' } }],
    }),
  },
  shoutcast: {
    options: (url) => ({ from: 'shoutcast', url, stream: 1, songs }),
    good: '{"streams":[{"id":1,"songtitle":"Abba - Waterloo","streamstatus":1}]}',
  },
  'radio.co': {
    options: (url) => ({ from: 'radio.co', url, station: 's1', songs }),
    good: `{"status":"online","current_track":{"title":"Abba | Waterloo","start_time":"${morning}"},"history":[{"title":"x - y"}]}`,
  },
  triton: {
    options: (url) => ({ from: 'triton', url, mount: 'COASTFM' }),
    good: `<nowplaying-info-list><nowplaying-info timestamp="${start}" type="track"><property name="cue_title"><![CDATA[Waterloo]]></property><property name="cue_time_duration"><![CDATA[166000]]></property></nowplaying-info></nowplaying-info-list>`,
  },
  icy: {
    options: (url) => ({ from: 'icy', url, songs }),
    good: `ICY 200 OK\r\nicy-metaint:8\r\n\r\n12345678\u0002StreamTitle='Abba - Waterloo';\0\0\0`,
  },
};

const last = published(song('Dreams', 'Fleetwood Mac', { startedAt: '2026-08-12T06:08:00.000Z' }), morning, {
  history: [track('Africa', 'Toto', { endsAt: '2026-08-12T06:08:00.000Z' })],
});

/** Any bytes, and good answers with a piece cut out, put in, or put twice. */
function spoilt(good: string): fc.Arbitrary<Buffer> {
  const place = fc.nat({ max: good.length });
  const put = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '-1',
      '1e400',
      '9999999999999999',
      'null',
      '[]',
      '{}',
      '""',
      '\\ud800',
      '\\u202e',
      '&#55296;',
      "'",
      'ABBA',
    ),
  );
  return fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((any) => Buffer.from(any)),
    fc.tuple(place, place, put).map(([from, to, text]) => Buffer.from(good.slice(0, from) + text + good.slice(to))),
  );
}

test.each(Object.entries(sources))(
  'whatever %s sends, it is refused or makes a document that keeps the contract',
  async (name, { options, good }) => {
    const source = nowPlayingSource(options(`http://127.0.0.1:${port}`), new Date(morning));
    const head = (body: Buffer) => `HTTP/1.0 200 OK\r\nContent-Length: ${body.length}\r\n\r\n`;
    const answer = async (body: Buffer): Promise<NowPlaying['playing'] | undefined> => {
      bytes = name === 'icy' ? body : Buffer.concat([Buffer.from(head(body)), body]);
      const said = await askNowPlaying([source], rules)(asking(morning, last)).catch((error: unknown) => error);
      if (said instanceof SourceFailed) return undefined;
      const [document] = nowPlayingDocuments(said as Parameters<typeof nowPlayingDocuments>[0]);
      return nowPlaying.parse(document?.document).playing;
    };

    expect(await answer(Buffer.from(good))).toMatchObject({ kind: 'track', track: { title: 'Waterloo' } });
    const keepsTheContract = fc.asyncProperty(spoilt(good), async (body) => {
      await answer(body);
    });
    await fc.assert(keepsTheContract, { numRuns: 200 });
  },
  30_000,
);

test('whatever is not even HTTP is refused', async () => {
  const source = nowPlayingSource(
    { from: 'azuracast', url: `http://127.0.0.1:${port}`, station: 'coast' },
    new Date(morning),
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (any) => {
      bytes = Buffer.from(any);
      await expect(heardFrom(source, morning)).rejects.toThrow(SourceFailed);
    }),
    { numRuns: 100 },
  );
}, 30_000);

test('whatever Aiir says, it is refused or makes a document that keeps the contract', async () => {
  let says = '';
  const line = await webSocketServer(() => says);
  const source = aiir({ from: 'aiir', service: '1', url: line.url });
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('programme', 'song', 'https://x.example/', 'Abba - Waterloo'));
  const item = fc.record({ type: value, title: value, name: value, artist: value, image: value }, { requiredKeys: [] });
  const payload = fc.record({ serviceId: fc.constant('1'), nowPlaying: item, previouslyPlayed: fc.array(item) });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        payload.map((said) => JSON.stringify(said)),
      ),
      async (said) => {
        says = said;
        const listening = { ...asking<NowPlaying>(morning), signal: AbortSignal.timeout(50) };
        const answer = await askNowPlaying([source], rules)(listening).catch((error: unknown) => error);
        if (!(answer instanceof SourceFailed)) nowPlayingDocuments(answer as Parameters<typeof nowPlayingDocuments>[0]);
      },
    ),
    { numRuns: 100 },
  );
  await line.close();
}, 30_000);

test('whatever comes over a live line is a state or nothing', async () => {
  await fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (message) => {
      expect(['object', 'undefined']).toContain(typeof heardOnLine(message));
    }),
  );
});

test('events are the same wherever their pieces end', async () => {
  const event = fc.stringMatching(/^[\w {}":]{1,20}$/);
  await fc.assert(
    fc.property(fc.array(event, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (events, length) => {
      const told: string[] = [];
      const hear = eventReader((data) => told.push(data));
      const sent = events.map((data) => `data: ${data}\n\n`).join('');
      for (let at = 0; at < sent.length; at += length) hear(sent.slice(at, at + length));
      expect(told).toEqual(events);
    }),
  );
});

test('whatever a studio pushes is kept or refused, and never our fault', async () => {
  const store = memoryStore();
  const clock = () => new Date(morning);
  const receive = pushReceiver({
    secret: 'herring-gull-over-the-pier',
    store,
    clock,
    log: () => {},
    publish: async () => {},
  });
  const types = fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded; charset=x',
    'text/plain',
    undefined,
  );
  const bodies = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((any) => Buffer.from(any)),
    fc.json().map((json) => Buffer.from(json)),
    fc.webQueryParameters().map((query) => Buffer.from(`title=${query}&${query}`)),
  );
  await fc.assert(
    fc.asyncProperty(types, bodies, fc.string(), async (type, body, query) => {
      const authorization = 'Bearer herring-gull-over-the-pier';
      const { status } = await receive({ authorization, type, query, body });
      expect([204, 400, 415]).toContain(status);
      const pushed = nowPlayingSource({ from: 'push', songs }, clock());
      const heard = askNowPlaying([pushed], rules)({ ...asking<NowPlaying>(morning), beside: store.get });
      nowPlayingDocuments(await heard);
    }),
    { numRuns: 300 },
  );
});

test('whatever a song is called, its name is told without what cannot be seen, and mending it twice changes nothing', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('ABBA', 'AC/DC - X', '*'),
  );
  await fc.assert(
    fc.property(text, text, fc.constantFrom('artist - title', 'title - artist', 'title'), (title, artist, order) => {
      const named = namedBy({ title, artist }, order, rules);
      if (named.kind !== 'song') return;
      expect(named.title).toMatch(/^\S(?:.*\S)?$/su);
      expect(`${named.title}${named.artist}`).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e]/u);
      expect(mendedCapitals(named, rules.spelt)).toEqual(
        mendedCapitals(mendedCapitals(named, rules.spelt), rules.spelt),
      );
    }),
    { numRuns: 1_000 },
  );
});
