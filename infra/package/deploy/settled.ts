import type { Wishes } from '../../deployment';
import { MissingSetting } from './missing-setting';
import { type Need, needsOf } from './setting';

/** Asks a person at a terminal; undefined where there is none, as in CI. */
export type AskFor = ((need: Need) => Promise<string>) | undefined;

/** The environment with everything that deploying needs. Rejects with MissingSetting. */
export async function settled(env: NodeJS.ProcessEnv, config: Wishes, askFor: AskFor): Promise<NodeJS.ProcessEnv> {
  const needs = needsOf(env, config);
  const [need] = needs;
  if (!need) return env;
  if (!askFor || needs.some(({ unaskable }) => unaskable)) throw new MissingSetting(needs);

  const answer = (await askFor(need)).trim();
  if (answer === '') throw new MissingSetting(needs);
  // One answer may raise the next question: which vendor a profile stands for.
  return settled({ ...env, [need.name]: answer }, config, askFor);
}
