import { textSize } from '../../simulator/apl/text-size';
import { transformed } from '../../simulator/apl/transformers';
import { occasions } from './occasions';

const setting = { fontSize: 40, weight: 400, lineHeight: 1.25, letterSpacing: 0, maxLines: 0 };

test('measures a text in whole words, and breaks after hyphens', () => {
  expect(textSize('Mid-Mornings', 1_000, setting)).toEqual({ width: 264.6, height: 50, lines: 1, cut: false });
  expect(textSize('Mid-Mornings', 200, setting).lines).toBe(2);
  expect(textSize('Mid-Mornings', 100, setting).cut).toBe(true);
  expect(textSize('one two three', 80, { ...setting, maxLines: 1 })).toMatchObject({ lines: 1, cut: true });
});

test('turns a screen’s text into speech on its way to the device, and leaves the rest as it is', () => {
  const screen = occasions.story?.longest();
  const before = JSON.stringify(screen?.data);
  const after = transformed(screen?.data ?? {}, (text) => `speech of ${text.slice(0, 12)}`);
  expect(after).toMatchObject({
    screen: { properties: { said: 'speech of Paragraph 1:', question: 'Shall I carry on?' } },
  });
  expect(after).toMatchObject({ screen: { properties: { asked: 'speech of Shall I carr' } } });
  expect(JSON.stringify(screen?.data)).toBe(before);
});

test('reaches every member of a list', () => {
  const source = {
    type: 'object',
    properties: { hints: [{ text: 'play' }, { text: 'help' }] },
    transformers: [{ transformer: 'textToHint', inputPath: 'hints.*.text', outputName: 'hint' }],
  };
  expect(transformed({ source }, String)).toMatchObject({
    source: { properties: { hints: [{ hint: 'Try “Alexa, play”' }, { hint: 'Try “Alexa, help”' }] } },
  });
});

test('names a transformer that it does not have', () => {
  const source = { properties: {}, transformers: [{ transformer: 'textToSong', inputPath: 'x' }] };
  expect(() => transformed({ source }, String)).toThrow('textToSong');
});
