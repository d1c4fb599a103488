import { aiir } from '../../lambda/content-api/sources/aiir';
import { webSocket } from '../../lambda/content-api/sources/web-socket';
import { eventually } from '../support/eventually';
import { asking } from './support/asking';
import { heardFrom, song, track, unnamed } from './support/hearing';
import { webSocketServer } from './support/web-socket-server';

const morning = '2026-08-12T06:12:00.000Z';
const breakfast = { type: 'programme', name: 'Breakfast', imageUrl: 'https://cdn.example/b.jpg', programmeId: '7' };

function payload(nowPlaying: unknown, more: object = {}): string {
  return JSON.stringify({ serviceId: '1234', nowProgramme: breakfast, nowPlaying, previouslyPlayed: [], ...more });
}

const waterloo = { type: 'song', title: 'Waterloo', artist: 'Abba', image: 'https://cdn.example/w.jpg' };
const onWaterloo = song('Waterloo', 'Abba', { art: 'https://cdn.example/w.jpg' });

type Server = Awaited<ReturnType<typeof webSocketServer>>;
let server: Server;
let answer: string | undefined;
beforeEach(async () => {
  answer = payload(waterloo);
  server = await webSocketServer((told) => (told.includes('subscribe') ? answer : undefined));
});
afterEach(() => server.close());

const ours = () => aiir({ from: 'aiir', service: '1234', url: `${server.url}/now-playing` });

describe('asked once, as a function is', () => {
  test('subscribes, takes the first answer and hangs up', async () => {
    expect((await heardFrom(ours(), morning)).playing).toEqual(onWaterloo);
    expect(server.heard).toEqual(['{"action":"subscribe","serviceId":"1234"}']);
    expect(server.paths).toEqual(['/now-playing']);
    await eventually('the line is closed', async () => server.connections() === 0);
  });

  test.each([
    ['in talk, what is playing repeats the programme', breakfast, unnamed],
    ['a programme comes without its type', { name: 'Breakfast' }, unnamed],
    ['a song has a name instead of a title', { name: 'Waterloo', artist: 'Abba' }, song('Waterloo', 'Abba')],
    ['a song has no artist', { type: 'song', title: 'Waterloo' }, song('Waterloo', null)],
    ['artist and title are one text', { type: 'song', title: 'Abba - Waterloo' }, song('Waterloo', 'Abba')],
    [
      'a song is called like the programme',
      { name: 'Breakfast', artist: 'The Pier Band' },
      song('Breakfast', 'The Pier Band'),
    ],
    ['nothing is playing', null, unnamed],
    ['what is playing is not an object', 7, unnamed],
  ])('is right when %s', async (_, nowPlaying, expected) => {
    answer = payload(nowPlaying);
    expect((await heardFrom(ours(), morning)).playing).toEqual(expected);
  });

  test('remembers the songs before, and no programmes', async () => {
    const previouslyPlayed = [breakfast, { title: 'Africa', artist: 'Toto' }, null, { name: 'Dreams' }];
    answer = payload(waterloo, { previouslyPlayed });
    expect((await heardFrom(ours(), morning)).history).toEqual([track('Africa', 'Toto'), track('Dreams', null)]);
  });

  test('waits for its own answer, past what is none', async () => {
    answer = '{"hello":1}';
    const heard = heardFrom(ours(), morning);
    await eventually('it has subscribed', async () => server.heard.length === 1);
    server.says('[]');
    server.says(payload(waterloo));
    expect((await heard).playing).toEqual(onWaterloo);
  });

  test('says which service Aiir does not know, in Aiir’s words', async () => {
    answer = 'Service 1234 not recognised';
    await expect(heardFrom(ours(), morning)).rejects.toThrow(
      `Aiir: GET ${server.url}/now-playing said of service 1234: “Service 1234 not recognised”`,
    );
  });

  test('gives up when Aiir does not answer in time, and hangs up', async () => {
    answer = undefined;
    const hurried = { ...asking(morning), signal: AbortSignal.timeout(100) };
    await expect(ours().hear(hurried)).rejects.toThrow(`Aiir: GET ${server.url}/now-playing did not answer in time`);
    await eventually('the line is closed', async () => server.connections() === 0);
  });

  test('gives up at once when nobody is there', async () => {
    const gone = aiir({ from: 'aiir', service: '1234', url: 'ws://127.0.0.1:1/now-playing' });
    await expect(heardFrom(gone, morning)).rejects.toThrow('Web socket: GET ws://127.0.0.1:1/now-playing was closed');
  });
});

describe('listened to, as a server does', () => {
  test('tells of every change at once, over one line', async () => {
    const source = ours();
    let news = 0;
    const hangUp = source.listen?.(() => {
      news += 1;
    });
    await eventually('the first song is heard', async () => news === 1);
    server.says(payload(waterloo));
    server.says(payload(breakfast));
    await eventually('talk is heard', async () => news === 2);
    expect((await heardFrom(source, morning)).playing).toEqual(unnamed);
    expect(server.heard).toHaveLength(1);
    hangUp?.();
    await eventually('the line is closed', async () => server.connections() === 0);
  });

  test('subscribes again after the line broke', async () => {
    const source = ours();
    let news = 0;
    const hangUp = source.listen?.(() => {
      news += 1;
    });
    await eventually('the first song is heard', async () => news === 1);
    server.dropsEverybody();
    await eventually('it is heard again', async () => news === 2);
    expect(server.heard).toHaveLength(2);
    hangUp?.();
  });
});

test('a heartbeat keeps the line, as often as it is told to', async () => {
  const heartbeat = { message: '{"action":"heartbeat"}', everyMs: 20 };
  const open = webSocket({ url: server.url, hello: 'subscribe', heartbeat });
  const hangUp = open({ text: () => {}, ended: () => {} });
  await eventually('it has beaten twice', async () => server.heard.length >= 3);
  expect(server.heard.slice(0, 3)).toEqual(['subscribe', '{"action":"heartbeat"}', '{"action":"heartbeat"}']);
  hangUp();
});

test('a server that sends more than 1 MB is hung up on', async () => {
  answer = 'x'.repeat(1_000_001);
  await expect(heardFrom(ours(), morning)).rejects.toThrow('was closed');
});
