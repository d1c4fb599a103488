import { readJson, readModel } from './understand/read-model';

interface Manifest {
  manifest: { publishingInformation: { locales: Record<string, { examplePhrases?: string[] }> } };
}

/** Sentences to try: those of the manifest first, then a plain one for each other thing that the model knows. */
export function exampleSentences(): string[] {
  const { locales } = (readJson('skill.json') as Manifest).manifest.publishingInformation;
  const phrases = Object.values(locales)[0]?.examplePhrases ?? [];
  const { intents } = readModel('en-GB').interactionModel.languageModel;
  const samples = intents
    .filter(({ name }) => !name.startsWith('AMAZON.'))
    .flatMap(({ samples = [] }) => samples.find((sample) => !sample.includes('{')) ?? []);
  const sentences = [...phrases.map((phrase) => phrase.replace(wakeWord, '')), ...samples, 'help', 'stop'];
  return [...new Set(sentences.map(withoutName))];
}

const wakeWord = /^alexa,? /i;

/** The simulator needs no name to be called by; “open this is the coast” is nothing without it. */
const withoutName = (sentence: string) => sentence.replace(/^ask this is the coast (?:for )?/i, '');
