import { places } from '../../lambda/skill/weather/places';
import { duplicateSamples } from './duplicates';
import { missingBuiltIns, repeatedIntents, speechlessIntents, unansweredIntents, unheardIntents } from './intents';
import { refusedInvocationName } from './invocation-name';
import type { ModelFile } from './model-file';
import { lonelySearchQueries, undeclaredSlots, undeclaredTypes, unusedSlots, unusedTypes } from './slots';
import { sharedValues, unspeakableSamples } from './spelling-of-samples';
import { unknownTowns } from './towns';

/** What a model must fit: the intents that the skill answers, and the towns that the station serves. */
export interface House {
  answered: readonly string[];
  towns: readonly string[];
}

/** Everything that is wrong with a model, in sentences that say how to mend it. */
export function lint(model: ModelFile, { answered, towns }: House): string[] {
  const rules = [
    ...[refusedInvocationName, missingBuiltIns, repeatedIntents, speechlessIntents],
    ...[undeclaredSlots, unusedSlots, undeclaredTypes, unusedTypes, lonelySearchQueries],
    ...[unspeakableSamples, duplicateSamples, sharedValues],
    ...[unansweredIntents(answered), unheardIntents(answered), unknownTowns(towns, places)],
  ];
  return rules.flatMap((rule) => rule(model));
}
