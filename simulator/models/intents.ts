import { isCustom, languageModelOf, type Rule } from './model-file';

/** A listener must always be able to leave, to ask for help, and to be refused kindly; what plays must pause and resume. */
const needed = ['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback', 'Pause', 'Resume'].map(
  (name) => `AMAZON.${name}Intent`,
);

export const missingBuiltIns: Rule = (model) => {
  const present = languageModelOf(model).intents.map(({ name }) => name);
  return needed
    .filter((name) => !present.includes(name))
    .map((name) => `${model.file}: ${name} is missing. Amazon asks for it of a skill that plays audio: add it.`);
};

export const repeatedIntents: Rule = (model) => {
  const names = languageModelOf(model).intents.map(({ name }) => name);
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map(
    (name) => `${model.file}: ${name} is there twice. Put its samples together.`,
  );
};

export const speechlessIntents: Rule = (model) =>
  languageModelOf(model)
    .intents.filter((intent) => isCustom(intent) && (intent.samples ?? []).length === 0)
    .map(({ name }) => `${model.file}: ${name} has no sample, so nobody can say it. Write some.`);

/** `answered` are the intents that the skill answers. */
export const unansweredIntents =
  (answered: readonly string[]): Rule =>
  (model) =>
    languageModelOf(model)
      .intents.filter(({ name }) => !answered.includes(name))
      .map(
        ({ name }) =>
          `${model.file}: nothing answers ${name}. Add its answer to the list in lambda/skill/intents/index.ts, or take the intent away.`,
      );

export const unheardIntents =
  (answered: readonly string[]): Rule =>
  (model) => {
    const heard = languageModelOf(model).intents.map(({ name }) => name);
    return answered
      .filter((name) => !heard.includes(name))
      .map(
        (name) =>
          `${model.file}: ${name} has an answer in lambda/skill/intents, but no samples here. Add the intent with what people say.`,
      );
  };
