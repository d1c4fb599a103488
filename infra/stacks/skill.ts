import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, type IAlias, type IVersion } from 'aws-cdk-lib/aws-lambda';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';
import { BundledFunction } from '../constructs/bundled-function';
import { ListenersTable } from '../constructs/listeners-table';
import { releaseAlarms } from '../watch/release-alarms';
import type { WatchedSkill } from '../watch/watched';

/**
 * Measured on Node 24: 60 MB, 30 ms of a processor to start and 25 ms for a first answer. 512 MB are a third of a processor,
 * so that a first answer takes no longer than its two documents; below, listeners would wait for arithmetic.
 *
 * Concurrency is neither reserved nor provisioned: if a million listeners ask twice a day, and a tenth of that in the busiest
 * hour, 110 requests a second of 0.15 s each are 17 at a time. An account has 1,000 (a new one ten: ask for more before
 * opening to everybody), and one alarm counts who is turned away.
 */
const memorySize = 512;

/** Alexa waits 8 s. Whoever has not answered by then can stop. */
const timeout = Duration.seconds(8);

interface Props extends StackProps {
  /** Of the station: it names the log, and where the skill’s metrics are. */
  name: string;
  skillId: string;
  contentApiUrl: string;
}

/** The function that Alexa calls, in one region. */
export class SkillStack extends Stack {
  readonly watched: WatchedSkill;

  constructor(scope: Construct, id: string, { name, skillId, contentApiUrl, ...props }: Props) {
    super(scope, id, { ...props, description: 'Answers Alexa for the station' });
    const listeners = new ListenersTable(this, 'Listeners');
    const skill = new BundledFunction(this, 'Skill', {
      description: 'Answers Alexa for the station',
      bundle: 'skill',
      handler: 'index.handler',
      memorySize,
      timeout,
      environment: {
        CONTENT_API_URL: contentApiUrl,
        SKILL_ID: skillId,
        LISTENERS_TABLE: listeners.tableName,
        METRICS_NAMESPACE: name,
      },
      // Long enough for a monthly look back; the log holds no listener.
      logRetention: RetentionDays.TWO_MONTHS,
      logName: `/${name}/skill`,
    });
    listeners.grantOneAtATime(skill);
    // The CDK’s types are not made for exactOptionalPropertyTypes.
    const alias = new Alias(this, 'Live', { aliasName: 'live', version: skill.currentVersion as IVersion });
    // On the alias, since that is what Alexa calls; and for this skill, since everybody’s skill comes from the same principal.
    alias.addPermission('Alexa', {
      principal: new ServicePrincipal('alexa-appkit.amazon.com'),
      action: 'lambda:InvokeFunction',
      eventSourceToken: skillId,
    });
    this.releaseGently(alias);
    this.watched = { alias: alias as IAlias };
    new CfnOutput(this, 'SkillEndpoint', { value: alias.functionArn });
  }

  /** A new release answers one listener in ten for five minutes; it goes back by itself when they fare worse. */
  private releaseGently(alias: Alias): void {
    const group = new LambdaDeploymentGroup(this, 'Release', {
      alias,
      deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
      alarms: releaseAlarms(this, alias),
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
    acknowledge(group.role ?? group, {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]':
        'AWS’s own policy for this one job; one of ours would be a copy of it that nobody keeps up to date.',
    });
  }
}
