import type { Room } from './echo-show';
import type { SpeechListener, SpeechPlayer } from './viewhost';

const scheme = 'say:';

/** The address of something to say: Alexa’s cloud would record it, here the page’s voice says it. */
export const speechOf = (words: string) => scheme + encodeURIComponent(words);

const wordsOf = (address: string) =>
  address.startsWith(scheme) ? decodeURIComponent(address.slice(scheme.length)) : '';

/** SpeakItem’s and SpeakList’s player. */
export function speechPlayer({ speaks, hushes }: Room, listener: SpeechListener): SpeechPlayer {
  const prepared = new Map<string, string>();
  return {
    prepare(address) {
      const id = String(Math.random());
      prepared.set(id, wordsOf(address));
      queueMicrotask(() => listener.onPrepared(id));
      return id;
    },
    play(id) {
      listener.onPlaybackStarted(id);
      void speaks(prepared.get(id) ?? '').then(() => listener.onPlaybackFinished(id));
      prepared.delete(id);
    },
    flush: hushes,
  };
}
