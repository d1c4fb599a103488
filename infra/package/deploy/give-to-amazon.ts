import { writePackage } from '../write-package';
import { run } from './command';
import { fromHere, type Step } from './step';

/** What a dry run cannot know yet. */
const unknownEndpoint = { region: '<region>', uri: '<the function’s ARN>' };

export const writeSkillPackage: Step = {
  what: 'Write the skill package, with the functions as endpoints',
  command: ({ out, endpoints, profile }) => ({
    program: 'npm',
    args: [
      ...['run', 'package', '--', '--out', fromHere(out), '--profile', profile],
      ...(endpoints ?? [unknownEndpoint]).flatMap(({ region, uri }) => ['--skill-endpoint', `${region}=${uri}`]),
    ],
  }),
  carryOut: async (known) => {
    const { root, out, profile, endpoints = [] } = known;
    writePackage({ root, out, profile, endpoints });
    return known;
  },
};

export const deployMetadata: Step = {
  what: 'Give Amazon names, models and endpoints, and enable the skill for testing',
  command: ({ out, profile }) => ({ program: 'ask', args: ['deploy', '--profile', profile], folder: fromHere(out) }),
  carryOut: async (known, command) => {
    await run(command, known.env);
    return known;
  },
};
