import { memoryStore } from '../../../lambda/content-api/stores/memory';
import type { Store } from '../../../lambda/content-api/stores/store';

/** A store that remembers which documents were written, one entry a time. The publisher’s own notes do not count. */
export function countingStore(store: Store = memoryStore()) {
  const written: string[] = [];
  const removed: string[] = [];
  return {
    ...store,
    written,
    removed,
    async put(path: string, body: string) {
      if (path.startsWith('/v1/')) written.push(path);
      await store.put(path, body);
    },
    async remove(path: string) {
      removed.push(path);
      await store.remove(path);
    },
  };
}
