import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { readPronunciationsFile } from '../../lambda/content-api/pronunciations-file';
import type { Pronunciation } from '../../lambda/contract/pronunciation';
import { namesFrom } from '../../lambda/skill/words/names';
import { scriptFor } from '../../lambda/skill/words/words';
import { heard } from '../../simulator/speech';

const said = (text: string, ...pronunciations: Pronunciation[]) =>
  scriptFor('en-GB', 'This is the Coast', namesFrom(pronunciations)).aloud(text).ssml;

const staithes = { word: 'Staithes', ipa: 'steɪðz' };
const sewerby = { word: 'Sewerby', as: 'Soo-er-by' };

test('a respelling is an alias, and IPA a phoneme', () => {
  expect(said('From Sewerby to Staithes.', staithes, sewerby)).toBe(
    'From <sub alias="Soo-er-by">Sewerby</sub> to <phoneme alphabet="ipa" ph="steɪðz">Staithes</phoneme>.',
  );
});

test('a word counts whole, with a possessive or a hyphen after it', () => {
  expect(said('Sewerbyside', sewerby)).toBe('Sewerbyside');
  expect(said('Old-Sewerby’s hall', sewerby)).toBe('Old-<sub alias="Soo-er-by">Sewerby</sub>’s hall');
});

test('the longest name goes first', () => {
  const hall = { word: 'Sewerby Hall', as: 'Soo-er-by Hall' };
  expect(said('Sewerby Hall in Sewerby', sewerby, hall)).toBe(
    '<sub alias="Soo-er-by Hall">Sewerby Hall</sub> in <sub alias="Soo-er-by">Sewerby</sub>',
  );
});

test('with a capital a word counts only as written; in small letters, however it is written', () => {
  const reading = { word: 'Reading', as: 'Redding' };
  expect(said('Reading while reading', reading)).toBe('<sub alias="Redding">Reading</sub> while reading');
  const mph = { word: 'mph', as: 'miles an hour' };
  expect(said('50 MPH', mph)).toBe('50 <sub alias="miles an hour">MPH</sub>');
});

test('both apostrophes are one', () => {
  const bay = { word: "Robin Hood's Bay", as: 'Bay Town' };
  expect(said('Robin Hood’s Bay', bay)).toBe('<sub alias="Bay Town">Robin Hood’s Bay</sub>');
});

test('signs in names are no patterns', () => {
  expect(said('AC/DC and P!nk', { word: 'AC/DC', as: 'A C D C' }, { word: 'P!nk', as: 'Pink' })).toBe(
    '<sub alias="A C D C">AC/DC</sub> and <sub alias="Pink">P!nk</sub>',
  );
  expect(said('TXRex', { word: 'T.Rex', as: 'Tee Rex' })).toBe('TXRex');
});

test.each([
  ['A64', 'A sixty-four'],
  ['M1', 'M one'],
  ['A165', 'A one six five'],
  ['A170', 'A one seven oh'],
  ['A1079', 'A ten seventy-nine'],
  ['B1205', 'B twelve oh five'],
  ['B1249', 'B twelve forty-nine'],
  ['A1(M)', 'A one M'],
])('the road %s is “%s”', (road, name) => {
  expect(said(`The ${road} is shut.`)).toBe(`The <sub alias="${name}">${road}</sub> is shut.`);
});

test('what only looks like a road stays as it is', () => {
  expect(said('a64, XA64, A64X and A12345')).toBe('a64, XA64, A64X and A12345');
});

test('a line for a road comes before the rule', () => {
  expect(said('the A171', { word: 'A171', as: 'Whitby road' })).toBe('the <sub alias="Whitby road">A171</sub>');
});

test('names are said right in speech, and stay as written on cards and screens', () => {
  const { t, write } = scriptFor('en-GB', 'This is the Coast', namesFrom([{ word: 'AC/DC', as: 'A C D C' }]));
  const facts = { title: 'Thunderstruck', artist: 'AC/DC' };
  expect(t('whatsPlaying.track', facts).ssml).toBe(
    'You’re listening to Thunderstruck by <sub alias="A C D C">AC/DC</sub>.',
  );
  expect(write('whatsPlaying.track', facts)).toBe('You’re listening to Thunderstruck by AC/DC.');
});

test('a name within a name within a sentence is said right once', () => {
  const { t } = scriptFor('en-GB', 'This is the Coast', namesFrom([{ word: 'Dee', as: 'D' }]));
  const show = t('show.withPresenter', { name: 'Breakfast & Dee', presenter: 'Dee' });
  expect(t('play.withShow', { show }).ssml).toBe(
    'Here’s Breakfast &amp; <sub alias="D">Dee</sub> with <sub alias="D">Dee</sub>, live on This is the Coast.',
  );
});

const anyWord = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((word) => word.trim() !== '');
const anyPronunciation = fc.oneof(
  fc.record({ word: anyWord, as: anyWord }),
  fc.record({ word: anyWord, ipa: fc.constantFrom('steɪðz', 'ˈsuːəbi') }),
);

test('whatever the names and the text, speech stays XML, is escaped once, and reads as the text does', () => {
  fc.assert(
    fc.property(
      fc.array(anyPronunciation, { maxLength: 5 }),
      fc.array(fc.oneof(anyWord, fc.constantFrom('A64', '&', '&amp;', '<sub>', '"', "'"))),
      (pronunciations, pieces) => {
        const text = [...pieces, ...pronunciations.map(({ word }) => word)].join(' ');
        const ssml = `<speak>${said(text, ...pronunciations)}</speak>`;
        expect(XMLValidator.validate(ssml)).toBe(true);
        const raw = text
          .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
          .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ');
        expect(heard({ type: 'SSML', ssml })).toBe(raw.replace(/\s+/g, ' ').trim());
      },
    ),
    { numRuns: 500 },
  );
});

test('every name of the station’s own list can be said, and its tags are those that Alexa knows', () => {
  const pronunciations = readPronunciationsFile('station');
  const script = scriptFor('en-GB', 'This is the Coast', namesFrom(pronunciations));
  expect(pronunciations.length).toBeGreaterThan(20);
  for (const { word } of pronunciations) {
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(`<speak>${script.aloud(word).ssml}</speak>`).speak;
    expect(parsed.sub?.['@_alias'] ?? parsed.phoneme?.['@_ph']).toBeTruthy();
  }
});
