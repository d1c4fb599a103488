import type { Intent, InteractionModel } from '../understand/model';

/** An interaction model and the file it is in, for sentences that say where to mend it. */
export interface ModelFile {
  file: string;
  model: InteractionModel;
}

/** A rule of Amazon’s or ours: each sentence says what breaks it, where, and how to mend it. */
export type Rule = (file: ModelFile) => string[];

export const languageModelOf = ({ model }: ModelFile) => model.interactionModel.languageModel;

/** An intent of ours, not one that Alexa brings along. */
export const isCustom = ({ name }: Intent): boolean => !name.startsWith('AMAZON.');

export const samplesIn = (model: ModelFile): { intent: Intent; sample: string }[] =>
  languageModelOf(model).intents.flatMap((intent) => (intent.samples ?? []).map((sample) => ({ intent, sample })));

/** The slots that a sample names: `town` and `date` in “weather in {town} {date}”. */
export const slotsNamedIn = (sample: string): string[] =>
  [...sample.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
