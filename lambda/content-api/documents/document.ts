import { z } from 'zod';
import { type DocumentAt, documents, type Template } from '../../contract/documents';
import { pathOf } from '../../contract/path-of';
import { UnfitDocument } from './unfit-document';

/** A document with the address that it is published at. */
export interface Published {
  path: string;
  document: DocumentAt<Template>;
}

/** A document that has been checked against the contract. @throws UnfitDocument when it does not keep it. */
export function published<T extends Template>(template: T, document: DocumentAt<T>, name?: string): Published {
  const path = pathOf(template, name);
  const checked = documents[template].safeParse(document);
  if (!checked.success) throw new UnfitDocument(`${path}: ${z.prettifyError(checked.error)}`);
  return { path, document: checked.data };
}
