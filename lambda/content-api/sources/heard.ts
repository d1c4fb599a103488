import type { SongOrder } from '../station-file-now-playing';
import type { Asking, Credit } from './source';

/** A song as an upstream names it, before the station’s rules are applied. Empty text is what nobody said. */
export interface SentSong {
  /** The title; or artist and title in one text, when `artist` is empty. */
  title: string;
  artist: string;
  album?: string;
  /** As the upstream writes it: 1974, or a date that begins so. */
  year?: string | undefined;
  art?: string;
  startedAt?: Date | undefined;
  endsAt?: Date | undefined;
}

/** What one source says is on the stream. */
export type Heard = { /** What was on before, newest first, if the source remembers. */ before?: SentSong[] } & (
  | { kind: 'song'; song: SentSong }
  /** A programme, news or adverts: the source knows that no song is on. */
  | { kind: 'talk' }
  /** On air, and the source cannot say what: another may know. */
  | { kind: 'nothing' }
  /** Nobody is connected to the stream. */
  | { kind: 'silent' }
);

export type Listening = Pick<Asking<unknown>, 'now' | 'signal' | 'beside'>;

/** One adapter an upstream. */
export interface NowPlayingSource {
  credit: Credit;
  /** Where artist and title come in one text. */
  order: SongOrder;
  /** @throws SourceFailed */
  hear(listening: Listening): Promise<Heard>;
  /** Keeps a line open, where the upstream has one, and says when it has news. Returns how to hang up. */
  listen?(changed: () => void): () => void;
}
