import { languageModelOf, type ModelFile, type Rule, samplesIn, slotsNamedIn } from './model-file';

export const undeclaredSlots: Rule = (model) =>
  samplesIn(model).flatMap(({ intent, sample }) =>
    slotsNamedIn(sample)
      .filter((name) => !intent.slots?.some((slot) => slot.name === name))
      .map(
        (name) =>
          `${model.file}: ${intent.name}: “${sample}” names the slot “${name}”, which ${intent.name} does not declare. Add it to the intent’s slots, or mend its name.`,
      ),
  );

export const unusedSlots: Rule = (model) =>
  languageModelOf(model).intents.flatMap(({ name: intent, slots = [], samples = [] }) =>
    slots
      .filter(({ name }) => !samples.some((sample) => slotsNamedIn(sample).includes(name)))
      .map(
        ({ name }) =>
          `${model.file}: ${intent}: no sample names the slot “${name}”. Write one that does, or take the slot away.`,
      ),
  );

export const undeclaredTypes: Rule = (model) => {
  const declared = typesDeclaredIn(model);
  return slotTypesIn(model)
    .filter(({ type }) => !type.startsWith('AMAZON.') && !declared.includes(type))
    .map(
      ({ intent, slot, type }) =>
        `${model.file}: ${intent}: the slot “${slot}” is of type ${type}, which is not declared. Add ${type} to the types.`,
    );
};

export const unusedTypes: Rule = (model) => {
  const used = slotTypesIn(model).map(({ type }) => type);
  return typesDeclaredIn(model)
    .filter((type) => !used.includes(type))
    .map((type) => `${model.file}: no slot is of type ${type}. Use it, or take it away.`);
};

/** Alexa takes everything after the words before it, so it can share a sample with no other slot, and needs such words. */
export const lonelySearchQueries: Rule = (model) =>
  languageModelOf(model).intents.flatMap(({ name: intent, slots = [], samples = [] }) => {
    const queries = slots.filter(({ type }) => type === 'AMAZON.SearchQuery').map(({ name }) => name);
    return samples
      .filter((sample) => slotsNamedIn(sample).some((name) => queries.includes(name)))
      .filter((sample) => slotsNamedIn(sample).length > 1 || sample.replace(/\{[^}]*\}/g, '').trim() === '')
      .map(
        (sample) =>
          `${model.file}: ${intent}: “${sample}” has an AMAZON.SearchQuery that does not stand alone after words of its own. Take the other slots away, and put words before it.`,
      );
  });

const typesDeclaredIn = (model: ModelFile): string[] => (languageModelOf(model).types ?? []).map(({ name }) => name);

const slotTypesIn = (model: ModelFile): { intent: string; slot: string; type: string }[] =>
  languageModelOf(model).intents.flatMap(({ name: intent, slots = [] }) =>
    slots.map(({ name: slot, type }) => ({ intent, slot, type })),
  );
