import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstLocale } from '../../../lambda/skill/words/locales';
import { UsageError } from '../usage-error';
import { writeJson } from '../write-package';
import { outputOf } from './command';
import { jsonIn, listSkills, skillsNamed } from './skills-of-vendor';
import { fromHere, type Known, type Step } from './step';

const firstManifest = ({ out }: Known) => join(out, 'first-manifest.json');

export const makeSureItIsNew: Step = {
  what: 'Make sure that the account has no skill of this name',
  command: ({ profile }) => listSkills(profile),
  done: ({ skillId }) => skillId !== undefined,
  carryOut: async (known) => {
    const [found] = await skillsNamed(known.name, known.profile, known.env);
    if (found === undefined) return known;
    throw new UsageError(
      `The account has a skill named “${known.name}”. To go on with it: SKILL_ID=${found} npm run deploy`,
    );
  },
};

export const createSkill: Step = {
  what: 'Create the skill: its id is what the function will answer to',
  command: (known) => ({
    program: 'ask',
    args: [
      ...['smapi', 'create-skill-for-vendor', '--manifest', `file:${fromHere(firstManifest(known))}`],
      ...['--profile', known.profile],
    ],
  }),
  done: ({ skillId }) => skillId !== undefined,
  carryOut: async (known, command) => {
    mkdirSync(known.out, { recursive: true });
    writeJson(firstManifest(known), {
      manifest: {
        manifestVersion: '1.0',
        publishingInformation: { locales: { [firstLocale]: { name: known.name } } },
        apis: { custom: {} },
      },
    });
    const { skillId } = jsonIn(await outputOf(command, known.env)) as { skillId: string };
    return { ...known, skillId };
  },
};
