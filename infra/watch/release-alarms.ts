import { Duration } from 'aws-cdk-lib';
import { Alarm, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

/** A release is judged by the minute: five are all it has. */
const period = Duration.minutes(1);

/** Alexa hangs up at 8 s; a cold start and two slow documents stay below 5. */
const slowMs = 6_000;

/** What takes a new release back. People are told by the watch, when listeners go on losing something. */
export function releaseAlarms(scope: Construct, alias: Alias): Alarm[] {
  const errors = new Alarm(scope, 'ReleaseFails', {
    alarmDescription: 'Takes a new release back: it fails. Listeners heard Alexa’s own apology.',
    metric: alias.metricErrors({ period }),
    threshold: 1,
    evaluationPeriods: 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  const slow = new Alarm(scope, 'ReleaseIsSlow', {
    alarmDescription: 'Takes a new release back: it is slow. Alexa gives up on an answer after 8 s.',
    metric: alias.metricDuration({ period, statistic: 'p99' }),
    threshold: slowMs,
    evaluationPeriods: 2,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  return [errors, slow];
}
