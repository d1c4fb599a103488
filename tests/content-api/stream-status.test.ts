import { radioCo } from '../../lambda/content-api/sources/radio-co';
import { shoutcast } from '../../lambda/content-api/sources/shoutcast';
import { triton } from '../../lambda/content-api/sources/triton';
import { heardFrom, silent, song, track, unnamed } from './support/hearing';
import { type Upstream, upstream } from './support/upstream';

const morning = '2026-08-12T06:12:00.000Z';
const oneMinuteAgo = '2026-08-12T06:11:00.000Z';

let server: Upstream;
beforeAll(async () => {
  server = await upstream();
});
afterAll(() => server.close());

describe('Shoutcast 2', () => {
  const ours = () => shoutcast({ from: 'shoutcast', url: server.url, stream: 1, songs: 'artist - title' });
  async function heard(body: object | string | Buffer) {
    server.replies({ body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) });
    return (await heardFrom(ours(), morning)).playing;
  }

  test('is asked for its stream', async () => {
    expect(await heard({ streams: [{ id: 1, songtitle: 'Abba - Waterloo' }] })).toEqual(song('Waterloo', 'Abba'));
    expect(server.heard.at(-1)?.url).toBe('/stats?sid=1&json=1');
  });

  test.each([
    ['one stream comes bare', { songtitle: 'Abba - Waterloo', streamstatus: 1 }, song('Waterloo', 'Abba')],
    [
      'several streams come',
      {
        streams: [
          { id: 2, songtitle: 'X - Y' },
          { id: 1, songtitle: 'Toto - Africa' },
        ],
      },
      song('Africa', 'Toto'),
    ],
    ['the stream is down', { songtitle: 'Abba - Waterloo', streamstatus: 0 }, silent],
    ['only another stream is there', { streams: [{ id: 2, songtitle: 'X - Y' }] }, silent],
    ['there is no title', { songtitle: '', streamstatus: 1 }, unnamed],
    ['a title is a number', { songtitle: 1999, streamstatus: 1 }, song('1999', null)],
    [
      'a title is escaped',
      { songtitle: 'Simon &amp; Garfunkel - It&apos;s', streamstatus: 1 },
      song("It's", 'Simon & Garfunkel'),
    ],
    ['three parts name a live recording', { songtitle: 'Queen - Love - Live' }, song('Love - Live', 'Queen')],
  ])('is right when %s', async (_, body, expected) => {
    expect(await heard(body)).toEqual(expected);
  });

  test('reads a title in the encoder’s own charset', async () => {
    const body = Buffer.from('{"songtitle":"Beyonc\xe9 - D\xe9j\xe0 Vu","streamstatus":1}', 'latin1');
    expect(await heard(body)).toEqual(song('Déjà Vu', 'Beyoncé'));
  });

  test.each(['<html>', '{}', '[]', '7', '{"songtitle":'])('gives up on %s', async (body) => {
    await expect(heard(body)).rejects.toThrow(
      `Shoutcast: GET ${server.url}/stats?sid=1&json=1 answered with something else`,
    );
  });
});

describe('Radio.co', () => {
  const ours = () => radioCo({ from: 'radio.co', url: server.url, station: 's123', songs: 'artist - title' });
  const online = (current_track: unknown, more: object = {}) => ({
    status: 'online',
    current_track,
    history: [],
    ...more,
  });
  async function heard(body: unknown) {
    server.replies({ body: JSON.stringify(body) });
    return heardFrom(ours(), morning);
  }

  test('names song, picture and beginning', async () => {
    const current = {
      title: 'Abba - Waterloo',
      start_time: '2026-08-12T07:11:00+01:00',
      artwork_url: 'https://images.example/small.jpg',
      artwork_url_large: 'https://images.example/large.jpg',
    };
    expect((await heard(online(current))).playing).toEqual(
      song('Waterloo', 'Abba', { startedAt: oneMinuteAgo, art: 'https://images.example/large.jpg' }),
    );
    expect(server.heard.at(-1)?.url).toBe('/stations/s123/status');
  });

  test.each([
    ['Abba – Waterloo', song('Waterloo', 'Abba', { startedAt: oneMinuteAgo })],
    ['Abba | Waterloo', song('Waterloo', 'Abba', { startedAt: oneMinuteAgo })],
    ['Abba ~ Waterloo', song('Waterloo', 'Abba', { startedAt: oneMinuteAgo })],
    ['Abba- Waterloo', song('Waterloo', 'Abba', { startedAt: oneMinuteAgo })],
    ['Jay-Z -99 Problems', song('99 Problems', 'Jay-Z', { startedAt: oneMinuteAgo })],
    ['Waterloo', song('Waterloo', null, { startedAt: oneMinuteAgo })],
  ])('keeps artist and title apart in “%s”', async (title, expected) => {
    expect((await heard(online({ title, start_time: '2026-08-12T06:11:00' }))).playing).toEqual(expected);
  });

  test('says nothing of a feed that has stopped, although it says that it is online', async () => {
    const frozen = { title: 'Abba - Waterloo', start_time: '2026-08-12T05:00:00+00:00' };
    expect((await heard(online(frozen))).playing).toEqual(unnamed);
  });

  test('is silent when it is offline', async () => {
    expect((await heard({ status: 'offline', current_track: { title: 'Abba - Waterloo' } })).playing).toEqual(silent);
  });

  test('does not take the station’s logo for a cover', async () => {
    const artwork_url = 'https://images.radio.co/station_logos/s123.jpg';
    expect((await heard(online({ title: 'Waterloo', artwork_url }))).playing).toEqual(song('Waterloo', null));
  });

  test('remembers what was played, without what is on', async () => {
    const history = [{ title: 'Abba - Waterloo' }, { title: 'Toto - Africa' }, null];
    expect((await heard(online({ title: 'Abba - Waterloo' }, { history }))).history).toEqual([track('Africa', 'Toto')]);
  });

  test.each([null, {}, [], { status: 7 }])('gives up on %j', async (body) => {
    await expect(heard(body)).rejects.toThrow(
      `Radio.co: GET ${server.url}/stations/s123/status answered with something else`,
    );
  });
});

describe('Triton', () => {
  const ours = () => triton({ from: 'triton', url: `${server.url}/public/nowplaying`, mount: 'COASTFM' });
  const ms = Date.parse(oneMinuteAgo);
  const property = (name: string, value: string | number) => `<property name="${name}"><![CDATA[${value}]]></property>`;
  const cue = (title: string, start: number, more = '', type = 'track') =>
    `<nowplaying-info mountName="COASTFM" timestamp="${Math.floor(start / 1_000)}" type="${type}">${property('cue_title', title)}${property(
      'cue_time_start',
      start,
    )}${more}</nowplaying-info>`;
  const list = (...cues: string[]) =>
    `<?xml version="1.0"?><nowplaying-info-list>${cues.join('')}</nowplaying-info-list>`;
  async function heard(body: string) {
    server.replies({ body });
    return heardFrom(ours(), morning);
  }

  test.each(['166000', '166', '00:02:46', '2:46'])(
    'knows the end of a song whose length is written %s',
    async (length) => {
      const more = property('track_artist_name', 'Abba & co') + property('cue_time_duration', length);
      expect((await heard(list(cue('Waterloo', ms, more)))).playing).toEqual(
        song('Waterloo', 'Abba & co', { startedAt: oneMinuteAgo, endsAt: '2026-08-12T06:13:46.000Z' }),
      );
      expect(server.heard.at(-1)?.url).toBe('/public/nowplaying?mountName=COASTFM&numberToFetch=20');
    },
  );

  test('takes the newest cue for what is on, the others for history, whatever their order', async () => {
    const { playing, history } = await heard(
      list(cue('Dreams', ms - 600_000), cue('1999', ms), cue('Africa', ms - 300_000)),
    );
    expect(playing).toEqual(song('1999', null, { startedAt: oneMinuteAgo }));
    expect(history.map(({ title }) => title)).toEqual(['Africa', 'Dreams']);
  });

  test('knows an advert by its type', async () => {
    const { playing, history } = await heard(list(cue('Garden furniture', ms, '', 'ad'), cue('Africa', ms - 300_000)));
    expect(playing).toEqual(unnamed);
    expect(history.map(({ title }) => title)).toEqual(['Africa']);
  });

  test('takes the time of the cue where the start is missing', async () => {
    const bare = `<nowplaying-info timestamp="${ms / 1_000}" type="track">${property('cue_title', 'Waterloo')}</nowplaying-info>`;
    expect((await heard(list(bare))).playing).toEqual(song('Waterloo', null, { startedAt: oneMinuteAgo }));
  });

  test('has nothing to say of an empty list', async () => {
    expect((await heard('<nowplaying-info-list/>')).playing).toEqual(unnamed);
    expect((await heard(list())).playing).toEqual(unnamed);
  });

  test.each([
    ['half an answer', '<nowplaying-info-list><nowplaying-info type="track"><property name="cue_title">'],
    ['a page', '<html><body>Sorry</body></html>'],
    ['nothing', ''],
    ['an entity bomb', `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]><a>&c;</a>`],
  ])('gives up on %s', async (_, body) => {
    await expect(heard(body)).rejects.toThrow('answered with something else');
  });
});
