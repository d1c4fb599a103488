import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { type Count, countNames } from '../../lambda/skill/notes/metrics';

const period = Duration.minutes(5);

/** What the lines of the skill’s log have CloudWatch count. */
export type SkillMetrics = Record<Count, Metric>;

/** How often each happened in five minutes; no data where it never did. */
export function skillMetrics(namespace: string): SkillMetrics {
  const metrics = countNames.map((metricName) => [
    metricName,
    new Metric({ namespace, metricName, statistic: Stats.SUM, period, label: inWords(metricName) }),
  ]);
  return Object.fromEntries(metrics);
}

/** A line for each intent, of those that are there: a new one needs no change here. */
export const turnsByIntent = (namespace: string): MathExpression =>
  new MathExpression({
    expression: `SEARCH('{${namespace},Intent} MetricName="Turns"', 'Sum', ${period.toSeconds()})`,
    usingMetrics: {},
    label: '',
    period,
  });

/** From Alexa’s request to our answer, without Lambda’s own start. */
export const answerMs = (namespace: string, statistic: string): Metric =>
  new Metric({ namespace, metricName: 'AnswerMs', statistic, period, label: `our own part, ${statistic}` });

const inWords = (name: string) => name.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
