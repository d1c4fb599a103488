/** Thrown when Amazon would refuse the skill package. Says every reason, with the file to mend. */
export class UnfitPackage extends Error {
  override readonly name = 'UnfitPackage';

  constructor(troubles: readonly string[]) {
    super(troubles.join('\n'));
  }
}
