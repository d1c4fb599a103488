/** Thrown when an upstream did not answer, or with something that cannot be told. Reads “what: METHOD url answered …”. */
export class SourceFailed extends Error {
  override readonly name = 'SourceFailed';
}
