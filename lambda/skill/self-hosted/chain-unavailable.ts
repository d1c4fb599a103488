/** Thrown when Amazon’s certificates could not be fetched: nobody’s fault but the network’s, and Alexa may try again. */
export class ChainUnavailable extends Error {
  override readonly name = 'ChainUnavailable';

  constructor(url: URL, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`Amazon’s certificates could not be fetched (${why}): GET ${url.href}`, { cause });
  }
}
