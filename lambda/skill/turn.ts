import type { Bulletin } from '../contract/news';
import type { Show } from '../contract/shows';
import type { Station } from '../contract/station';
import type { Content } from './content/content';
import type { Listener } from './listener/listener';
import type { Log } from './log';
import type { Screen } from './screens/screen';
import type { AskedWeather } from './weather/aspects';
import type { Speech } from './words/speech';
import type { Script } from './words/words';

/** One question of a listener, with everything an answer may need. */
export interface Turn extends Script {
  locale: string;
  now: Date;
  station: Station;
  content: Content;
  log: Log;
  /** Ours, by its id at Amazon. */
  skillId: string;
  /** Who asks, as far as they let us know them. */
  listener: Listener;
  device: Device;
  /** Our stream is on, if perhaps held for a moment while the listener speaks. */
  playing: boolean;
  /** The news bulletin, where it is what the device plays, or what it was stopped in. */
  bulletin: HeldBulletin | null;
  /** What the listener wants, by its name in the interaction model; null when they opened the skill. */
  intent: string | null;
  slots: Record<string, Slot>;
  memory: Memory;
  /** 0 to 1, different each turn: for what is said only now and then. */
  dice: number;
}

/** Which bulletin, and how much of it was heard. */
export interface HeldBulletin {
  publishedAt: string;
  offsetMs: number;
}

export interface Device {
  canPlay: boolean;
  hasScreen: boolean;
}

/** What filled a slot: the words said, and the id of ours that they stand for. */
export interface Slot {
  said: string;
  id: string | null;
}

/** What Alexa keeps for us from one turn to the next, as long as the microphone opens again. */
export interface Memory {
  asked?: Asked;
  /** Follow-up questions that were asked already: once a conversation is enough. */
  offered?: Question['about'][];
  /** Where the listener is in the news, whatever was asked since. */
  bookmark?: Bookmark;
  /** When the newest story appeared that the listener has been told of. */
  newsHeard?: string;
}

/** Our last answer, as it was said, and the question that it left open. */
export interface Asked {
  about: Question;
  said: string;
  question: string;
  again: string;
}

/** Every question that we may leave open, with what its answer needs. */
export type Question =
  | ({ about: 'headlines' } & HeadlineList)
  | { about: 'rest-of-story'; id: string; part: number; list?: HeadlineList }
  | { about: 'next-story'; id: string; part: number; list: HeadlineList }
  | { about: 'rest-of-news' }
  | ({ about: 'town' } & AskedWeather)
  | ({ about: 'nearest-town'; town: string } & AskedWeather)
  | ({ about: 'tomorrow'; town: string; date: string } & AskedWeather)
  | ({ about: 'anywhere-else'; town?: string } & AskedWeather)
  | { about: 'remember-town'; town: string }
  | { about: 'which-to-remember' }
  | { about: 'play-instead' }
  | { about: 'missed'; times: number }
  | { about: 'after-help' }
  | { about: 'anything' };

/** Headlines as they were read: from which place on, and of what, where not all the news was wanted. */
export interface HeadlineList {
  from: number;
  ids: string[];
  more: boolean;
  town?: string;
  category?: string;
  /** What appeared since then came first. */
  since?: string;
}

/** A place in the news: after some headlines, or after the part of a story that was read last, counted from 0. */
export type Bookmark = Extract<Question, { about: 'headlines' | 'rest-of-story' | 'next-story' }>;

/** What we answer. Only what opens the microphone has an `ask`. */
export interface Reply {
  say?: Speech[];
  ask?: Ask;
  /** Read after `say`; by the screen itself, line by line, where it can. */
  readAlong?: Speech;
  card?: Card;
  /** A card that asks the listener, in the Alexa app, to let us know this. It takes the place of any other. */
  asksFor?: 'postcode';
  show?: Screen;
  play?: Playable;
  stop?: true;
  /** What Alexa is to offer the listener in her own words, before we go on. Nothing else is said or done then. */
  offers?: 'wake-up';
  /** When the newest story appeared that was on offer now: next time we can say what is new. */
  newsHeard?: string;
}

export interface Card {
  title: string;
  text: string;
  /** Art beside it; the station’s logo when there is none. */
  image?: string | null;
}

export interface Ask {
  question: Speech;
  /** Said once more when the listener stays silent. */
  again: Speech;
  about: Question;
  /** Said in place of the question while the stream plays, when no question can be asked. */
  instead?: Speech;
}

/** What the AudioPlayer is to play: the live stream by one of its mounts, the news bulletin, or our recorded apology. */
export type Playable =
  | ({ kind: 'live'; mount: number; attempt: number } & PlayerLabel)
  | { kind: 'bulletin'; bulletin: Bulletin; offsetMs: number }
  | { kind: 'apology' };

/** What a device shows while the stream plays, until it is started again: so nothing that soon is no longer true. */
export interface PlayerLabel {
  show: Show | null;
  /** A line under the show’s name; the station’s name when there is none. */
  line: string | null;
}

export const noLabel: PlayerLabel = { show: null, line: null };

export const fromTheStart = (label: PlayerLabel): Playable => ({ kind: 'live', mount: 0, attempt: 0, ...label });

type Handle = (turn: Turn) => Reply | Promise<Reply>;

/** What a listener may do, and our answer to it. */
export type Answer =
  | { on: 'launch'; handle: Handle }
  | { on: 'intent'; name: string; about?: Question['about']; handle: Handle }
  | { on: 'bookmark' | 'bulletin'; name: string; handle: Handle };

export const onLaunch = (handle: Handle): Answer => ({ on: 'launch', handle });

export const onIntent = (name: string, handle: Handle): Answer => ({ on: 'intent', name, handle });

/** An intent while one question of ours is open: “yes” after “Shall I carry on?” is not “yes” after “Would you like Filey?”. */
export function onFollowUp<A extends Question['about']>(
  name: string,
  about: A,
  handle: (turn: Turn, question: Extract<Question, { about: A }>) => Reply | Promise<Reply>,
): Answer {
  const isOurs = (question?: Question): question is Extract<Question, { about: A }> => question?.about === about;
  return {
    on: 'intent',
    name,
    about,
    handle: (turn) => {
      const question = turn.memory.asked?.about;
      if (!isOurs(question)) throw new Error(`${name}: no question about ${about} is open`);
      return handle(turn, question);
    },
  };
}

/** An intent while the listener has a place in the news, whichever question is open now. */
export const onBookmark = (
  name: string,
  handle: (turn: Turn, bookmark: Bookmark) => Reply | Promise<Reply>,
): Answer => ({
  on: 'bookmark',
  name,
  handle: (turn) => {
    const { bookmark } = turn.memory;
    if (!bookmark) throw new Error(`${name}: there is no bookmark`);
    return handle(turn, bookmark);
  },
});

/** An intent while our bulletin plays, or was paused: unlike the live stream it can be started again, and left. */
export const onBulletin = (
  name: string,
  handle: (turn: Turn, held: HeldBulletin) => Reply | Promise<Reply>,
): Answer => ({
  on: 'bulletin',
  name,
  handle: (turn) => {
    if (!turn.bulletin) throw new Error(`${name}: there is no bulletin`);
    return handle(turn, turn.bulletin);
  },
});
