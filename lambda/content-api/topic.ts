import { type DocumentAt, documents, type Template } from '../contract/documents';
import { pathOf } from '../contract/path-of';
import type { Published } from './documents/document';
import { jsonFrom } from './json-from';
import { notingWhatIsTakenOut } from './sources/made-harmless';
import type { Answer, Ask } from './sources/source';
import { SourceFailed } from './sources/source-failed';
import type { Store } from './stores/store';

/** Something the station publishes: a source, its clock, and the documents made from what it says. */
export interface Topic {
  /** The one that stands for them all. */
  document: Template;
  /** The others that are made from the same answer. */
  also?: Template[];
  source: string;
  /** Between two questions, when the source does not say itself, and after a failure. */
  everyMs: number;
  /** For a question with all its requests. */
  timeoutMs: number;
  /** How often a question that fails is put again within its time; once, if not said. */
  tries?: number;
  edition(asking: { now: Date; signal: AbortSignal; store: Store }): Promise<Edition>;
  /** Keeps lines open to upstreams that speak by themselves, and says when there is news. Returns how to hang up. */
  listen?(changed: () => void): () => void;
}

/** All documents of a topic: one in a list of documents (`/v1/news/{id}`) that an edition does not name is withdrawn. */
export interface Edition {
  documents: Published[];
  askAgainAt: Date | undefined;
  problems: string[];
}

interface Plan<Facts, T extends Template> extends Omit<Topic, 'document' | 'edition'> {
  document: T;
  ask: Ask<Facts, DocumentAt<T>>;
  write: (answer: Answer<Facts>, now: Date) => Published[];
  /** What would take something from listeners and give them nothing. */
  isEmpty?: (document: DocumentAt<T>) => boolean;
}

export function topic<Facts, T extends Template>({ ask, write, isEmpty, ...plan }: Plan<Facts, T>): Topic {
  return {
    ...plan,
    edition: async ({ now, signal, store }) => {
      const last = await lastGood(store, plan.document);
      const { result: answer, takenOut } = await notingWhatIsTakenOut(plan.source, () =>
        ask({
          now,
          signal,
          last,
          published: (...where) => lastGood(store, ...where),
          beside: (path) => store.get(path),
        }),
      );
      const { askAgainAt, problems = [] } = answer;
      const documents = write(answer, now);
      const main = documents.find(({ path }) => path === plan.document)?.document as DocumentAt<T> | undefined;
      // A feed that lost its items and a model run that came without its days look like this. Nobody is told less for it.
      if (isEmpty && main && last && isEmpty(main) && !isEmpty(last)) {
        throw new SourceFailed(`${answer.source.name} answered with nothing to tell`);
      }
      return { documents, askAgainAt, problems: [...problems, ...takenOut] };
    },
  };
}

/** What is published now. Nothing, if the store cannot say or holds what an older version wrote: a source does without. */
async function lastGood<T extends Template>(
  store: Store,
  template: T,
  name?: string,
): Promise<DocumentAt<T> | undefined> {
  const body = await store.get(pathOf(template, name)).catch(() => undefined);
  const checked = documents[template].safeParse(jsonFrom(body));
  return checked.success ? (checked.data as DocumentAt<T>) : undefined;
}
