import { invocation } from '../understand/invocation';
import type { InteractionModel } from '../understand/model';
import { createUnderstanding } from '../understand/understanding';

/** What these rules need of skill.json. */
export interface Manifest {
  manifest: {
    publishingInformation: { locales: Record<string, { examplePhrases?: string[] }> };
    privacyAndCompliance?: { locales?: Record<string, unknown> };
  };
}

/** Amazon tries each example phrase: it must open the skill, or ask it something that it understands. */
export function strangeExamplePhrases(
  { manifest }: Manifest,
  modelOf: (locale: string) => InteractionModel,
  now: Date,
): string[] {
  return Object.entries(manifest.publishingInformation.locales).flatMap(([locale, { examplePhrases = [] }]) => {
    const say = (trouble: string) => `skill.json: ${locale}: ${trouble}`;
    if (examplePhrases.length === 0) return say('there is no example phrase. Write three.');

    const model = modelOf(locale);
    const understand = createUnderstanding(model);
    const { invocationName } = model.interactionModel.languageModel;
    return examplePhrases.flatMap((phrase) => {
      if (!phrase.toLowerCase().startsWith('alexa, ') || !phrase.toLowerCase().includes(invocationName))
        return say(`the example phrase “${phrase}” must begin with “Alexa,” and name “${invocationName}”.`);
      const { launch, rest } = invocation(phrase, invocationName);
      if (launch || understand(rest, now).intent !== 'AMAZON.FallbackIntent') return [];
      return say(
        `no sample in interaction-models/${locale}.json matches “${rest}” of the example phrase “${phrase}”. Add a sample, or choose another phrase.`,
      );
    });
  });
}

/** A model is of no use to a locale that the manifest does not offer, nor a locale without a model or without our promises. */
export function strayLocales({ manifest }: Manifest, locales: readonly string[]): string[] {
  const offered = Object.keys(manifest.publishingInformation.locales);
  const promised = Object.keys(manifest.privacyAndCompliance?.locales ?? {});
  return [
    ...offered
      .filter((locale) => !promised.includes(locale))
      .map((locale) => `skill.json: ${locale} has no privacy policy. Add it to privacyAndCompliance.locales.`),
    ...offered
      .filter((locale) => !locales.includes(locale))
      .map(
        (locale) =>
          `skill.json: ${locale} has no interaction-models/${locale}.json. Write it, or take the locale away.`,
      ),
    ...locales
      .filter((locale) => !offered.includes(locale))
      .map((locale) => `interaction-models/${locale}.json: skill.json does not offer ${locale}. Add the locale there.`),
  ];
}
