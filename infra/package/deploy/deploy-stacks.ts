import { join } from 'node:path';
import { run } from './command';
import { endpointsFrom } from './outputs';
import { fromHere, type Known, type Step } from './step';

const outputsFile = ({ out }: Known) => join(out, 'cdk-outputs.json');

/** What a dry run cannot know yet. */
const unknownSkill = '<the new skill’s id>';

export const deployStacks: Step = {
  what: 'Deploy functions, storage and alarms to AWS',
  command: (known) => ({
    program: 'cdk',
    args: [
      ...['deploy', '--all', '--outputs-file', fromHere(outputsFile(known))],
      ...(known.attended ? [] : ['--require-approval', 'never']),
    ],
    env: { SKILL_ID: known.skillId ?? unknownSkill },
  }),
  carryOut: async (known, command) => {
    await run(command, known.env);
    return { ...known, endpoints: endpointsFrom(outputsFile(known)) };
  },
};
