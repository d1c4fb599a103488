import type { Alexa } from '../alexa';
import type { Spoken } from '../spoken';
import { element } from './element';
import type { createPlayer } from './player';
import type { createStage } from './stage';
import { write } from './transcript';
import { hush, speak } from './voice';

const form = element('ask', HTMLFormElement);
const sentence = element('sentence', HTMLInputElement);
const silence = element('silence', HTMLButtonElement);
const back = element('back', HTMLButtonElement);
const failures = element('failures', HTMLInputElement);

/** How long a device leaves a document up that nobody touches, when the document does not say. */
const idleMs = 30_000;

interface Setting {
  alexa(): Alexa;
  player: ReturnType<typeof createPlayer>;
  stage: ReturnType<typeof createStage>;
  /** The house has to be in its situation first. */
  ready(): Promise<unknown>;
  /** Alexa listens for an answer. */
  listens(): void;
  /** Everything that a turn leaves to be read. */
  read(spoken: Spoken): void;
}

/** What happens on the page between a sentence and the silence after it. */
export function createConversation({ alexa, player, stage, ready, listens, read }: Setting) {
  let turns = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const shows = () => {
    const { screen } = alexa();
    back.hidden = screen === null;
    return stage.show(screen, alexa().playing);
  };

  /** Begins to count the time that nobody looks. */
  const rests = () => {
    clearTimeout(idle);
    const settings = alexa().screen?.document.settings as { idleTimeout?: number } | undefined;
    idle = setTimeout(() => {
      alexa().screenTimesOut();
      void shows();
    }, settings?.idleTimeout ?? idleMs);
  };

  /** The music waits, Alexa thinks and speaks, the music goes on. */
  function turn(act: () => Promise<Spoken | null>): Promise<void> {
    hush();
    player.hold();
    feels('thinking');
    return happens(act);
  }

  /** What needs no words, a button or a broken stream, interrupts nothing. */
  async function happens(act: () => Promise<Spoken | null>): Promise<void> {
    turns += 1;
    const thisTurn = turns;
    clearTimeout(idle);
    try {
      await ready();
      const spoken = await act();
      if (spoken) {
        tell(spoken);
        read(spoken);
      }
      failures.value = String(alexa().failuresLeft);
      const drawn = shows();
      if (spoken?.hears) feels('speaking');
      await speak(spoken?.hears ?? '');
      await drawn;
      // The listener spoke again meanwhile.
      if (thisTurn !== turns) return;
      stage.run(spoken?.commands ?? []);
      ends();
    } catch (error) {
      ends();
      write('fault', error instanceof Error ? error.message : String(error));
    }
  }

  const ends = () => {
    const open = alexa().listens;
    feels(open ? 'listening' : 'idle');
    player.show(alexa().playing, !open);
    if (open) listens();
    else rests();
  };

  function feels(state: 'idle' | 'thinking' | 'speaking' | 'listening'): void {
    form.dataset.alexa = state;
    stage.feels(state);
    silence.hidden = state !== 'listening';
    sentence.placeholder = state === 'listening' ? 'Alexa is listening for your answer…' : 'Say something…';
  }

  return {
    turn,
    happens,
    rests,
    /** Another device, or another day: nothing that was begun goes on. */
    startsAfresh(): void {
      turns += 1;
      clearTimeout(idle);
      hush();
      player.show(null, true);
      feels('idle');
      void shows();
    },
  };
}

/** Reports of the device are answered without words. */
function tell({ request: { request }, hears, faults, ignored }: Spoken): void {
  const isReport = /^(AudioPlayer|PlaybackController|SessionEnded)/.test(request.type);
  if (hears) write('alexa', hears);
  else if (!isReport) write('note', 'Alexa says nothing.');
  for (const fault of faults) write('fault', fault);
  for (const directive of ignored) write('fault', `Ignored: ${directive}`);
}
