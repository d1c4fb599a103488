import { Duration } from 'aws-cdk-lib';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** Lines of the skill’s log that the watch counts. CloudWatch allows five such filters a log. */
const events = {
  failed: 'Apologies',
  'content-unavailable': 'AnswersWithoutContent',
  'playback-started': 'StreamStarts',
  'playback-failed': 'StreamFailures',
  'alexa-refused-an-answer': 'AnswersRefused',
} as const;

export type SkillEvents = Record<keyof typeof events, Metric>;

/** How often each happened in five minutes. */
export function skillEvents(scope: Construct, log: ILogGroup, namespace: string): SkillEvents {
  const counts = Object.entries(events).map(([event, metricName]) => {
    const filter = new MetricFilter(scope, metricName, {
      logGroup: log,
      metricNamespace: namespace,
      metricName,
      // Lambda writes its own words before the line, so it is not JSON as a whole; and in a pattern a dot stands for a quote.
      filterPattern: FilterPattern.literal(`%.event.:.${event}.,%`),
      metricValue: '1',
      defaultValue: 0,
    });
    return [event, filter.metric({ period: Duration.minutes(5), statistic: Stats.SUM })];
  });
  return Object.fromEntries(counts);
}
