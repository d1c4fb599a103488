import { type DocumentAt, documents, type Template } from '../contract/documents';
import type { Published } from './documents/document';
import type { Answer, Ask } from './sources/source';
import type { Store } from './stores/store';

/** Something the station publishes: a source, its clock, and the documents made from what it says. */
export interface Topic {
  document: Template;
  source: string;
  /** Between two questions, when the source does not say itself, and after a failure. */
  everyMs: number;
  /** For a question with all its requests. */
  timeoutMs: number;
  edition(asking: { now: Date; signal: AbortSignal; store: Store }): Promise<Edition>;
}

export interface Edition {
  documents: Published[];
  askAgainAt: Date | undefined;
  problems: string[];
}

interface Plan<Facts, T extends Template> extends Pick<Topic, 'source' | 'everyMs' | 'timeoutMs'> {
  document: T;
  ask: Ask<Facts, DocumentAt<T>>;
  write: (answer: Answer<Facts>, now: Date) => Published[];
}

export function topic<Facts, T extends Template>({ ask, write, ...plan }: Plan<Facts, T>): Topic {
  return {
    ...plan,
    edition: async ({ now, signal, store }) => {
      const answer = await ask({ now, signal, last: await lastGood(store, plan.document) });
      const { askAgainAt, problems = [] } = answer;
      return { documents: write(answer, now), askAgainAt, problems };
    },
  };
}

/** What is published now. Nothing, if the store cannot say or holds what an older version wrote: a source does without. */
async function lastGood<T extends Template>(store: Store, template: T): Promise<DocumentAt<T> | undefined> {
  const body = await store.get(template).catch(() => undefined);
  const checked = documents[template].safeParse(parsed(body));
  return checked.success ? (checked.data as DocumentAt<T>) : undefined;
}

function parsed(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? 'null');
  } catch {
    return undefined;
  }
}
