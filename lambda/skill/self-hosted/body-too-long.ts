/** Thrown when more is posted than Alexa would ever send. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';

  constructor(mostBytes: number) {
    super(`The body is longer than ${mostBytes} bytes`);
  }
}
