/** Thrown when what a source says does not make a document that keeps the contract. Names the document and the field. */
export class UnfitDocument extends Error {
  override readonly name = 'UnfitDocument';
}
