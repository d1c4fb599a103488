import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { Universal } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** A song change is told within ten seconds. */
const strikesAt = [0, 10, 20, 30, 40, 50];

/**
 * Strikes every ten seconds. EventBridge Scheduler can only every minute, so each minute it puts six messages into a queue that
 * hands them on 0 to 50 s later. That needs no code and keeps no function waiting: a function that slept between its runs
 * would cost some $8 a month, this costs less than $1 (`npm run cost`).
 */
export class PublishingClock extends Construct {
  /** What was not published, and why. Empty on a good day. */
  readonly missed: Queue;

  constructor(scope: Construct, id: string, publisher: IFunction, timeout: Duration) {
    super(scope, id);
    this.missed = new Queue(this, 'Missed', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const strikes = new Queue(this, 'Strikes', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // What comes too late is not worth a run: the next strike does the same. The last of a minute waits 50 s in here.
      retentionPeriod: Duration.minutes(3),
      visibilityTimeout: timeout,
      deadLetterQueue: { queue: this.missed, maxReceiveCount: 1 },
    });
    // When a slow source makes a run longer than ten seconds, the next one starts beside it. Lambda allows no less than two.
    publisher.addEventSource(new SqsEventSource(strikes, { batchSize: 1, maxConcurrency: 2 }));

    new Schedule(this, 'EveryMinute', {
      description: 'Has the station’s content published every ten seconds',
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new Universal({
        service: 'sqs',
        action: 'sendMessageBatch',
        input: ScheduleTargetInput.fromObject({ QueueUrl: strikes.queueUrl, Entries: strikesAt.map(strike) }),
        policyStatements: [new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [strikes.queueArn] })],
        deadLetterQueue: this.missed,
        maxEventAge: Duration.minutes(1),
        retryAttempts: 2,
      }),
    });
  }
}

function strike(second: number) {
  return { Id: `second-${second}`, MessageBody: `publish at second ${second}`, DelaySeconds: second };
}
