import { readFileSync } from 'node:fs';
import { listener } from '../support/listener';

// Each language of Alexa’s has a model of its own to learn.
jest.setTimeout(60_000);

const { locales } = JSON.parse(readFileSync('skill.json', 'utf8')).manifest.publishingInformation;
const phrases = Object.entries<{ examplePhrases: string[] }>(locales).flatMap(([locale, { examplePhrases }]) =>
  examplePhrases.map((phrase) => [locale, phrase] as const),
);

test.each(phrases)('%s: “%s” gets an answer of its own', async (locale, phrase) => {
  const { hears, log } = await listener({ locale }).says(phrase);

  expect(hears).not.toBe('');
  expect(log).toContainEqual(
    expect.objectContaining({ event: 'turn', outcome: expect.stringMatching(/^(answered|asked|played)$/) }),
  );
});
