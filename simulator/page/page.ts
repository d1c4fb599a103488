import { Alexa } from '../alexa';
import { isDevice } from '../devices';
import { localAddress } from '../local-address';
import type { Spoken } from '../spoken';
import { element } from './element';
import { createMicrophone } from './microphone';
import { answer, understandIn } from './over-http';
import { createPlayer, pauseButton } from './player';
import type { PageSetting } from './setting';
import { write, writeTurn } from './transcript';
import { findVoice, hush, speak } from './voice';

const examples = [
  'open this is the coast',
  'what’s playing',
  'who’s on air',
  'what’s the latest news',
  'weather in Whitby',
  'and tomorrow',
  'play the station',
  'stop',
  'help',
];

const setting: PageSetting = await (await fetch('/simulator/setting.json')).json();
const form = element('ask', HTMLFormElement);
const sentence = element('sentence', HTMLInputElement);
const listening = element('listening', HTMLParagraphElement);
const device = element('device', HTMLSelectElement);
const locale = element('locale', HTMLSelectElement);
let spokenAloud = false;
let turns = 0;

const player = createPlayer({
  localAddress: (url) => localAddress(setting, url),
  fails: () => void turn(() => alexa.event('AudioPlayer.PlaybackFailed')),
  ends: () => void turn(() => alexa.event('AudioPlayer.PlaybackFinished')),
});
const microphone = createMicrophone(
  () => locale.value,
  (words) => {
    spokenAloud = true;
    ask(words);
  },
);

device.append(...setting.devices.map((name) => new Option(name)));
let alexa = newAlexa();

function newAlexa(): Alexa {
  return new Alexa({
    answer,
    understand: understandIn(locale.value),
    invocationName: setting.invocationName,
    device: isDevice(device.value) ? device.value : 'echo',
    locale: locale.value,
    skillId: 'amzn1.ask.skill.local',
    clock: () => new Date(),
    canPlay: (url) => localAddress(setting, url) !== null,
  });
}

function ask(words: string): void {
  write('you', words);
  void turn(() => alexa.says(words));
}

/** The music waits, Alexa thinks and speaks, the music goes on. */
async function turn(act: () => Promise<Spoken>): Promise<void> {
  turns += 1;
  const thisTurn = turns;
  hush();
  player.hold();
  feels('thinking');
  try {
    const spoken = await act();
    if (isConversation(spoken)) {
      writeTurn(spoken);
      await speak(spoken.hears);
    }
    // The listener spoke again meanwhile.
    if (thisTurn !== turns) return;
    feels(spoken.open ? 'listening' : 'idle');
    player.show(spoken.playing, !spoken.open);
    if (spoken.open && spokenAloud) microphone.listens();
  } catch (error) {
    feels('idle');
    write('fault', error instanceof Error ? error.message : String(error));
  }
}

/** Reports of the device are answered without words. */
function isConversation({ request: { request } }: Spoken): boolean {
  return !/^(AudioPlayer|PlaybackController)\./.test(request.type);
}

function feels(state: 'idle' | 'thinking' | 'listening'): void {
  form.dataset.alexa = state;
  listening.hidden = state !== 'listening';
  sentence.placeholder = state === 'listening' ? 'Your answer…' : 'Say something…';
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = sentence.value.trim();
  sentence.value = '';
  spokenAloud = false;
  if (words) ask(words);
});

element('silence', HTMLButtonElement).addEventListener('click', () => presses(() => alexa.staysSilent()));
pauseButton.addEventListener('click', () => presses(() => alexa.event('PlaybackController.PauseCommandIssued')));

/** A button that goes away when it was pressed: the keyboard must not be lost with it. */
function presses(act: () => Promise<Spoken>): void {
  sentence.focus();
  void turn(act);
}

for (const select of [device, locale]) {
  select.addEventListener('change', () => {
    hush();
    alexa = newAlexa();
    player.show(null, true);
    feels('idle');
    write('note', `A new ${device.value}, speaking ${locale.value}.`);
  });
}

element('examples', HTMLFieldSetElement).append(
  ...examples.map((words) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', () => ask(words));
    return button;
  }),
);

findVoice();
feels('idle');
sentence.focus();
