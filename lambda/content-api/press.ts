import type { Template } from '../contract/documents';
import type { Published } from './documents/document';
import { jsonFrom } from './json-from';
import type { Store } from './stores/store';
import type { Topic } from './topic';
import { hasAge, isWorthWriting } from './worth-writing';

export interface Press {
  store: Store;
  now: Date;
  /** When apps are to ask again: a little later for one document than for the other. */
  nextPollAt: () => Date;
}

/** Brings an edition to the readers: writes what has changed, and takes away what it does not name any more. */
export async function printEdition(topic: Topic, edition: Published[], press: Press): Promise<void> {
  const { store } = press;
  const printed = await Promise.all(edition.map(({ path }) => read(path, store)));
  for (const [index, { path, document }] of edition.entries()) await print(path, printed[index], document, press);

  const named = new Set(edition.map(({ path }) => path));
  const listed = edition.length > 0 ? await listedPaths(topic, store) : [];
  for (const path of listed.filter((path) => !named.has(path))) await store.remove(path);
}

/** Tells readers of the documents that are there how old they have become. Resolves to when the next one will have to say so. */
export async function printAges(topic: Topic, press: Press): Promise<Date | undefined> {
  const { store, now } = press;
  const fixed = templatesOf(topic).filter((template) => !isList(template));
  const ends: number[] = [];
  for (const path of [...fixed, ...(await listedPaths(topic, store))]) {
    const document = await read(path, store);
    if (!document || !hasAge(document)) continue;
    await print(path, document, document, press);
    ends.push(Date.parse(document.expiresAt));
  }
  const next = Math.min(...ends.filter((end) => end > now.getTime()));
  return Number.isFinite(next) ? new Date(next) : undefined;
}

async function print(path: string, before: object | undefined, document: object, press: Press): Promise<void> {
  const next = hasAge(document) ? { ...document, ...ageNow(document.expiresAt, press) } : document;
  if (isWorthWriting(before, next, press.now)) await press.store.put(path, JSON.stringify(next));
}

function ageNow(expiresAt: string, { now, nextPollAt }: Press) {
  return { stale: Date.parse(expiresAt) <= now.getTime(), nextPollAt: nextPollAt().toISOString() };
}

/** Nothing, if the store cannot say: then it is written once more. */
async function read(path: string, store: Store): Promise<object | undefined> {
  const document = jsonFrom(await store.get(path).catch(() => undefined));
  return typeof document === 'object' && document !== null ? document : undefined;
}

async function listedPaths(topic: Topic, store: Store): Promise<string[]> {
  const folders = templatesOf(topic)
    .filter(isList)
    .map((template) => template.replace(/\/\{.*/, ''));
  return (await Promise.all(folders.map((folder) => store.below(folder)))).flat();
}

const templatesOf = ({ document, also = [] }: Topic): Template[] => [document, ...also];
const isList = (template: Template) => template.includes('{');
