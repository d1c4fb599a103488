/** Thrown when infra/config.ts has a gap or a mistake: nothing is deployed on a guess. */
export class DeploymentError extends Error {
  override readonly name = 'DeploymentError';
}
