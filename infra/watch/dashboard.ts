import { Duration } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  Metric,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Lookout } from './lookout';
import { answerMs, type SkillMetrics, turnsByIntent } from './skill-metrics';
import type { WatchedContent, WatchedSkill } from './watched';

const whole = 24;
const half = 12;

interface Seen {
  skill: WatchedSkill;
  metrics: SkillMetrics;
  namespace: string;
  documents: Lookout[];
  content: WatchedContent | undefined;
  alarms: Alarm[];
}

/** What is wrong, at the top; how it came, below. */
export function dashboard(
  scope: Construct,
  { skill, metrics, namespace, documents, content, alarms }: Seen,
): Dashboard {
  const { alias } = skill;
  const board = new Dashboard(scope, 'Dashboard', { defaultInterval: Duration.days(1) });
  board.addWidgets(new AlarmStatusWidget({ title: 'Alarms: each says who loses what', alarms, width: whole }));
  board.addWidgets(
    graph('Questions, and those that failed', [alias.metricInvocations(), alias.metricErrors(), metrics.Apologies]),
    graph('How long an answer takes, ms', [
      alias.metricDuration({ statistic: 'p50', label: 'all of it, p50' }),
      alias.metricDuration({ statistic: 'p99', label: 'all of it, p99' }),
      answerMs(namespace, 'p50'),
      answerMs(namespace, 'p99'),
    ]),
    graph('What people ask for', [turnsByIntent(namespace)]),
    graph('What we could not answer', [metrics.Fallbacks, metrics.UnmatchedTowns, metrics.AnswersWithoutContent]),
    graph('The stream: asked for, begun, ended', [metrics.Plays, metrics.ListeningStarts, metrics.ListeningStops]),
    graph('What else failed', [metrics.StreamFailures, metrics.AnswersRefused, metrics.ListenersUnavailable]),
  );
  if (content) board.addWidgets(...contentWidgets(content, documents));
  return board;
}

function contentWidgets({ publisher, distribution }: WatchedContent, documents: Lookout[]): IWidget[] {
  // CloudFront counts in us-east-1, wherever the rest is.
  const atTheDoor = { region: 'us-east-1', period: Duration.minutes(5) };
  const dimensionsMap = { DistributionId: distribution.distributionId, Region: 'Global' };
  const door = (metricName: string, statistic: string) =>
    new Metric({ namespace: 'AWS/CloudFront', metricName, statistic, dimensionsMap, ...atTheDoor });
  return [
    graph(
      'Minutes that documents are too old',
      documents.map(({ metric }) => metric),
    ),
    graph('Runs of the publisher', [publisher.metricInvocations(), publisher.metricErrors()]),
    graph('Readers’ requests', [door('Requests', 'Sum')]),
    graph('Readers’ requests that fail, %', [door('4xxErrorRate', 'Average'), door('5xxErrorRate', 'Average')]),
  ];
}

const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: half });
