import type { Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { deploymentFrom } from '../../../infra/deployment';
import { station } from '../../../infra/station';
import type { Plan } from './cloud';

/** Runs as a process of its own: Jest would take three times as long to load the CDK. Prints why each plan failed, or null. */
const plans: Plan[] = JSON.parse(process.env.PLANS ?? '');
const refusals = plans.map(({ folder, wishes, careless }) => {
  process.env.CDK_OUTDIR = folder;
  const app = station(deploymentFrom(wishes));
  if (careless) new Bucket(app.node.findChild(careless) as Stack, 'Careless');
  try {
    app.synth();
    return null;
  } catch (error) {
    return String(error);
  }
});
process.stdout.write(`${JSON.stringify(refusals)}\n`);
process.exitCode = 0; // a refusal that was asked for is no failure
