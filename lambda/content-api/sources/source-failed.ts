interface More extends ErrorOptions {
  /** The Retry-After header of a 429 or 503, as it came: seconds or a date. The publisher keeps to it. */
  retryAfter?: string;
}

/** Thrown when an upstream did not answer, or with something that cannot be told. Reads “what: METHOD url answered …”. */
export class SourceFailed extends Error {
  override readonly name = 'SourceFailed';
  readonly retryAfter: string | undefined;

  constructor(message: string, { retryAfter, ...options }: More = {}) {
    super(message, options);
    this.retryAfter = retryAfter;
  }
}
