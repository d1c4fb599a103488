import type { Directive, interfaces } from 'ask-sdk-model';

type PlayDirective = interfaces.audioplayer.PlayDirective;
type Metadata = interfaces.audioplayer.AudioItemMetadata;
type Activity = interfaces.audioplayer.PlayerActivity;
export type AudioPlayerState = interfaces.audioplayer.AudioPlayerState;

export interface Playing {
  url: string;
  token: string;
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
    if (directive.type === 'AudioPlayer.ClearQueue' && directive.clearBehavior === 'CLEAR_ALL') return this.#stop();
    return [];
  }

  #play({ audioItem, playBehavior }: PlayDirective): AudioEvent[] {
    // A device has no queue to add a live stream to: anything but REPLACE_ALL fails without a word, as on a real one.
    if (!audioItem?.stream || playBehavior !== 'REPLACE_ALL') return [];

    const stopped = this.#stop();
    const { stream, metadata } = audioItem;
    const { url, token, offsetInMilliseconds } = stream;
    this.#stream = { url, token, ...labelOf(metadata) };
    this.#heardMs = offsetInMilliseconds;
    return [
      ...stopped,
      this.happens(this.#canPlay(url) ? 'AudioPlayer.PlaybackStarted' : 'AudioPlayer.PlaybackFailed'),
    ];
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
