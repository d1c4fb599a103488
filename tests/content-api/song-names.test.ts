import { mendedCapitals } from '../../lambda/content-api/sources/song-capitals';
import { songLengthMs } from '../../lambda/content-api/sources/song-length';
import { namedBy } from '../../lambda/content-api/sources/song-rules';

function named(title: string, artist = '', not: string[] = [], spelt: string[] = []) {
  return namedBy({ title, artist }, 'artist - title', { not, spelt });
}

describe('capitals', () => {
  test.each([
    ['ABBA', 'WATERLOO', 'Abba', 'Waterloo'],
    ['AC/DC', 'BACK IN BLACK', 'AC/DC', 'Back in Black'],
    ['INXS', 'NEED YOU TONIGHT', 'INXS', 'Need You Tonight'],
    ['WILL.I.AM', 'SCREAM & SHOUT', 'will.i.am', 'Scream & Shout'],
    ['R.E.M.', 'LOSING MY RELIGION', 'R.E.M.', 'Losing My Religion'],
    ['U2', 'WITH OR WITHOUT YOU', 'U2', 'With or Without You'],
    ['UB40', 'RED RED WINE', 'UB40', 'Red Red Wine'],
    ['K.D. LANG', 'CONSTANT CRAVING', 'k.d. lang', 'Constant Craving'],
    ['P!NK', 'GET THE PARTY STARTED', 'P!nk', 'Get the Party Started'],
    ['A-HA', 'TAKE ON ME', 'a-ha', 'Take on Me'],
    ['10CC', "I'M NOT IN LOVE", '10cc', "I'm Not in Love"],
    ['THE KLF', '3AM ETERNAL', 'The KLF', '3am Eternal'],
    ['MGMT', 'KIDS', 'MGMT', 'Kids'],
    ['PAUL MCCARTNEY', 'BAND ON THE RUN', 'Paul McCartney', 'Band on the Run'],
    ["SINÉAD O'CONNOR", 'NOTHING COMPARES 2 U', "Sinéad O'Connor", 'Nothing Compares 2 U'],
    ['JAY-Z', '99 PROBLEMS', 'Jay-Z', '99 Problems'],
    ['BEYONCÉ', 'DÉJÀ VU', 'Beyoncé', 'Déjà Vu'],
    ['VILLAGE PEOPLE', 'Y.M.C.A.', 'Village People', 'Y.M.C.A.'],
    ['VILLAGE PEOPLE', 'YMCA', 'Village People', 'YMCA'],
    ['LED ZEPPELIN', "ROCK 'N' ROLL", 'Led Zeppelin', "Rock 'n' Roll"],
    ['SUZI QUATRO', "IF YOU CAN'T GIVE ME LOVE", 'Suzi Quatro', "If You Can't Give Me Love"],
    ['DJ CASPER', 'CHA CHA SLIDE (PART II)', 'DJ Casper', 'Cha Cha Slide (Part II)'],
    ['MR. MISTER', 'BROKEN WINGS', 'Mr. Mister', 'Broken Wings'],
    ['ELO', 'MR. BLUE SKY', 'ELO', 'Mr. Blue Sky'],
    ['JAMES', 'SIT DOWN (THE LIVE ONE)', 'James', 'Sit Down (The Live One)'],
    ['SIMPLE MINDS', 'UP ON THE CATWALK', 'Simple Minds', 'Up on the Catwalk'],
    ['BILL HALEY', "ROCK AROUND THE CLOCK AT FIVE O'CLOCK", 'Bill Haley', "Rock Around the Clock at Five O'clock"],
    ['B.O.B FEAT. HAYLEY WILLIAMS', 'AIRPLANES', 'B.O.B feat. Hayley Williams', 'Airplanes'],
  ])('“%s - %s” becomes “%s - %s”', (artist, title, mendedArtist, mendedTitle) => {
    expect(mendedCapitals({ title, artist }, [])).toEqual({ title: mendedTitle, artist: mendedArtist });
  });

  test('stay where somebody chose them: one small letter in artist or title is enough', () => {
    expect(mendedCapitals({ artist: 'ABBA', title: 'Waterloo' }, [])).toEqual({ artist: 'ABBA', title: 'Waterloo' });
    expect(mendedCapitals({ artist: 'Blur', title: 'SONG 2' }, [])).toEqual({ artist: 'Blur', title: 'SONG 2' });
  });

  test('are the station’s own where it lists a name', () => {
    expect(mendedCapitals({ artist: 'ABBA', title: 'WATERLOO' }, ['ABBA'])).toEqual({
      artist: 'ABBA',
      title: 'Waterloo',
    });
    expect(
      mendedCapitals({ artist: 'THE SEAHORSES AND ABBA', title: 'JUST (LIKE) ABBA' }, ['SeaHorses', 'ABBA']),
    ).toEqual({ artist: 'The SeaHorses and ABBA', title: 'Just (Like) ABBA' });
  });

  test('of a title without an artist are mended too', () => {
    expect(mendedCapitals({ artist: null, title: 'HERE COMES THE SUN' }, [])).toEqual({
      artist: null,
      title: 'Here Comes the Sun',
    });
  });
});

describe('what is not a song', () => {
  test.each(['Adverts', 'JINGLE', 'Station ID', 'Jingle - Drive', 'Advert - A garage in Filey'])(
    '“%s” is known to be something else',
    (sent) => {
      expect(named(sent)).toEqual({ kind: 'talk' });
    },
  );

  test.each(['', '-', 'Unknown', 'n/a', 'Unknown Artist - Unknown Title', 'x'.repeat(301)])(
    '“%s” names nothing',
    (sent) => {
      expect(named(sent)).toEqual({ kind: 'nothing' });
    },
  );

  test('a song may be called Jingles', () => {
    expect(named('Jingles', 'The Pier Band')).toEqual({ kind: 'song', title: 'Jingles', artist: 'The Pier Band' });
  });

  test.each([
    ['This is the Coast', 'this is the coast'],
    ['This is the Coast', 'This is the Coast - The Breakfast Show'],
    ['* ident', 'Summer Ident'],
    ['TOTH*', 'TOTH 0900'],
    ['*(bed)*', 'News (bed) 3'],
  ])('the station’s rule “%s” finds “%s”', (rule, sent) => {
    expect(named(sent, '', [rule])).toEqual({ kind: 'talk' });
  });

  test('a rule is for the whole of a name, not for a part', () => {
    const waterloo = { kind: 'song', title: 'Waterloo Sunset', artist: 'The Kinks' };
    expect(named('The Kinks - Waterloo Sunset', '', ['Waterloo', 'Kinks*', '.*'])).toEqual(waterloo);
  });

  test('an artist that is unknown leaves the title', () => {
    expect(named('Waterloo', 'Unknown')).toEqual({ kind: 'song', title: 'Waterloo', artist: null });
  });
});

test('text is mended of entities, marks that turn it around, and broken halves of characters', () => {
  expect(named('Simon &amp; Garfunkel - The \u202eBoxer\u200b \ud83d')).toEqual({
    kind: 'song',
    title: 'The Boxer',
    artist: 'Simon & Garfunkel',
  });
  expect(named('It&#8217;s &apos;99 &#9999999;', 'Q')).toMatchObject({ title: "It’s '99 &#9999999;" });
});

test.each([
  ['242000', 242_000],
  ['242', 242_000],
  ['242.5', 242_500],
  ['00:04:02', 242_000],
  ['4:02', 242_000],
  ['3:28.5', 208_500],
  ['10000', 10_000],
  ['9999', 9_999_000],
  ['0', undefined],
  ['', undefined],
  ['-5', undefined],
  ['four minutes', undefined],
  ['99999999999999', undefined],
])('a length of “%s” is %p ms', (written, ms) => {
  expect(songLengthMs(written)).toBe(ms);
});
