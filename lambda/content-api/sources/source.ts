import type { z } from 'zod';
import type { source } from '../../contract/document';
import type { DocumentAt, Template } from '../../contract/documents';

/** Who told us, and how they ask to be credited. */
export type Credit = z.infer<typeof source>;

/** The question that the publisher puts to a source. */
export interface Asking<Document> {
  now: Date;
  /** Aborted when the source has had its time. */
  signal: AbortSignal;
  /** The last good document made from this source’s answers, if there is one. */
  last: Document | undefined;
  /** Any other document as it is published now: what this process told before it was started anew. */
  published?<T extends Template>(template: T, name?: string): Promise<DocumentAt<T> | undefined>;
  /** What lies beside the documents in the store, such as the song that was pushed to us. */
  beside?(path: string): Promise<string | undefined>;
}

/** What a source knows, since when, and from whom. */
export interface Answer<Facts> {
  facts: Facts;
  source: Credit;
  /** When the upstream was asked; not now, if it asked us to keep what we have. */
  observedAt: Date;
  /** When the upstream wants to be asked again, if it says. */
  askAgainAt?: Date;
  /** What went wrong on the way without spoiling the answer, for the log. */
  problems?: string[];
}

/** One adapter an upstream: rejects when it has nothing better than what is already published. */
export type Ask<Facts, Document> = (asking: Asking<Document>) => Promise<Answer<Facts>>;
