import type { v1 } from 'ask-smapi-model';
import { type Command, outputOf } from './command';

type Skills = v1.skill.ListSkillResponse;

export const listSkills = (profile: string, nextToken?: string): Command => ({
  program: 'ask',
  args: [
    ...['smapi', 'list-skills-for-vendor', '--max-results', '50', '--profile', profile],
    ...(nextToken ? ['--next-token', nextToken] : []),
  ],
});

/** The ids of the skills that go by a name already: a second one by mistake would be there to stay. */
export async function skillsNamed(
  name: string,
  profile: string,
  env: NodeJS.ProcessEnv,
  token?: string,
): Promise<string[]> {
  const said = await outputOf(listSkills(profile, token), env);
  const { skills = [], isTruncated, nextToken } = jsonIn(said) as Skills;
  const ids = skills
    .filter(({ nameByLocale }) => Object.values(nameByLocale ?? {}).includes(name))
    .flatMap(({ skillId }) => skillId ?? []);
  const more = isTruncated && nextToken ? await skillsNamed(name, profile, env, nextToken) : [];
  return [...new Set([...ids, ...more])];
}

/** ask-cli puts hints around what it was asked for. */
export function jsonIn(said: string): unknown {
  return JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1));
}
