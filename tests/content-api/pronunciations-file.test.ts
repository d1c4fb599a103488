import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPronunciationsFile } from '../../lambda/content-api/pronunciations-file';
import { temporaryFolder } from '../support/temporary-folder';

function read(yaml: string) {
  const folder = temporaryFolder('station');
  writeFileSync(join(folder, 'pronunciations.yaml'), yaml);
  return readPronunciationsFile(folder);
}

const mistake = (yaml: string): string => {
  try {
    read(yaml);
  } catch (error) {
    return String(error)
      .split('\n')
      .slice(1)
      .join('\n')
      .replaceAll(/\S*pronunciations\.yaml/g, 'pronunciations.yaml');
  }
  throw new Error('It was taken');
};

test('a line is a word and a respelling, or its IPA between slashes', () => {
  expect(read('# Names\nRNLI: R N L I\nStaithes: /steɪðz/\n"10cc": ten C C\n')).toEqual(
    [
      { word: '10cc', as: 'ten C C' },
      { word: 'RNLI', as: 'R N L I' },
      { word: 'Staithes', ipa: 'steɪðz' },
    ].sort((a, b) => (a.word === '10cc' ? 1 : b.word === '10cc' ? -1 : 0)),
  );
});

test('an empty list is fine, and so is none', () => {
  expect(readPronunciationsFile(temporaryFolder('station'))).toEqual([]);
  expect(read('# nothing yet\n')).toEqual([]);
});

test.each([
  ['RNLI: R N L I\nUB40: 40\n', 'line 2, UB40: must be text: put it in quotes, "like this".'],
  ['RNLI:\n', 'line 1, RNLI: is missing. Add it, or take away the # in front of it.'],
  ['RNLI: ""\n', 'line 1, RNLI: must not be empty.'],
  ['Staithes: /steɪðz\n', 'line 1, Staithes: looks like IPA. Write it between two slashes: /steɪðz/'],
  ['Ruswarp: /ˈrʌsəp/\n', 'line 1, Ruswarp: has “r”, which is no sound that Alexa knows. Did you mean “ɹ”?'],
  ['Filey: /ˈfaɪl7/\n', 'line 1, Filey: has “7”, which is no sound that Alexa knows.'],
  [
    'Filey: <break/>\n',
    'line 1, Filey: no < or > is needed: write the sound as you would spell it, or its IPA between slashes.',
  ],
])('%j is refused with its line', (yaml, why) => {
  expect(mistake(yaml)).toBe(`  pronunciations.yaml, ${why}`);
});

test('a word that is there twice is refused', () => {
  expect(mistake('RNLI: R N L I\nBBC: B B C\nRNLI: lifeboat\n')).toMatch(
    /line 3: cannot be understood here: Map keys must be unique/,
  );
});
