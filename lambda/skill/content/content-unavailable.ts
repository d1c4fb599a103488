import type { Template } from '../../contract/documents';

/** Thrown when a document could not be read and no good copy of it is at hand. Never the listener’s fault. */
export class ContentUnavailable extends Error {
  override readonly name = 'ContentUnavailable';
  readonly document: Template;

  constructor(document: Template, what: string, cause?: unknown) {
    super(what, { cause });
    this.document = document;
  }
}
