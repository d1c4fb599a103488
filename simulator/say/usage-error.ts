/** Thrown when the command line says what nobody understands; the message says what is possible. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(what: string, cause?: unknown) {
    super(what, { cause });
  }
}
