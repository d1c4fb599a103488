import { readFileSync } from 'node:fs';
import { locales } from '../../lambda/skill/words/locales';
import { changes, expected, readSentences, report } from '../../simulator/voice/report';

const sentences = readSentences();
const listed = Object.values(sentences).flatMap((kinds) => Object.values(kinds).flat());

test('no sentence leads elsewhere than before; if that is meant: npm run voice-report -- --write', () => {
  expect(changes(readFileSync(expected, 'utf8'), report(sentences))).toEqual([]);
});

test('the report that is kept is the whole report', () => {
  expect(readFileSync(expected, 'utf8')).toBe(report(sentences));
});

test('the list is long, and has every region', () => {
  expect(listed.length).toBeGreaterThanOrEqual(400);
  expect(Object.keys(sentences)).toEqual([...locales]);
});

test.each(locales)('no sentence of %s is there twice', (locale) => {
  const said = Object.values(sentences[locale] ?? {}).flat();
  expect(said.filter((sentence, at) => said.indexOf(sentence) !== at)).toEqual([]);
});

test('a change is told in a sentence', () => {
  const before = 'en-GB: news\n  any news → LatestNewsIntent\n  more → ReadStoryIntent\n';
  const now = 'en-GB: news\n  any news → FlashIntent (town whitby)\n  go on → ReadStoryIntent\n';
  expect(changes(before, now)).toEqual([
    '“any news” in en-GB leads to FlashIntent (town whitby); it led to LatestNewsIntent.',
    '“go on” in en-GB is new and leads to ReadStoryIntent.',
    '“more” in en-GB is gone.',
  ]);
});
