import { AsyncLocalStorage } from 'node:async_hooks';

/** A source that is hostile through and through is known by a few examples. */
const mostNoted = 5;

const notes = new AsyncLocalStorage<Set<string>>();

/** Does the work, and says for the log what was taken out on the way of what `who` sent. */
export async function notingWhatIsTakenOut<T>(who: string, work: () => Promise<T>) {
  const noted = new Set<string>();
  const result = await notes.run(noted, work);
  return { result, takenOut: [...noted].map((what) => `${who} sent ${what}: taken out`) };
}

/** Something that no honest source sends is taken out, here. Outside of such work, nobody asks. */
export function noteTakenOut(what: string): void {
  const noted = notes.getStore();
  if (noted && noted.size < mostNoted) noted.add(what);
}

const turning = /[\u202a-\u202e\u2066-\u2069]/u;

/** Lines and tabs are what a text is laid out with; half a character is what a cut leaves. */
const controlling = /[^\P{Cc}\t\n\r\u0085]/u;

const willing = /<\/?(?:script|iframe|object|speak|audio|break|phoneme|prosody|voice|amazon:[\w-]{1,20})(?:[\s/>]|$)/i;

/** Notes what in these words was meant to do more than to be read. They are cleaned by who reads them. */
export function noteWilful(words: string): void {
  if (turning.test(words)) noteTakenOut('marks that turn the writing round');
  if (controlling.test(words)) noteTakenOut('control characters');
}

/** Notes tags in a text that should have none, or in a title. */
export function noteTags(text: string): void {
  if (willing.test(text)) noteTakenOut('scripts or speech tags among its words');
}
