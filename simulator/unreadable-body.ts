/** Thrown when the body of a request is too long (413) or not JSON (400). */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';
  readonly status: 400 | 413;

  constructor(status: 400 | 413, what: string, cause?: unknown) {
    super(what, { cause });
    this.status = status;
  }
}
