import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Note } from './desk';
import { jsonFrom } from './json-from';
import type { Store } from './stores/store';

/** Beside the documents, not among them: nobody is served this. */
const path = '/publisher/diary';

const diary = z.object({
  setup: z.string(),
  notes: z.record(z.string(), z.object({ dueAt: z.iso.datetime(), failures: z.int().min(0) })),
});

export type Notes = Record<string, Note>;

/**
 * When each source is to be asked again. A function that starts cold, or a server that starts again, keeps the appointments
 * that its predecessor made: an upstream counts calls, and does not know of our restarts.
 */
export function diaryIn(store: Store, setup: string) {
  let written: string | undefined;
  return {
    /** Nothing, if there is none, or if the station has changed its sources since. */
    async read(): Promise<Notes> {
      const { success, data } = diary.safeParse(jsonFrom(await store.get(path).catch(() => undefined)));
      return success && data.setup === setup ? data.notes : {};
    },
    async write(notes: Notes): Promise<void> {
      const body = JSON.stringify({ setup, notes });
      if (body !== written) await store.put(path, body);
      written = body;
    },
  };
}

/** A short name for everything that the station has set up: with another one, old appointments are void. */
export function setupOf(stationFile: unknown): string {
  return createHash('sha256').update(JSON.stringify(stationFile)).digest('base64url').slice(0, 16);
}
