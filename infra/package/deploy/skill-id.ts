import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error';
import { writeJson } from '../write-package';

interface States {
  askcliStatesVersion: string;
  profiles: Record<string, { skillId?: string; [more: string]: unknown } | undefined>;
}

/** Where ask-cli remembers which skill a project is. */
const statesFile = (out: string) => join(out, '.ask/ask-states.json');

/** The skill that exists already: SKILL_ID, or the one that was made here before. @throws UsageError when they differ */
export function knownSkillId(out: string, profile: string, env: NodeJS.ProcessEnv): string | undefined {
  const kept = readStates(out).profiles[profile]?.skillId;
  const told = env.SKILL_ID || undefined;
  if (kept && told && kept !== told) {
    throw new UsageError(`SKILL_ID is ${told}, but ${statesFile(out)} says ${kept}. Take away the one that is wrong.`);
  }
  return told ?? kept;
}

export function keepSkillId(out: string, profile: string, skillId: string): void {
  const states = readStates(out);
  const profiles = { ...states.profiles, [profile]: { ...states.profiles[profile], skillId } };
  mkdirSync(dirname(statesFile(out)), { recursive: true });
  writeJson(statesFile(out), { ...states, profiles });
}

function readStates(out: string): States {
  const file = statesFile(out);
  return existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { askcliStatesVersion: '2020-03-31', profiles: {} };
}
