import { XMLValidator } from 'fast-xml-parser';
import { age } from '../../lambda/skill/words/age';
import { allOf, oneOf } from '../../lambda/skill/words/list';
import { saidElsewhere } from '../../lambda/skill/words/said-elsewhere';
import { spoken } from '../../lambda/skill/words/speech';
import { printedSpeed, speed } from '../../lambda/skill/words/speed';
import { clockTime, timeFrom } from '../../lambda/skill/words/time';
import { scriptFor } from '../../lambda/skill/words/words';

const { t, write } = scriptFor('en-GB', 'This is the Coast');

test.each([
  ['2026-08-12T05:00:00Z', 'six o’clock'],
  ['2026-08-12T05:30:00Z', 'half past six'],
  ['2026-08-12T05:15:00Z', 'quarter past six'],
  ['2026-08-12T05:45:00Z', 'quarter to seven'],
  ['2026-08-12T05:05:00Z', 'five past six'],
  ['2026-08-12T05:35:00Z', 'twenty-five to seven'],
  ['2026-08-12T05:01:00Z', 'one minute past six'],
  ['2026-08-12T05:12:00Z', 'twelve minutes past six'],
  ['2026-08-12T11:59:00Z', 'one minute to one'],
  ['2026-08-12T11:00:00Z', 'midday'],
  ['2026-08-12T23:00:00Z', 'midnight'],
  ['2026-12-12T12:30:00Z', 'half past twelve'],
  ['2026-12-12T23:45:00Z', 'quarter to twelve'],
  ['2026-03-29T01:30:00Z', 'half past two'],
  ['2026-10-25T00:30:00Z', 'half past one'],
  ['2026-10-25T01:30:00Z', 'half past one'],
])('%s is “%s” in Yorkshire', (instant, words) => {
  expect(clockTime(write, new Date(instant))).toBe(words);
});

test.each([
  ['2026-08-12T14:00:00Z', 'three o’clock'],
  ['2026-08-12T23:00:00Z', 'midnight'],
  ['2026-08-13T05:00:00Z', 'six o’clock tomorrow morning'],
  ['2026-08-13T13:30:00Z', 'half past two tomorrow afternoon'],
  ['2026-08-14T18:00:00Z', 'seven o’clock Friday evening'],
])('%s, said on Wednesday morning, is “%s”', (instant, words) => {
  expect(timeFrom(write, new Date(instant), new Date('2026-08-12T07:10:00Z'))).toBe(words);
});

test.each([
  ['2026-08-12T07:09:30Z', 'just now'],
  ['2026-08-12T07:08:00Z', 'two minutes ago'],
  ['2026-08-12T06:59:00Z', 'ten minutes ago'],
  ['2026-08-12T06:43:00Z', 'half an hour ago'],
  ['2026-08-12T06:30:00Z', '40 minutes ago'],
  ['2026-08-12T06:15:00Z', 'an hour ago'],
  ['2026-08-12T03:10:00Z', 'four hours ago'],
  ['2026-08-11T20:00:00Z', '11 hours ago'],
  ['2026-08-11T12:00:00Z', 'yesterday'],
  ['2026-08-09T12:00:00Z', 'on Sunday'],
  ['2026-08-01T12:00:00Z', '11 days ago'],
  ['2026-08-12T07:20:00Z', 'just now'],
])('%s is “%s” at ten past eight on Wednesday 12 August', (instant, words) => {
  expect(age(write, new Date(instant), new Date('2026-08-12T07:10:00Z'))).toBe(words);
});

test('lists end as people end them', () => {
  expect(oneOf(write, ['Filey'])).toBe('Filey');
  expect(oneOf(write, ['Filey', 'Whitby'])).toBe('Filey or Whitby');
  expect(allOf(write, ['Filey', 'Whitby', 'Hornsea'])).toBe('Filey, Whitby and Hornsea');
});

test('facts are escaped once, however deep they stand', () => {
  const show = t('show.withPresenter', { name: 'Rock & Roll', presenter: '<Paddy>' });

  expect(t('play.withShow', { show }).ssml).toBe(
    'Here’s Rock &amp; Roll with &lt;Paddy&gt;, live on This is the Coast.',
  );
  expect(write('play.withShow', { show: 'Rock & Roll' })).toBe('Here’s Rock & Roll, live on This is the Coast.');
});

test('the station’s name is a fact like any other', () => {
  expect(scriptFor('en-GB', 'Salt & Vinegar FM').t('play.plain').ssml).toBe('Here’s Salt &amp; Vinegar FM, live.');
});

describe('elsewhere', () => {
  const american = scriptFor('en-US', 'This is the Coast').t;
  const says = (at: string) => clockTime(american, new Date(at)).ssml;

  test('the clock says AM and PM', () => {
    expect(says('2026-08-12T05:30:00Z')).toBe('six thirty AM');
    expect(says('2026-08-12T05:05:00Z')).toBe('six oh five AM');
    expect(says('2026-08-12T05:00:00Z')).toBe('six AM');
    expect(says('2026-08-12T11:45:00Z')).toBe('twelve forty-five PM');
    expect(says('2026-08-12T05:36:00Z')).toBe('six thirty-six AM');
    expect(says('2026-08-12T11:00:00Z')).toBe('noon');
    expect(says('2026-08-12T23:00:00Z')).toBe('midnight');
    const now = new Date('2026-08-12T07:10:00Z');
    expect(timeFrom(american, new Date('2026-08-13T12:00:00Z'), now).ssml).toBe('one PM tomorrow');
  });

  test.each([
    ['en-GB', '23 miles an hour', '23 mph'],
    ['en-US', '23 miles per hour', '23 mph'],
    ['en-AU', '37 kilometres an hour', '37 km/h'],
    ['en-CA', '37 kilometres an hour', '37 km/h'],
    ['en-IN', '37 kilometres an hour', '37 km/h'],
  ])('in %s the wind blows at %s', (locale, said, printed) => {
    const { t, write } = scriptFor(locale, 'This is the Coast');
    expect(speed(t, 23, locale).ssml).toBe(said);
    expect(printedSpeed(write, 23, locale)).toBe(printed);
  });

  test('a British phrase is said another way wherever it stands, but for facts', () => {
    const script = { a: { b: 'The presenter is {{presenter}} just now.' }, c: 'just now', d: 'unjust now' };
    expect(saidElsewhere(script, { 'just now': 'right now', presenter: 'host' }, { c: 'a moment ago' })).toEqual({
      a: { b: 'The host is {{presenter}} right now.' },
      c: 'a moment ago',
      d: 'unjust now',
    });
  });
});

test('a wrong key or a missing variable does not compile', () => {
  // @ts-expect-error there is no such sentence
  t('whatsPlaying.trakc', {});
  // @ts-expect-error the artist is missing
  t('whatsPlaying.track', { title: 'Waterloo' });
  // @ts-expect-error the sentence needs its facts
  t('whatsPlaying.track');
  // @ts-expect-error one minute, or several?
  t('age.minutes', { number: 'two' });

  expect(t('whatsPlaying.track', { title: 'Waterloo', artist: 'Abba' }).ssml).toBe(
    'You’re listening to Waterloo by Abba.',
  );
});

test('whatever a source sends, what is spoken stays XML', () => {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  const oddities = [
    '&',
    '<',
    '>',
    '"',
    "'",
    '\u0000',
    '\u001b',
    '\ufffe',
    '\ud83d',
    '\ude00',
    '😀',
    ']]>',
    '&amp;',
    '<speak>',
    '\u202e',
    '’',
    'é',
    ' ',
    'a',
  ];
  for (let round = 0; round < 5_000; round++) {
    const text = Array.from(
      { length: next(12) },
      () => oddities[next(oddities.length)] ?? String.fromCharCode(next(65_536)),
    ).join('');
    const { ssml } = t('whatsPlaying.track', { title: text, artist: spoken(text) });

    expect([text, XMLValidator.validate(`<speak>${ssml}</speak>`)]).toEqual([text, true]);
    expect(ssml).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
  }
});
