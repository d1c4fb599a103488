import { readFileSync } from 'node:fs';
import { icecast } from '../../lambda/content-api/sources/icecast';
import { askNowPlaying } from '../../lambda/content-api/sources/now-playing';
import type { OptionsOf, SongRules } from '../../lambda/content-api/station-file-now-playing';
import type { NowPlaying } from '../../lambda/contract/now-playing';
import { asking } from './support/asking';
import { heardFrom, published, silent, song, unnamed } from './support/hearing';
import { type Upstream, upstream } from './support/upstream';

let server: Upstream;

beforeAll(async () => {
  server = await upstream();
});
afterAll(() => server.close());

const morning = '2026-11-23T06:20:00.000Z';

function captured(name: string): Buffer {
  return readFileSync(`tests/content-api/fixtures/icecast/${name}`);
}

function ourMount(options: Partial<OptionsOf<'icecast'>> = {}) {
  const url = `${server.url}/status-json.xsl`;
  return icecast({ from: 'icecast', url, mount: '/stream.mp3', songs: 'artist - title', ...options });
}

async function playing(
  body: Buffer | string,
  { not, last, ...options }: Partial<OptionsOf<'icecast'>> & Partial<SongRules> & { last?: NowPlaying } = {},
) {
  server.replies({ body });
  return (await heardFrom(ourMount(options), morning, { ...(not && { not }), ...(last && { last }) })).playing;
}

/** A status as Icecast prints it, with a title of our own. */
function status(title: string): string {
  return captured('03-one-source-song.body').toString().replace('Abba - Waterloo', title);
}

test.each([
  ['02-one-source-ffmpeg-metadata', unnamed],
  ['03-one-source-song', song('Waterloo', 'Abba')],
  ['04-one-source-artist-title', song('Waterloo', 'Abba')],
  ['20-three-sources', song('Waterloo', 'Abba')],

  // The artist “Abba” was sent once on its own, and stays in front of whatever is sent as a song.
  ['quirk-10', unnamed],
  ['quirk-11', song('Waterloo', null)],
  ['quirk-12', unnamed],
  ['quirk-13', unnamed],
  ['quirk-14', song('1999', 'Abba')],
  ['quirk-15', song('007', 'Abba')],
  ['quirk-16', song('3.14', 'Abba')],
  ['quirk-17', song('1e5', 'Abba')],
  ['quirk-18', song('-5', 'Abba')],
  ['quirk-19', song('true', 'Abba')],
  ['quirk-20', unnamed],
  ['quirk-21', song('David Bowie', '"Heroes"')],
  ['quirk-22', song('Back \\ In', 'AC\\DC')],
  ['quirk-23', song('Tab here', 'Abba')],
  ['quirk-24', unnamed],
  ['quirk-25', song('Déjà Vu', 'Beyoncé')],
  ['quirk-26', song("It's", 'Tom & Jerry <live>')],
  ['quirk-27', song('Need You Tonight', 'INXS')],
  ['quirk-28', song('+44', 'Abba')],
  ['quirk-29', song('01723', 'Abba')],
  ['quirk-30', song('.5', 'Abba')],
  ['quirk-31', song('5.', 'Abba')],
  ['quirk-32', song('0', 'Abba')],
  ['quirk-33', unnamed],

  ['quirk-40', unnamed],
  ['quirk-41', song('Waterloo', null)],
  ['quirk-42', unnamed],
  ['quirk-43', unnamed],
  ['quirk-44', song('1999', null)],
  ['quirk-45', song('007', null)],
  ['quirk-46', song('3.14', null)],
  ['quirk-47', song('1e5', null)],
  ['quirk-48', song('-5', null)],
  ['quirk-49', song('true', null)],
  ['quirk-50', unnamed],
  ['quirk-51', song('David Bowie', '"Heroes"')],
  ['quirk-52', song('Back \\ In', 'AC\\DC')],
  ['quirk-53', song('Tab here', null)],
  ['quirk-54', unnamed],
  ['quirk-55', song('Déjà Vu', 'Beyoncé')],
  ['quirk-56', song("It's", 'Tom & Jerry <live>')],
  ['quirk-57', song('+44', null)],
  ['quirk-58', song('01723', null)],
  ['quirk-59', song('.5', null)],
  ['quirk-60', song('5.', null)],
  ['quirk-61', song('0', null)],
  ['quirk-62', unnamed],
  ['quirk-63', song('2', '1')],
  ['quirk-64', song('99', null)],
  ['quirk-65', unnamed],
  ['quirk-66', song('1,000', null)],
  ['quirk-67', song('Infinity', null)],
  ['quirk-68', song('Line break', null)],
  ['quirk-69', song('bell', null)],
  ['quirk-70', song('Price', '£9.99')],
  ['quirk-71', song('No Limit', '2 Unlimited')],
  ['quirk-latin1-raw', song('Déjà Vu', 'Beyoncé')],
  // Mojibake all the way; this studio sent the title’s first word only.
  ['quirk-utf8-nocharset', song('Déjà', 'Beyoncé')],
])('makes the right track of the capture %s', async (name, expected) => {
  expect(await playing(captured(`${name}.body`))).toEqual(expected);
});

test('calls a stream without a source silent', async () => {
  const [, body = ''] = captured('01-no-source.http').toString().split('\r\n\r\n');
  expect(await playing(body)).toEqual(silent);
});

test('calls the stream silent when only other mounts have a source', async () => {
  expect(await playing(captured('21-mount-filter.body'))).toEqual(silent);
});

test('finds its mount among several, by the path alone', async () => {
  expect(await playing(captured('20-three-sources.body'), { mount: '/stream.aac' })).toEqual(unnamed);
});

test('believes an Ogg stream that names the artist apart', async () => {
  const ogg = { mount: '/stream.ogg' };
  expect(await playing(captured('20-three-sources.body'), ogg)).toEqual(song('Waterloo', 'Abba'));
  expect(await playing(captured('21-mount-filter.body'), ogg)).toEqual(song('Waterloo', 'Abba'));
});

test.each([
  ['Abba - Dancing Queen - Remastered 2011', song('Dancing Queen - Remastered 2011', 'Abba')],
  ['Oasis - Wonderwall - Live at Knebworth', song('Wonderwall - Live at Knebworth', 'Oasis')],
  ['Abba - Oasis - Live Forever', song('Live Forever', 'Oasis')],
  ['David Bowie - Heroes (2017 - Remaster)', song('Heroes (2017 - Remaster)', 'David Bowie')],
  ['Jay-Z - 99 Problems', song('99 Problems', 'Jay-Z')],
  ['Unknown Artist - Waterloo', song('Waterloo', null)],
])('splits “%s” where the artist ends', async (title, expected) => {
  expect(await playing(status(title))).toEqual(expected);
});

test('follows the station’s own order of artist and title', async () => {
  expect(await playing(status('Waterloo - Abba'), { songs: 'title - artist' })).toEqual(song('Waterloo', 'Abba'));
  expect(await playing(status('Abba - Waterloo'), { songs: 'title' })).toEqual(song('Abba - Waterloo', null));
});

test('does not take the station’s jingles for songs', async () => {
  const not = ['This is the Coast'];
  expect(await playing(status('THIS IS THE COAST'), { not })).toEqual(unnamed);
  expect(await playing(status('Jingle - This is the Coast'), { not })).toEqual(unnamed);
});

test('leaves a real Latin-1 name alone when it is not certainly mojibake', async () => {
  expect(await playing(status('Sigur Rós - Ára bátur'))).toEqual(song('Ára bátur', 'Sigur Rós'));
});

describe('when a song began', () => {
  const begun = (at: string | null, title = 'Waterloo') => song(title, 'Abba', { startedAt: at });

  test('is unknown when nobody was watching', async () => {
    expect(await playing(status('Abba - Waterloo'))).toEqual(begun(null));
    const longAgo = published(begun(null, 'Fernando'), '2026-11-23T06:10:00.000Z');
    expect(await playing(status('Abba - Waterloo'), { last: longAgo })).toEqual(begun(null));
  });

  test('is now when the song changed since a moment ago', async () => {
    const before = published(begun(null, 'Fernando'), '2026-11-23T06:19:50.000Z');
    expect(await playing(status('Abba - Waterloo'), { last: before })).toEqual(begun(morning));
  });

  test('stays while the song goes on', async () => {
    const before = published(begun('2026-11-23T06:18:00.000Z'), '2026-11-23T06:19:50.000Z');
    expect(await playing(status('Abba - Waterloo'), { last: before })).toEqual(begun('2026-11-23T06:18:00.000Z'));
  });
});

test.each([
  ['a 500', { status: 500 }, 'answered 500'],
  ['a 404', { status: 404, body: '<html>Error 404</html>' }, 'answered 404'],
  ['a page', { body: '<html>hello</html>' }, 'answered with something else'],
  ['a source without an address', { body: '{"icestats":{"source":{"title":"x"}}}' }, 'answered with something else'],
  ['more than 1 MB', { body: 'x'.repeat(1_000_001) }, 'failed'],
])('gives up on %s, and says what it asked', async (_, reply, ending) => {
  server.replies(reply);
  const url = `${server.url}/status-json.xsl`;
  const ask = askNowPlaying([ourMount()], { not: [], spelt: [] });
  await expect(ask(asking(morning))).rejects.toThrow(`Icecast status: GET ${url} ${ending}`);
});

test('gives up when the stream server does not answer in time', async () => {
  server.replies({ silent: true });
  const url = `${server.url}/status-json.xsl`;
  const ask = askNowPlaying([ourMount()], { not: [], spelt: [] });
  const hurried = { ...asking<NowPlaying>(morning), signal: AbortSignal.timeout(100) };
  await expect(ask(hurried)).rejects.toThrow(`Icecast status: GET ${url} did not answer in time`);
});
