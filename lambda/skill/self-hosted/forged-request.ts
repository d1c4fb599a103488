/** Thrown for a request that Alexa has not signed, or not just now. Amazon wants it answered with 400. */
export class ForgedRequest extends Error {
  override readonly name = 'ForgedRequest';
}
