import { App, Tags, Validations } from 'aws-cdk-lib';
import recommendedFlags from 'aws-cdk-lib/recommended-feature-flags.json';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Deployment } from './deployment';
import { ContentApiStack } from './stacks/content-api';
import { SkillStack } from './stacks/skill';
import { WatchStack } from './stacks/watch';

/** Everything that a station has in AWS: its content once, and in each region the skill and who watches it. */
export function station({ name, regions, skillId, domain, alarmEmail, monthlyBudget }: Deployment): App {
  const app = new App({ context: recommendedFlags, analyticsReporting: false, autoSynth: false });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  Tags.of(app).add('station', name);

  const [home] = regions;
  if (home === undefined) throw new Error('A station without a region');
  const content = new ContentApiStack(app, `${name}-ContentApi`, {
    env: { region: home },
    domain,
  });
  for (const region of regions) {
    const suffix = region === home ? '' : `-${region}`;
    const env = { region };
    const skill = new SkillStack(app, `${name}-Skill${suffix}`, { env, name, skillId, contentApiUrl: content.url });
    const atHome = region === home ? { content: content.watched, monthlyBudget } : undefined;
    new WatchStack(app, `${name}-Watch${suffix}`, { env, name, alarmEmail, skill: skill.watched, atHome });
  }
  return app;
}
