import type { Heard, NowPlayingSource } from '../../lambda/content-api/sources/heard';
import { askNowPlaying } from '../../lambda/content-api/sources/now-playing';
import { SourceFailed } from '../../lambda/content-api/sources/source-failed';
import type { NowPlaying, Track } from '../../lambda/contract/now-playing';
import { asking } from './support/asking';
import { published, silent, song, track, unnamed } from './support/hearing';

const morning = '2026-08-12T06:12:00.000Z';
const rules = { not: [], spelt: [] };

function at(seconds: number): string {
  return new Date(Date.parse(morning) + seconds * 1_000).toISOString();
}

/** A source that says what it is told to say. */
function says(id: string, say: Heard | (() => Heard | Promise<Heard>)): NowPlayingSource {
  const hear = async () => (typeof say === 'function' ? say() : say);
  return { credit: { id, name: `The ${id}`, credit: null }, order: 'artist - title', hear };
}

const playing = (title: string, artist: string, more: object = {}): Heard => ({
  kind: 'song',
  song: { title, artist, ...more },
});
const broken = () => Promise.reject(new SourceFailed('Playout: GET http://studio answered 500'));

async function chosen(...sources: NowPlayingSource[]) {
  const { facts, source, problems } = await askNowPlaying(sources, rules)(asking<NowPlaying>(morning));
  return { playing: facts.playing, source: source.id, problems };
}

describe('of several sources', () => {
  test('the first that names a song wins, and the document says which', async () => {
    expect(await chosen(says('push', playing('Waterloo', 'Abba')), says('icecast', playing('Africa', 'Toto')))).toEqual(
      {
        playing: song('Waterloo', 'Abba'),
        source: 'push',
        problems: [],
      },
    );
  });

  test('one that is down gives way to the next, and the log says so', async () => {
    expect(await chosen(says('push', broken), says('icecast', playing('Africa', 'Toto')))).toEqual({
      playing: song('Africa', 'Toto'),
      source: 'icecast',
      problems: ['Playout: GET http://studio answered 500'],
    });
  });

  test('one that names a song whose time is over gives way, and the log says so', async () => {
    const old = { startedAt: new Date(at(-600)), endsAt: new Date(at(-400)) };
    expect(
      await chosen(says('push', playing('Waterloo', 'Abba', old)), says('icecast', playing('Africa', 'Toto'))),
    ).toEqual({
      playing: song('Africa', 'Toto'),
      source: 'icecast',
      problems: ['The push (push) still names “Waterloo”, which is over: it may have stopped'],
    });
  });

  test('one that has nothing to say gives way', async () => {
    const { source } = await chosen(says('push', { kind: 'nothing' }), says('icecast', playing('Africa', 'Toto')));
    expect(source).toBe('icecast');
  });

  test.each([
    ['talk', unnamed],
    ['silent', silent],
  ] as const)('one that knows of %s is believed', async (kind, expected) => {
    const heard = await chosen(says('aiir', { kind }), says('icecast', playing('Africa', 'Toto')));
    expect(heard).toEqual({ playing: expected, source: 'aiir', problems: [] });
  });

  test('one that hangs costs the others no time, and is told to stop', async () => {
    let stopped = false;
    const hangs: NowPlayingSource = {
      ...says('icy', { kind: 'nothing' }),
      hear: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            stopped = true;
            reject(signal.reason);
          });
        }),
    };
    const began = Date.now();
    expect((await chosen(says('push', playing('Waterloo', 'Abba')), hangs)).source).toBe('push');
    expect(Date.now() - began).toBeLessThan(500);
    expect(stopped).toBe(true);
  });

  test('when none names a song, the first that answered is told', async () => {
    const heard = await chosen(says('push', broken), says('icecast', { kind: 'nothing' }), says('icy', broken));
    expect(heard).toMatchObject({ playing: unnamed, source: 'icecast' });
  });

  test('when none answers, each says why', async () => {
    await expect(
      chosen(
        says('push', broken),
        says('icy', () => Promise.reject(new Error('gone'))),
      ),
    ).rejects.toThrow('None of 2 sources answered: Playout: GET http://studio answered 500; gone');
  });
});

describe('a feed that has stopped', () => {
  test('is believed for twelve minutes, when nobody has times for its song', async () => {
    const ask = askNowPlaying([says('icecast', playing('Waterloo', 'Abba'))], rules);
    const kinds = [];
    for (const seconds of [0, 600, 720, 721, 4_000]) {
      kinds.push((await ask(asking<NowPlaying>(at(seconds)))).facts.playing.kind);
    }
    expect(kinds).toEqual(['track', 'track', 'track', 'unnamed', 'unnamed']);
  });

  test('does not bring its song back, as long as it names no other', async () => {
    const ask = askNowPlaying([says('icecast', playing('Waterloo', 'Abba'))], rules);
    await ask(asking<NowPlaying>(at(0)));
    const stopped = (await ask(asking<NowPlaying>(at(730)))).facts;
    const last = published(stopped.playing, at(730), { history: stopped.history });
    expect((await ask(asking<NowPlaying>(at(740), last))).facts.playing).toEqual(unnamed);
  });

  test('may name the same song again, after it named others', async () => {
    let now = playing('Waterloo', 'Abba');
    const ask = askNowPlaying([says('icecast', () => now)], rules);
    await ask(asking<NowPlaying>(at(0)));
    now = { kind: 'talk' };
    await ask(asking<NowPlaying>(at(800)));
    now = playing('Waterloo', 'Abba');
    expect((await ask(asking<NowPlaying>(at(810)))).facts.playing).toEqual(song('Waterloo', 'Abba'));
  });
});

test('a jingle over a song does not begin it anew', async () => {
  const before = track('Waterloo', 'Abba', { startedAt: at(-120), endsAt: at(-10) });
  const last = published(unnamed, at(-10), { history: [before] });
  const { facts } = await askNowPlaying([says('icecast', playing('Waterloo', 'Abba'))], rules)(asking(morning, last));
  expect(facts).toEqual({ playing: song('Waterloo', 'Abba', { startedAt: at(-120) }), history: [] });
});

test('a source that takes over in the middle of a song leaves it its beginning', async () => {
  const last = published(song('Don’t Stop', 'Fleetwood Mac', { startedAt: at(-60) }), at(-10));
  const other = says('icy', playing("DON'T STOP", 'FLEETWOOD MAC'));
  const { facts } = await askNowPlaying([other], rules)(asking(morning, last));
  expect(facts.playing).toEqual(song("Don't Stop", 'Fleetwood Mac', { startedAt: at(-60) }));
});

test('times that cannot be are left out', async () => {
  const future = { startedAt: new Date(at(600)), endsAt: new Date(at(-5)), art: 'javascript:alert(1)' };
  expect((await chosen(says('push', playing('Waterloo', 'Abba', future)))).playing).toEqual(song('Waterloo', 'Abba'));
});

test('a clock that is a little ahead does not put a song into the future', async () => {
  const ahead = { startedAt: new Date(at(20)) };
  const { playing: heard } = await chosen(says('push', playing('Waterloo', 'Abba', ahead)));
  expect(heard).toEqual(song('Waterloo', 'Abba', { startedAt: morning }));
});

describe('the history', () => {
  async function historyAfter(last: NowPlaying | undefined, heard: Heard, when = morning): Promise<Track[]> {
    return (await askNowPlaying([says('icecast', heard)], rules)(asking(when, last))).facts.history;
  }

  test('gains the song that was on, with the end that the next one put to it', async () => {
    const last = published(song('Waterloo', 'Abba', { startedAt: at(-170) }), at(-10));
    expect(await historyAfter(last, playing('Africa', 'Toto'))).toEqual([
      track('Waterloo', 'Abba', { startedAt: at(-170), endsAt: morning }),
    ]);
  });

  test('gains it when talk follows, and keeps it while talk goes on', async () => {
    const last = published(song('Waterloo', 'Abba', { startedAt: at(-170) }), at(-10));
    const history = await historyAfter(last, { kind: 'talk' });
    expect(history).toEqual([track('Waterloo', 'Abba', { startedAt: at(-170), endsAt: morning })]);
    expect(await historyAfter(published(unnamed, morning, { history }), { kind: 'talk' }, at(10))).toEqual(history);
  });

  test('does not guess the end of a song that went while nobody watched', async () => {
    const last = published(song('Waterloo', 'Abba', { startedAt: at(-3_700) }), at(-3_600));
    expect(await historyAfter(last, { kind: 'talk' })).toEqual([track('Waterloo', 'Abba', { startedAt: at(-3_700) })]);
  });

  test('leaves out the song that is on, and one without any time', async () => {
    const last = published(song('Waterloo', 'Abba', { startedAt: at(-60) }), at(-10));
    expect(await historyAfter(last, playing('Waterloo', 'Abba'))).toEqual([]);
    expect(
      await historyAfter(published(song('Dreams', 'Fleetwood Mac'), at(-3_600)), playing('Africa', 'Toto')),
    ).toEqual([]);
  });

  test('keeps twenty, newest first', async () => {
    let last = published(song('Song 0', 'Band', { startedAt: at(0) }), at(0));
    for (let number = 1; number <= 25; number += 1) {
      const heard = playing(`Song ${number}`, 'Band', { startedAt: new Date(at(number * 60)) });
      const history = await historyAfter(last, heard, at(number * 60 + 5));
      last = published(song(`Song ${number}`, 'Band', { startedAt: at(number * 60) }), at(number * 60 + 5), {
        history,
      });
    }
    expect(last.history.map(({ title }) => title)).toEqual(
      Array.from({ length: 20 }, (_, index) => `Song ${24 - index}`),
    );
    expect(last.history[0]?.endsAt).toBe(at(25 * 60));
  });

  test('puts together what the source remembers and what was seen, each play once', async () => {
    const seen = [
      track('Waterloo', 'Abba', { startedAt: at(-300), endsAt: at(-130) }),
      track('Dreams', 'Fleetwood Mac', { startedAt: at(-9_000) }),
    ];
    const before = [
      { title: 'WATERLOO', artist: 'Abba', startedAt: new Date(at(-304)), endsAt: new Date(at(-138)) },
      { title: 'Golden Brown', artist: 'The Stranglers', startedAt: new Date(at(-600)) },
      { title: 'Adverts', artist: '' },
    ];
    const last = published(song('Africa', 'Toto', { startedAt: at(-120) }), at(-10), { history: seen });
    expect(await historyAfter(last, { ...playing('Africa', 'Toto'), before })).toEqual([
      track('WATERLOO', 'Abba', { startedAt: at(-304), endsAt: at(-138) }),
      track('Golden Brown', 'The Stranglers', { startedAt: at(-600) }),
      track('Dreams', 'Fleetwood Mac', { startedAt: at(-9_000) }),
    ]);
  });

  test('takes a list without times in its order, and does not list what is on', async () => {
    const before = ['Africa', 'Waterloo', 'Dreams'].map((title) => ({ title, artist: 'X' }));
    const history = await historyAfter(undefined, { ...playing('Africa', 'X'), before });
    expect(history.map(({ title }) => title)).toEqual(['Waterloo', 'Dreams']);

    const seen = [track('Waterloo', 'X', { startedAt: at(-200), endsAt: at(-20) })];
    const last = published(song('Africa', 'X', { startedAt: at(-20) }), at(-10), { history: seen });
    expect(await historyAfter(last, { ...playing('Africa', 'X'), before })).toEqual([...seen, track('Dreams', 'X')]);
  });

  test('begins anew when a station goes from the sample to its own songs', async () => {
    const source = { id: 'sample', name: 'Sample', credit: 'Sample content' };
    const history = [track('Africa', 'Toto', { startedAt: at(-300) })];
    const last = published(song('Waterloo', 'Abba', { startedAt: at(-60) }), at(-10), { source, history });
    expect(await historyAfter(last, playing('Dreams', 'Fleetwood Mac'))).toEqual([]);
  });

  test('lists a song twice that was played twice', async () => {
    const seen = [
      track('Waterloo', 'Abba', { startedAt: at(-1_000), endsAt: at(-830) }),
      track('Waterloo', 'Abba', { startedAt: at(-9_000), endsAt: at(-8_830) }),
    ];
    const last = published(unnamed, at(-10), { history: seen });
    expect(await historyAfter(last, { kind: 'talk' })).toEqual(seen);
    expect(await historyAfter(last, playing('Waterloo', 'Abba'))).toEqual(seen);
  });
});
