import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Options {
  description: string;
  /** A folder of `npm run build`, and what to call in it: `skill` and `index.handler`. */
  bundle: string;
  handler: string;
  /** MB. Processor time comes in proportion: 1,769 MB are one processor. */
  memorySize: number;
  timeout: Duration;
  environment: Record<string, string>;
  logRetention: RetentionDays;
  /** For a log that people read from the command line. */
  logName?: string;
}

/** A function of ours: on arm64 (a fifth cheaper for the same work), and with permission for its own log and nothing else. */
export class BundledFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, { bundle, logRetention, logName, ...options }: Options) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
      ...(logName && { logGroupName: logName }),
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      ...options,
      code: Code.fromAsset(bundleFolder(scope, bundle)),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      role,
      logGroup,
    });
  }
}

/** `-c bundles=folder` takes them from somewhere else than dist/. */
function bundleFolder(scope: Construct, bundle: string): string {
  const bundles: unknown = scope.node.tryGetContext('bundles');
  return join(typeof bundles === 'string' ? bundles : join(root, 'dist'), bundle);
}
