import { docsPage } from './docs-page';
import { type Log, reason } from './log';
import { openapi } from './openapi';
import type { Store } from './stores/store';

let written: Record<string, string> | undefined;

/** What the content API says of itself, by path: for programs and for people. */
export function descriptions(): Record<string, string> {
  written ??= { '/v1/openapi.json': JSON.stringify(openapi()), '/v1/docs': docsPage(openapi()) };
  return written;
}

/** Where no server of ours answers readers, the descriptions lie beside the documents. */
export async function publishDescriptions(store: Store, log: Log): Promise<void> {
  try {
    for (const [path, body] of Object.entries(descriptions())) {
      if ((await store.get(path)) !== body) await store.put(path, body);
    }
  } catch (error) {
    log({ level: 'error', message: `The description of the API is not published: ${reason(error)}` });
  }
}
