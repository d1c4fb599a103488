import { createSkill, makeSureItIsNew } from './create-skill';
import { deployStacks } from './deploy-stacks';
import { deployMetadata, writeSkillPackage } from './give-to-amazon';
import { keepSkillId } from './skill-id';
import type { Known, Step } from './step';

/** In this order: the function answers only the skill that exists, and Amazon takes only endpoints that answer. */
export const steps: readonly Step[] = [makeSureItIsNew, createSkill, deployStacks, writeSkillPackage, deployMetadata];

/** Remembered as soon as it is known: when a later step fails, the next run goes on with the same skill. */
export function remember({ out, profile, skillId }: Known): void {
  if (skillId !== undefined) keepSkillId(out, profile, skillId);
}
