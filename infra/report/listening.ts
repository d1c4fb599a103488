import type { Line } from '../../lambda/skill/notes/line';

interface Moment {
  play: string;
  at: number;
  begins: boolean;
}

export interface Listened {
  hours: number;
  /** Starts of the radio: a question in between, after which it comes back by itself, is none. */
  starts: number;
  /** Of these, the starts that have an end. */
  ended: number;
}

const beginning = 'playback-started';
const endings = ['playback-stopped', 'playback-finished', 'playback-failed'];

/** Measures listening by the pairs of start and stop that devices report. */
export class Listening {
  readonly #moments: Moment[] = [];

  add({ happened, stream, play, at }: Line): void {
    if (typeof play !== 'string' || typeof stream !== 'string' || !stream.startsWith('mount')) return;
    const names = happened.split(' ');
    const begins = names.includes(beginning);
    if (begins || endings.some((name) => names.includes(name)))
      this.#moments.push({ play, at: Date.parse(at), begins });
  }

  /** Logs are almost in order; here they have to be. */
  get listened(): Listened {
    const open = new Map<string, number>();
    const begun = new Set<string>();
    const ended = new Set<string>();
    let ms = 0;
    for (const { play, at, begins } of [...this.#moments].sort((a, b) => a.at - b.at)) {
      const since = open.get(play);
      if (begins) {
        begun.add(play);
        if (since === undefined) open.set(play, at);
      } else if (since !== undefined) {
        ms += at - since;
        ended.add(play);
        open.delete(play);
      }
    }
    return { hours: ms / 3_600_000, starts: begun.size, ended: ended.size };
  }
}
