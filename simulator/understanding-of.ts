import { createUnderstanding, readModel } from './understand';

interface Understanding {
  understand: ReturnType<typeof createUnderstanding>;
  invocationName: string;
}

const learnt = new Map<string, Understanding>();

/** What Alexa understands in a language. Learning a model takes longer than a turn: once for each is enough. */
export function understandingOf(locale: string): Understanding {
  const known = learnt.get(locale);
  if (known) return known;

  const model = readModel(locale);
  const { invocationName } = model.interactionModel.languageModel;
  const understanding = { understand: createUnderstanding(model), invocationName };
  learnt.set(locale, understanding);
  return understanding;
}
