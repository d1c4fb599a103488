import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** Something that somebody should be told of before listeners write in. */
export interface Lookout {
  name: string;
  metric: IMetric;
  /** The alarm goes off here: at this or more, or, for what must not stop, at less. */
  atLeast?: number;
  lessThan?: number;
  /** How many periods in a row, so that one bad minute wakes nobody. */
  periods: number;
  /** Silence is a good sign where trouble is counted, and a bad one where life is. */
  silenceIs: 'good' | 'bad';
  listenersLose: string;
  whatToDo: string;
}

/** The two sentences are what the e-mail says: whoever gets it at night needs no other page. */
export function alarmFor(scope: Construct, lookout: Lookout, whoIsTold: ITopic): Alarm {
  const { name, metric, atLeast, lessThan, periods, silenceIs, listenersLose, whatToDo } = lookout;
  const alarm = new Alarm(scope, name, {
    alarmDescription: `Listeners lose: ${listenersLose} What to do: ${whatToDo}`,
    metric,
    threshold: atLeast ?? lessThan ?? 1,
    comparisonOperator:
      lessThan === undefined
        ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods: periods,
    treatMissingData: silenceIs === 'bad' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(whoIsTold));
  alarm.addOkAction(new SnsAction(whoIsTold));
  return alarm;
}
