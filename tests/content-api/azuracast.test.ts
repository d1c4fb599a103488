import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { azuracast } from '../../lambda/content-api/sources/azuracast';
import { heardOnLine } from '../../lambda/content-api/sources/azuracast-live';
import { eventReader } from '../../lambda/content-api/sources/event-stream';
import { eventually } from '../support/eventually';
import { asking } from './support/asking';
import { heardFrom, silent, song, track, unnamed } from './support/hearing';
import { type Upstream, upstream } from './support/upstream';
import { webSocketServer } from './support/web-socket-server';

const morning = '2026-08-12T06:12:00.000Z';
const began = Date.parse('2026-08-12T06:11:00.000Z') / 1_000;

const waterloo = {
  sh_id: 71,
  played_at: began,
  duration: 166,
  song: {
    text: 'Abba - Waterloo',
    artist: 'Abba',
    title: 'Waterloo',
    album: 'Waterloo',
    art: 'https://radio.example/art/71.jpg',
    custom_fields: { year: '1974' },
  },
};
const onWaterloo = song('Waterloo', 'Abba', {
  album: 'Waterloo',
  year: 1974,
  art: 'https://radio.example/art/71.jpg',
  startedAt: '2026-08-12T06:11:00.000Z',
  endsAt: '2026-08-12T06:13:46.000Z',
});

function state(facts: object = {}) {
  return { station: { name: 'Coast' }, is_online: true, now_playing: waterloo, song_history: [], ...facts };
}

describe('asked', () => {
  let server: Upstream;
  beforeAll(async () => {
    server = await upstream();
  });
  afterAll(() => server.close());

  const ours = () => azuracast({ from: 'azuracast', url: `${server.url}/`, station: 'coast' });
  async function heard(body: object) {
    server.replies({ body: JSON.stringify(body) });
    return heardFrom(ours(), morning);
  }

  test('names song, album, cover and times of its station', async () => {
    expect((await heard(state())).playing).toEqual(onWaterloo);
    expect(server.heard.at(-1)?.url).toBe('/api/nowplaying/coast');
  });

  test.each([
    ['nobody is on air', { is_online: false }, silent],
    ['nothing is playing', { now_playing: null }, unnamed],
    ['a presenter plays, whose song has no length', { now_playing: { ...waterloo, duration: 0 } }, { endsAt: null }],
    [
      'a length has fractions',
      { now_playing: { ...waterloo, duration: 166.5 } },
      { endsAt: '2026-08-12T06:13:46.500Z' },
    ],
    [
      'own fields are none',
      { now_playing: { ...waterloo, song: { ...waterloo.song, custom_fields: [] } } },
      { year: null },
    ],
    [
      'own fields hold a date',
      { now_playing: { ...waterloo, song: { ...waterloo.song, custom_fields: { release_year: '1974-03-04' } } } },
      { year: 1974 },
    ],
    [
      'own fields hold nonsense',
      { now_playing: { ...waterloo, song: { ...waterloo.song, custom_fields: { year: '19740' } } } },
      { year: null },
    ],
    ['versions add what they like', { cache: 'hit', live: { is_live: false }, playing_next: null }, {}],
    ['it knows no time', { now_playing: { ...waterloo, played_at: 0 } }, { startedAt: null, endsAt: null }],
  ])('is right when %s', async (_, facts, expected) => {
    const { playing } = await heard(state(facts));
    if ('kind' in expected) expect(playing).toEqual(expected);
    else expect(playing).toEqual({ ...onWaterloo, track: { ...(onWaterloo as { track: object }).track, ...expected } });
  });

  test('reads the one text that a presenter’s encoder fills in', async () => {
    const bare = { text: 'Toto - Africa', title: '', artist: '', album: '', art: '' };
    expect((await heard(state({ now_playing: { played_at: began, duration: 0, song: bare } }))).playing).toEqual(
      song('Africa', 'Toto', { startedAt: '2026-08-12T06:11:00.000Z' }),
    );
  });

  test('remembers what was played, and skips entries that are null', async () => {
    const africa = { played_at: began - 295, duration: 295, song: { title: 'Africa', artist: 'Toto' } };
    expect((await heard(state({ song_history: [null, africa, { song: 3 }] }))).history).toEqual([
      track('Africa', 'Toto', { startedAt: '2026-08-12T06:06:05.000Z', endsAt: '2026-08-12T06:11:00.000Z' }),
    ]);
  });

  test.each([
    ['a page', '<html>', 'answered with something else'],
    ['a list', '[]', 'answered with something else'],
  ])('gives up on %s', async (_, body, ending) => {
    server.replies({ body });
    await expect(heardFrom(ours(), morning)).rejects.toThrow(
      `AzuraCast: GET ${server.url}/api/nowplaying/coast ${ending}`,
    );
  });
});

const publication = (facts: object = {}) =>
  JSON.stringify({ channel: 'station:coast', pub: { data: { np: state(facts) } } });
const greeting = JSON.stringify({
  connect: { client: 'x', subs: { 'station:coast': { recoverable: true, publications: [{ data: { np: state() } }] } } },
});
const africa = { now_playing: { ...waterloo, song: { title: 'Africa', artist: 'Toto' } } };

describe('live', () => {
  test('by web socket, tells of a new song at once, and is asked no more', async () => {
    const server = await webSocketServer((told) => (told.includes('"station:coast"') ? greeting : undefined));
    const source = azuracast({
      from: 'azuracast',
      url: server.url.replace('ws:', 'http:'),
      station: 'coast',
      live: 'websocket',
    });
    let news = 0;
    const hangUp = source.listen?.(() => {
      news += 1;
    });
    await eventually('the greeting is heard', async () => news === 1);
    expect(server.paths).toEqual(['/api/live/nowplaying/websocket']);
    expect(server.heard).toEqual(['{"subs":{"station:coast":{"recover":true}}}']);
    expect((await heardFrom(source, morning)).playing).toEqual(onWaterloo);

    server.says('{}');
    server.says(publication({ listeners: { total: 9 } }));
    server.says(publication(africa));
    await eventually('the next song is heard', async () => news > 1);
    expect(news).toBe(2);
    expect((await heardFrom(source, morning)).playing).toMatchObject({ track: { title: 'Africa', artist: 'Toto' } });

    hangUp?.();
    await eventually('the line is closed', async () => server.connections() === 0);
    await server.close();
  });

  test('by event stream, tells of a new song at once', async () => {
    const open: ServerResponse[] = [];
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(decodeURIComponent(request.url ?? ''));
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(`data: ${greeting}\n\n`);
      open.push(response);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const source = azuracast({ from: 'azuracast', url, station: 'coast', live: 'sse' });
    let news = 0;
    const hangUp = source.listen?.(() => {
      news += 1;
    });
    await eventually('the greeting is heard', async () => news === 1);
    expect(asked).toEqual(['/api/live/nowplaying/sse?cf_connect={"subs":{"station:coast":{"recover":true}}}']);

    open[0]?.write(': still there\n\ndata: {}\n\n');
    open[0]?.write(`data: ${publication(africa)}\n\n`);
    await eventually('the next song is heard', async () => news === 2);
    expect((await heardFrom(source, morning)).playing).toMatchObject({ track: { title: 'Africa', artist: 'Toto' } });

    hangUp?.();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  test('is asked as ever while its line is down, and opens it again', async () => {
    const first = await webSocketServer(() => greeting);
    const url = first.url.replace('ws:', 'http:');
    const source = azuracast({ from: 'azuracast', url, station: 'coast', live: 'websocket' });
    let news = 0;
    const hangUp = source.listen?.(() => {
      news += 1;
    });
    await eventually('the greeting is heard', async () => news === 1);
    await first.close();
    await eventually('the line is known to be down', async () =>
      source.hear(asking(morning)).then(
        () => false,
        (error: Error) => error.message.startsWith('AzuraCast: GET'),
      ),
    );

    const second = await webSocketServer(() => greeting, first.port);
    await eventually('the line is open again', async () => news === 2);
    expect((await heardFrom(source, morning)).playing).toEqual(onWaterloo);
    hangUp?.();
    await second.close();
  });
});

test('finds the state where older and newer versions put it, and nothing in signs of life', () => {
  const older = JSON.stringify({ connect: { data: [{ np: state() }, { other: 1 }] } });
  for (const message of [greeting, older, publication()]) expect(heardOnLine(message)).toMatchObject({ kind: 'song' });
  for (const message of [
    '{}',
    '.',
    '',
    'null',
    '[]',
    '{"connect":{}}',
    '{"pub":{"data":{}}}',
    '{"connect":{"subs":7}}',
  ]) {
    expect(heardOnLine(message)).toBeUndefined();
  }
});

test('puts events together, wherever the pieces end', () => {
  const told: string[] = [];
  const hear = eventReader((data) => told.push(data));
  for (const piece of [...'event: x\ndata: one\ndata:two\n\n: note\n\ndata: three\r\n\r\n'])
    expect(hear(piece)).toBe(true);
  expect(told).toEqual(['one\ntwo', 'three']);
  expect(eventReader(() => {})('x'.repeat(1_000_001))).toBe(false);
});
