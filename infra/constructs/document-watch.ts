import { Duration, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';
import { BundledFunction } from './bundled-function';

interface Props {
  /** Of the content API, without `/v1`. */
  url: string;
  namespace: string;
}

/** Reads the documents every five minutes, where the apps read them, and counts how old they are. */
export class DocumentWatch extends Construct {
  constructor(scope: Construct, id: string, { url, namespace }: Props) {
    super(scope, id);
    const reader = new BundledFunction(this, 'Reader', {
      description: 'Looks how old the documents are that readers get',
      bundle: 'document-ages',
      handler: 'index.handler',
      memorySize: 128, // it waits for six small files, and needs 60 MB
      timeout: Duration.seconds(15),
      environment: { CONTENT_API_URL: url, METRICS_NAMESPACE: namespace },
      logRetention: RetentionDays.TWO_WEEKS,
    });
    const role = new Role(this, 'ScheduleRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
    const versions = `<${Stack.of(this).getLogicalId(reader.node.defaultChild as CfnFunction)}.Arn>:*`;
    acknowledge(role, {
      [`AwsSolutions-IAM5[Resource::${versions}]`]: 'The versions of this one function, of which there is one.',
    });
    new Schedule(this, 'EveryFiveMinutes', {
      description: 'Has the published documents looked at',
      schedule: ScheduleExpression.rate(Duration.minutes(5)),
      // The next look is as good as another try.
      target: new LambdaInvoke(reader, { role, retryAttempts: 0, maxEventAge: Duration.minutes(1) }),
    });
  }
}
