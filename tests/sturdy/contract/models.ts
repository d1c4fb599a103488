import { readdirSync, readFileSync } from 'node:fs';
import { intentNames } from '../../../lambda/skill/intents/index';

export interface ModelSlot {
  name: string;
  type: string;
}

export interface SlotType {
  name: string;
  values: { id: string; said: string }[];
}

export interface ModelIntent {
  name: string;
  slots: readonly ModelSlot[];
}

interface ModelFile {
  interactionModel: {
    languageModel: {
      intents: { name: string; slots?: ModelSlot[] }[];
      types?: { name: string; values: { id?: string; name: { value: string } }[] }[];
    };
  };
}

const models = readdirSync('interaction-models')
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(`interaction-models/${file}`, 'utf8')) as ModelFile)
  .map(({ interactionModel: { languageModel } }) => languageModel);

/** Every intent that a model lists or the skill answers, with its slots; and one of nobody’s. */
export const intents: readonly ModelIntent[] = [
  ...new Set([...models.flatMap((model) => model.intents.map(({ name }) => name)), ...intentNames, 'YesterdaysIntent']),
].map((name) => ({
  name,
  slots: models.flatMap((model) => model.intents.filter((intent) => intent.name === name))[0]?.slots ?? [],
}));

/** The words of our own slot types, as any of the models lists them. */
export const slotTypes: readonly SlotType[] = models.flatMap(({ types = [] }) =>
  types.map(({ name, values }) => ({
    name,
    values: values.map(({ id, name: { value } }) => ({ id: id ?? value, said: value })),
  })),
);

/** The locales that there are models for, those we also speak in, and some that nobody asked for. */
export const anyLocale = ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IN', 'de-DE', 'ja-JP', 'xx', ''];
