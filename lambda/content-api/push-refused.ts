/** Thrown when what was pushed cannot be taken. Its message is told to whoever pushed, with the HTTP status. */
export class PushRefused extends Error {
  override readonly name = 'PushRefused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
