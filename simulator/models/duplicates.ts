import { asText, wordsOf } from '../understand/normalise';
import { type Rule, samplesIn } from './model-file';

/** Alexa hears no difference between “what’s on” and “what is on”. */
export const duplicateSamples: Rule = (model) => {
  const first = new Map<string, { sample: string; intent: string }>();
  return samplesIn(model).flatMap(({ intent, sample }) => {
    const heard = asText(wordsOf(sample));
    const before = first.get(heard);
    if (before)
      return `${model.file}: ${intent.name}: “${sample}” is heard like “${before.sample}” of ${before.intent}. Keep one of the two.`;
    first.set(heard, { sample, intent: intent.name });
    return [];
  });
};
