import type { Directive, interfaces } from 'ask-sdk-model';

type PlayDirective = interfaces.audioplayer.PlayDirective;
type Metadata = interfaces.audioplayer.AudioItemMetadata;
type Activity = interfaces.audioplayer.PlayerActivity;
export type AudioPlayerState = interfaces.audioplayer.AudioPlayerState;

export interface Playing {
  url: string;
  token: string;
  /** Where in it to begin. */
  offsetMs: number;
  title: string | null;
  subtitle: string | null;
  /** Addresses of pictures: for a screen’s player. */
  art: string | null;
  background: string | null;
}

export type AudioEventType = `AudioPlayer.Playback${'Started' | 'Stopped' | 'Finished' | 'NearlyFinished' | 'Failed'}`;

/** What the device reports to the skill: an AudioPlayer request without its id and time. */
export interface AudioEvent {
  type: AudioEventType;
  [detail: string]: unknown;
}

const activityAfter: Partial<Record<AudioEventType, Activity>> = {
  'AudioPlayer.PlaybackStarted': 'PLAYING',
  'AudioPlayer.PlaybackStopped': 'STOPPED',
  'AudioPlayer.PlaybackFinished': 'FINISHED',
  'AudioPlayer.PlaybackFailed': 'STOPPED',
};

/** The part of a device that plays streams: it obeys directives and says what it did. It makes no sound itself. */
export class AudioPlayer {
  readonly #clock: () => Date;
  readonly #canPlay: (url: string) => boolean;
  #stream: Playing | null = null;
  /** What plays once the present stream has ended by itself. */
  #queue: Playing[] = [];
  #activity: Activity = 'IDLE';
  /** When the present stretch of sound began, in ms, and how much was heard before it. */
  #since = 0;
  #heardMs = 0;

  constructor(clock: () => Date, canPlay: (url: string) => boolean) {
    this.#clock = clock;
    this.#canPlay = canPlay;
  }

  /** The stream that is heard, or that goes on once Alexa has finished. */
  get playing(): Playing | null {
    return this.#activity === 'PLAYING' || this.#activity === 'PAUSED' ? this.#stream : null;
  }

  /** What comes after it, next first. */
  get queue(): readonly Playing[] {
    return this.#queue;
  }

  get state(): AudioPlayerState {
    if (!this.#stream) return { playerActivity: this.#activity };
    return { playerActivity: this.#activity, token: this.#stream.token, offsetInMilliseconds: this.#offset };
  }

  obey(directives: readonly Directive[] = []): AudioEvent[] {
    return directives.flatMap((directive) => this.#obeyOne(directive));
  }

  /** Alexa listens or speaks: the stream waits, and the skill is told that it stopped. */
  hold(): AudioEvent[] {
    if (this.#activity !== 'PLAYING') return [];
    const stopped = this.#stop();
    this.#activity = 'PAUSED';
    return stopped;
  }

  /** …and afterwards it goes on by itself, unless someone stopped it meanwhile. */
  resume(): AudioEvent[] {
    return this.#activity === 'PAUSED' ? [this.happens('AudioPlayer.PlaybackStarted')] : [];
  }

  /** Something that befalls the stream, and what the device does then: at its end, it goes on to what waits. */
  befalls(type: AudioEventType): AudioEvent[] {
    const event = this.happens(type);
    const next = type === 'AudioPlayer.PlaybackFinished' ? this.#queue.shift() : undefined;
    return next ? [event, this.#start(next)] : [event];
  }

  /** Something that befalls the stream, told in the words of the AudioPlayer interface. */
  happens(type: AudioEventType): AudioEvent {
    const before = this.state;
    this.#turn(activityAfter[type] ?? this.#activity);

    const { token = '', offsetInMilliseconds = 0 } = before;
    if (type !== 'AudioPlayer.PlaybackFailed') return { type, token, offsetInMilliseconds };

    const message = `Nothing could be heard at ${this.#stream?.url ?? 'no address'}`;
    const error = { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE', message };
    return { type, token, error, currentPlaybackState: before };
  }

  #obeyOne(directive: Directive): AudioEvent[] {
    if (directive.type === 'AudioPlayer.Play') return this.#play(directive);
    if (directive.type === 'AudioPlayer.Stop') return this.#stop();
    if (directive.type === 'AudioPlayer.ClearQueue') {
      this.#queue = [];
      return directive.clearBehavior === 'CLEAR_ALL' ? this.#stop() : [];
    }
    return [];
  }

  #play({ audioItem, playBehavior }: PlayDirective): AudioEvent[] {
    if (!audioItem?.stream) return [];
    const { stream, metadata } = audioItem;
    const { url, token, offsetInMilliseconds, expectedPreviousToken } = stream;
    const next = { url, token, offsetMs: offsetInMilliseconds, ...labelOf(metadata) };
    if (playBehavior === 'REPLACE_ALL') {
      const stopped = this.#stop();
      this.#queue = [];
      return [...stopped, this.#start(next)];
    }

    // Nothing can wait for the end of what is silent, or of something else: that fails without a word, as on a real device.
    const last = this.#queue.at(-1) ?? this.playing;
    if (!last || (expectedPreviousToken ?? last.token) !== last.token) return [];
    this.#queue = playBehavior === 'ENQUEUE' ? [...this.#queue, next] : [next];
    return [];
  }

  #start(stream: Playing): AudioEvent {
    this.#stream = stream;
    this.#heardMs = stream.offsetMs;
    const started = this.#canPlay(stream.url) ? 'AudioPlayer.PlaybackStarted' : 'AudioPlayer.PlaybackFailed';
    return this.happens(started);
  }

  #stop(): AudioEvent[] {
    if (this.#activity === 'PLAYING') return [this.happens('AudioPlayer.PlaybackStopped')];

    // The skill already knows that a waiting stream is silent.
    if (this.#activity === 'PAUSED') this.#turn('STOPPED');
    return [];
  }

  get #offset(): number {
    return this.#heardMs + (this.#activity === 'PLAYING' ? this.#clock().getTime() - this.#since : 0);
  }

  #turn(next: Activity): void {
    this.#heardMs = this.#offset;
    this.#since = this.#clock().getTime();
    this.#activity = next;
  }
}

function labelOf({ title, subtitle, art, backgroundImage }: Metadata = {}) {
  return {
    title: title ?? null,
    subtitle: subtitle ?? null,
    art: art?.sources?.[0]?.url ?? null,
    background: backgroundImage?.sources?.[0]?.url ?? null,
  };
}
