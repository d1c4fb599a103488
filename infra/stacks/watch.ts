import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { DocumentWatch } from '../constructs/document-watch';
import { alarmTopic } from '../watch/alarm-topic';
import { budget } from '../watch/budget';
import { contentLookouts } from '../watch/content-lookouts';
import { dashboard } from '../watch/dashboard';
import { documentLookouts } from '../watch/document-lookouts';
import { alarmFor } from '../watch/lookout';
import { silenceLookout, skillLookouts } from '../watch/skill-lookouts';
import { skillMetrics } from '../watch/skill-metrics';
import type { WatchedContent, WatchedSkill } from '../watch/watched';

interface Props extends StackProps {
  /** Of the station: where its own metrics are. */
  name: string;
  alarmEmail: string;
  skill: WatchedSkill;
  /** In the region that has the content. */
  atHome: { content: WatchedContent; monthlyBudget: number } | undefined;
}

/** Tells somebody before listeners notice. One in each region: CloudWatch’s alarms see no further. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, { name, alarmEmail, skill, atHome, ...props }: Props) {
    super(scope, id, { ...props, description: 'Tells the station before listeners notice' });
    const whoIsTold = alarmTopic(this, alarmEmail);
    const metrics = skillMetrics(name);
    const documents = atHome ? documentLookouts(name) : [];
    const lookouts = [...skillLookouts(skill, metrics), ...documents];
    if (atHome) lookouts.push(silenceLookout(skill), ...contentLookouts(atHome.content));
    const alarms = lookouts.map((lookout) => alarmFor(this, lookout, whoIsTold));
    dashboard(this, { skill, metrics, namespace: name, documents, content: atHome?.content, alarms });
    if (!atHome) return;
    new DocumentWatch(this, 'Documents', { url: atHome.content.url, namespace: name });
    budget(this, atHome.monthlyBudget, alarmEmail);
  }
}
