import type { Directive, Slot } from 'ask-sdk-model';
import { type AudioEventType, AudioPlayer, type Playing } from './audio-player';
import type { Asked, VisibleComponent } from './envelope';
import { faultsIn, type Turn } from './faults';
import { intentRequest, meaningOf, type Understand } from './hearing';
import { type LineOptions, LineToSkill } from './line-to-skill';
import { type Offer, offerIn } from './offer';
import { type Drawn, Screen, type Shown } from './screen';
import { newSession, type Session, sessionAfter } from './session';
import { type Spoken, spokenIn } from './spoken';
import type { Touch } from './touch';

interface AlexaOptions extends LineOptions {
  understand: Understand;
  invocationName: string;
  /** Whether anything can be heard at an address. By default every address plays. */
  canPlay?: (url: string) => boolean;
  /** What the drawing of the screen shows of its document. By default nobody has drawn it. */
  visible?: () => VisibleComponent[];
}

type ButtonEvent = `PlaybackController.${'Play' | 'Pause' | 'Next' | 'Previous'}CommandIssued`;

/** More reports in one turn than any bounded retry needs. */
const tooManyEvents = 25;

/** What Alexa and one device do between a sentence and the skill. */
export class Alexa {
  readonly #options: AlexaOptions;
  readonly #line: LineToSkill;
  readonly #player: AudioPlayer;
  readonly #screen = new Screen();
  #session: Session | null = null;
  #failures = 0;
  #offer: Offer | null = null;

  constructor(options: AlexaOptions) {
    this.#options = options;
    this.#line = new LineToSkill(options);
    this.#player = new AudioPlayer(options.clock, (url) => this.#canPlay(url));
  }

  get playing(): Playing | null {
    return this.#player.playing;
  }

  /** What follows when the present stream ends by itself. */
  get playsNext(): Playing | null {
    return this.#player.queue[0] ?? null;
  }

  get screen(): Shown | null {
    return this.#screen.shown;
  }

  /** Whether the microphone is open for an answer. */
  get listens(): boolean {
    return this.#session !== null;
  }

  get failuresLeft(): number {
    return this.#failures;
  }

  /** The next streams fail, whatever their address. */
  failsToPlay(times: number): void {
    this.#failures = times;
  }

  async says(sentence: string): Promise<Spoken> {
    const { asked, byName } = await meaningOf(sentence, this.#options.understand, {
      now: this.#options.clock(),
      invocationName: this.#options.invocationName,
      inSession: this.#session !== null,
      isPlaying: this.#player.playing !== null,
    });
    if (this.#offer) return this.#comesBack(asked);
    if (asked === 'exit') return this.#endsSession({ reason: 'USER_INITIATED' });
    if (byName) this.#session = null;
    return this.#asks(asked);
  }

  /** An intent as such, past the interaction model. */
  asks(intent: string, slots?: Record<string, Slot>): Promise<Spoken> {
    return this.#asks(intentRequest(intent, slots));
  }

  /** Something on the screen is touched, or chosen with a remote control. */
  touches({ arguments: args, source, components }: Touch): Promise<Spoken> {
    const token = this.#screen.shown?.token;
    return this.#asks({ type: 'Alexa.Presentation.APL.UserEvent', token, arguments: args, source, components });
  }

  /** “Back” on the device. The skill hears of it only where it ends a conversation. */
  async goesBack(): Promise<Spoken | null> {
    if (this.#screen.back() || !this.#session) return null;
    return this.#endsSession({ reason: 'USER_INITIATED' });
  }

  /** Nobody has touched the screen for a while; a conversation that waits keeps it. */
  screenTimesOut(): void {
    if (!this.#session) this.#screen.dismiss();
  }

  /** Nobody answers Alexa’s question, nor its reprompt. */
  staysSilent(): Promise<Spoken> {
    return this.#endsSession({ reason: 'EXCEEDED_MAX_REPROMPTS' });
  }

  /** What befalls the stream, a button, or any other request that has no session. */
  async event(type: AudioEventType | ButtonEvent | (string & {}), details: object = {}): Promise<Spoken> {
    const [event, ...then] = isAudioEvent(type) ? this.#player.befalls(type) : [{ type }];
    const [first, ...others] = await this.#reports([{ ...(event ?? { type }), ...details }, ...then]);
    if (!first) throw new Error(`${type} was not sent`);
    return this.#spoken(first, others);
  }

  /** A recording is heard to its end. A device says before that it is nearly over, and takes what shall follow. */
  async playsOut(): Promise<Spoken> {
    if (!this.#player.playing) throw new Error('Nothing plays that could end.');
    const nearly = await this.event('AudioPlayer.PlaybackNearlyFinished');
    const finished = await this.event('AudioPlayer.PlaybackFinished');
    const events = [...nearly.events, finished, ...finished.events];
    return { ...nearly, events, playing: finished.playing, faults: [...nearly.faults, ...finished.faults] };
  }

  async #asks(asked: Asked): Promise<Spoken> {
    const session = this.#session ?? newSession(`amzn1.echo-api.session.${this.#line.nextId()}`);
    // Closed, unless the answer says otherwise; so it is, too, when there is none.
    this.#session = null;
    const turn = await this.#send(asked, session);
    if (faultsIn(turn).length > 0) return this.#refuses(turn, session);

    this.#session = sessionAfter(session, turn.response);
    const { directives } = turn.response.response;
    const offered = offerIn(directives);
    if (offered) return this.#offers(turn, { ...offered, session });
    const drawn = this.#screen.obey(directives);
    return this.#spoken(turn, await this.#plays(directives), drawn);
  }

  /** Alexa apologises for the skill in words of her own, and tells it why. */
  async #refuses(turn: Turn, session: Session): Promise<Spoken> {
    this.#session = { ...session, new: false };
    const error = { type: 'INVALID_RESPONSE', message: faultsIn(turn).join(' ') };
    const { events } = await this.#endsSession({ reason: 'ERROR', error });
    const hears = 'There was a problem with the requested skill’s response.';
    return { ...this.#spoken(turn, events), hears, reprompt: null, card: null };
  }

  /** Alexa asks in her own words whether the listener wants a routine. */
  #offers(turn: Turn, offer: Offer): Spoken {
    this.#offer = offer;
    this.#session = { ...offer.session, new: false };
    return { ...this.#spoken(turn, []), hears: offer.words, reprompt: 'Would you like that?', open: true };
  }

  /** Whatever the answer is, the skill has its turn again. */
  #comesBack(asked: Asked | 'exit'): Promise<Spoken> {
    const { token } = this.#offer ?? {};
    this.#offer = null;
    const said = typeof asked === 'object' && 'intent' in asked ? (asked.intent as { name: string }).name : '';
    const cause =
      said === 'AMAZON.YesIntent'
        ? { status: { code: '200', message: 'OK' }, result: {} }
        : {
            status: { code: '204', message: 'No content' },
            result: { offerAutomationResponse: { reason: 'REJECTED_BY_CUSTOMER' } },
          };
    return this.#asks({ type: 'SessionResumedRequest', cause: { type: 'ConnectionCompleted', token, ...cause } });
  }

  async #endsSession(why: object): Promise<Spoken> {
    if (!this.#session) throw new Error('No session is open: there is nothing to end.');

    const session = this.#session;
    this.#session = null;
    const turn = await this.#send({ type: 'SessionEndedRequest', ...why }, session);
    this.#screen.dismiss();
    // Alexa listens to no answer here.
    const unheard: Turn = { ...turn, response: { version: '1.0', response: {} } };
    return this.#spoken(unheard, [turn, ...(await this.#plays([]))]);
  }

  /** The stream makes way for the words, obeys what they came with, and goes on when nobody needs to be heard. */
  async #plays(directives: Directive[] | undefined): Promise<Turn[]> {
    return [
      ...(await this.#reports(this.#player.hold())),
      ...(await this.#reports(this.#player.obey(directives))),
      ...(await this.#reports(this.#session ? this.#player.hold() : this.#player.resume())),
    ];
  }

  /** Tells the skill what happened, obeys its answers, tells what happened then, and so on. */
  async #reports(events: Asked[]): Promise<Turn[]> {
    const waiting = [...events];
    const turns: Turn[] = [];
    for (let event = waiting.shift(); event; event = waiting.shift()) {
      if (turns.length === tooManyEvents) throw new Error(`The skill goes on without end: ${event.type}`);
      const turn = await this.#send(event, null);
      turns.push(turn);
      waiting.push(...this.#afterwards(turn));
    }
    return turns;
  }

  #afterwards(turn: Turn): Asked[] {
    const faults = faultsIn(turn);
    return faults.length > 0 ? [exceptionAbout(turn, faults)] : this.#player.obey(turn.response.response.directives);
  }

  #send(asked: Asked, session: Session | null): Promise<Turn> {
    const { token } = this.#screen.shown ?? {};
    const screen = token === undefined ? null : { token, visible: this.#options.visible?.() ?? [] };
    return this.#line.send(asked, { session, audio: this.#player.state, screen });
  }

  #spoken(
    turn: Turn,
    events: Turn[],
    drawn: Drawn = { screen: this.#screen.shown, commands: [], ignored: [] },
  ): Spoken {
    return spokenIn(turn, events, { ...drawn, playing: this.#player.playing, open: this.#session !== null });
  }

  #canPlay(url: string): boolean {
    if (this.#failures === 0) return this.#options.canPlay?.(url) ?? true;
    this.#failures -= 1;
    return false;
  }
}

function isAudioEvent(type: string): type is AudioEventType {
  return /^AudioPlayer\.Playback/.test(type);
}

function exceptionAbout({ request }: Turn, faults: string[]): Asked {
  return {
    type: 'System.ExceptionEncountered',
    error: { type: 'INVALID_RESPONSE', message: faults.join(' ') },
    cause: { requestId: request.request.requestId },
  };
}
