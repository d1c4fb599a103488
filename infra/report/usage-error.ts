/** Thrown when the page cannot be made of what was asked for; its message says how to ask. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
