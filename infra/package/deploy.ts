import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { firstLocale } from '../../lambda/skill/words/locales';
import { readJson } from '../../simulator/understand/read-model';
import { config } from '../config';
import { typed } from './deploy/command';
import { needsOf } from './deploy/setting';
import { type AskFor, settled } from './deploy/settled';
import { knownSkillId } from './deploy/skill-id';
import type { Known } from './deploy/step';
import { remember, steps } from './deploy/steps';
import type { Manifest } from './manifest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run deploy`: from two accounts to a skill that answers. Can be run again at any time, and goes on where it stopped. */
async function deploy(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      out: { type: 'string', default: 'dist/skill-package' },
    },
  });
  const out = resolve(values.out);
  if (values['dry-run']) dryRun(knownFrom(process.env, out));
  else await carryOut(knownFrom(await settled(process.env, config, atTerminal()), out));
}

function knownFrom(env: NodeJS.ProcessEnv, out: string): Known {
  const profile = env.ASK_PROFILE || '<ASK_PROFILE>';
  const { manifest } = readJson(resolve(root, 'skill.json')) as Manifest;
  const name = manifest?.publishingInformation?.locales?.[firstLocale]?.name ?? '';
  const skillId = knownSkillId(out, profile, env);
  return { root, out, env, profile, attended: isAttended(), name, ...(skillId && { skillId }) };
}

function dryRun(known: Known): void {
  steps.forEach((step, at) => {
    const heading = `${at + 1}. ${step.what}`;
    console.log(
      step.done?.(known) ? `${heading}: done, it is ${known.skillId}` : `${heading}\n   ${typed(step.command(known))}`,
    );
  });
  for (const { name, what } of needsOf(known.env, config)) console.log(`Still needed: ${name}: ${what}`);
}

async function carryOut(known: Known): Promise<void> {
  let now = known;
  remember(now);
  for (const step of steps) {
    if (step.done?.(now)) continue;
    const command = step.command(now);
    console.log(`\n${step.what}\n> ${typed(command)}`);
    now = await step.carryOut(now, command);
    remember(now);
  }
  console.log(
    `\nThe skill ${now.skillId} is live for testing: say “Alexa, open ${now.name}” to a device of the developer account.`,
  );
  console.log('From another computer, or in CI, set SKILL_ID to that id.');
}

const isAttended = () => Boolean(process.stdin.isTTY && process.stdout.isTTY && !process.env.CI);

function atTerminal(): AskFor {
  if (!isAttended()) return undefined;
  return async ({ name, what }) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return await terminal.question(`${name}, ${what}\n> `);
    } finally {
      terminal.close();
    }
  };
}

deploy().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
