import { config } from './config';
import { deploymentFrom } from './deployment';
import { DeploymentError } from './deployment-error';
import { station } from './station';

/** What `cdk` runs. */
try {
  station(deploymentFrom(config)).synth();
} catch (error) {
  if (!(error instanceof DeploymentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
