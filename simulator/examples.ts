import { readJson, readModel } from './understand/read-model';

interface Manifest {
  manifest: { publishingInformation: { locales: Record<string, { examplePhrases?: string[] }> } };
}

/** Sentences to try, short ones first: those of the manifest, and a plain one for each thing that the model knows. */
export function exampleSentences(): string[] {
  const { locales } = (readJson('skill.json') as Manifest).manifest.publishingInformation;
  const phrases = Object.values(locales)[0]?.examplePhrases ?? [];
  const { intents } = readModel('en-GB').interactionModel.languageModel;
  const samples = intents
    .filter(({ name }) => !name.startsWith('AMAZON.'))
    .flatMap(({ samples = [] }) => samples.find((sample) => !sample.includes('{')) ?? []);
  const sentences = [...phrases.map((phrase) => phrase.replace(/^alexa,? /i, '')), ...samples, 'help', 'stop'];
  return sentences.toSorted((one, other) => one.length - other.length);
}
