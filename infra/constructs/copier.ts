import { Stack } from 'aws-cdk-lib';
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';

const why =
  'The CDK’s own copier: it runs while somebody deploys, copies the files of that deployment, and nobody else may call it.';

/** What the CDK’s BucketDeployment may do, which is more than we would have written. */
export function acknowledgeCopier(scope: Construct, destination: IBucket): void {
  const stack = Stack.of(scope);
  const copier = stack.node.children.find(({ node }) => node.id.startsWith('Custom::CDKBucketDeployment'));
  if (!copier) return;
  const bucket = stack.getLogicalId(destination.node.defaultChild as CfnBucket);
  const actions = ['GetObject*', 'GetBucket*', 'List*', 'DeleteObject*', 'Abort*'];
  const resources = [`arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}/*`, `<${bucket}.Arn>/*`];
  const rules = [
    'AwsSolutions-L1',
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    ...actions.map((action) => `AwsSolutions-IAM5[Action::s3:${action}]`),
    ...resources.map((resource) => `AwsSolutions-IAM5[Resource::${resource}]`),
  ];
  acknowledge(copier, Object.fromEntries(rules.map((rule) => [rule, why])));
}
