/** Thrown when the APL engine refuses a document, with what it wrote to its log. */
export class NotDrawn extends Error {
  override readonly name = 'NotDrawn';

  constructor(viewport: string, log: readonly string[]) {
    super(`Not drawn on ${viewport}: ${log.join('; ') || 'the engine does not say why'}`);
  }
}
