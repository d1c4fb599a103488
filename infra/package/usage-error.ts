/** Thrown when a command cannot be carried out as it was given. Says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
