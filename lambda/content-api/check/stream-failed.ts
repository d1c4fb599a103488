import type { Finding } from './finding';

type Found = Omit<Finding, 'about'>;

/** Thrown when a stream cannot be listened to. Keeps what was found out on the way. */
export class StreamFailed extends Error {
  override readonly name = 'StreamFailed';
  readonly found: Found;

  constructor(message: string, found: Found = { got: [], wrong: [] }) {
    super(message);
    this.found = found;
  }
}
