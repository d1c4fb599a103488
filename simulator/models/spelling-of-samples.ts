import { languageModelOf, type Rule, samplesIn } from './model-file';

/**
 * Alexa takes letters, spaces, full stops in abbreviations, apostrophes and hyphens, and slots in braces; she refuses everything else.
 * Ours are in lower case, with numbers in words, as she hears them.
 */
const allowed =
  /^(?:\{\w+\}(?:'s)?|[a-z]+(?:['-][a-z]+)*'?|(?:[a-z]\.)+)(?: (?:\{\w+\}(?:'s)?|[a-z]+(?:['-][a-z]+)*'?|(?:[a-z]\.)+))*$/;

const how =
  'Write lower-case words with single spaces, numbers in words, a straight apostrophe, abbreviations as “d. j.”, and slots as {town}.';

export const unspeakableSamples: Rule = (model) =>
  samplesIn(model)
    .filter(({ sample }) => !allowed.test(sample))
    .map(
      ({ intent, sample }) => `${model.file}: ${intent.name}: Alexa can’t hear “${sample}” as it is written. ${how}`,
    );

/** A value that is named twice could stand for either. */
export const sharedValues: Rule = (model) =>
  (languageModelOf(model).types ?? []).flatMap(({ name: type, values = [] }) => {
    const first = new Map<string, string>();
    return values.flatMap(({ name }) =>
      [name.value, ...(name.synonyms ?? [])].flatMap((form) => {
        const before = first.get(form.toLowerCase());
        first.set(form.toLowerCase(), name.value);
        return before === undefined
          ? []
          : `${model.file}: ${type}: “${form}” of ${name.value} is a name of ${before} already. Keep it once.`;
      }),
    );
  });
