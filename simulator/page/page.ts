import { Alexa } from '../alexa';
import { transformed } from '../apl/transformers';
import { factsOf } from '../devices';
import { localAddress, localPicture } from '../local-address';
import { withPictures } from '../pictures';
import type { Shown } from '../screen';
import { speechOf } from '../show/speech';
import type { Change } from '../situation';
import type { Spoken } from '../spoken';
import { inWords, type Touch } from '../touch';
import { reloadAfterRestart } from './alive';
import { wireAskBox } from './ask-box';
import { showCard } from './card';
import { createConversation } from './conversation';
import { type PlayerButton, wireDeviceButtons } from './device-buttons';
import { element } from './element';
import { listExamples } from './example-list';
import { shortcuts } from './keyboard';
import { createMicrophone } from './microphone';
import { answering, readsFor, settle, understandIn } from './over-http';
import { createPanel } from './panel';
import { createPlayer } from './player';
import { createRaw } from './raw';
import { showReads } from './reads-panel';
import type { PageSetting } from './setting';
import { createStage } from './stage';
import type { Switches } from './switches';
import { wireTabs } from './tabs';
import { complain, write } from './transcript';
import { findVoice, hush, read } from './voice';
import { runWallClock } from './wall-clock';

const setting: PageSetting = await (await fetch('/simulator/setting.json')).json();
const sentence = element('sentence', HTMLInputElement);
const failures = element('failures', HTMLInputElement);
const keys = element('keys', HTMLDialogElement);
const remote = element('remote', HTMLFieldSetElement);

let aheadMs = 0;
const clock = () => new Date(Date.now() + aheadMs);
const pictureHere = (url: string) => localPicture(setting, url);
const showRaw = createRaw();

const panel = createPanel(changed);
let switches = panel.get();
let settled = settleDown({ content: switches.content, wallTime: switches.wallTime });
let spokenAloud = false;

const player = createPlayer({
  localAddress: (url) => localAddress(setting, url),
  fails: () => void happens(() => alexa.event('AudioPlayer.PlaybackFailed')),
  nearlyEnds: () => void happens(() => alexa.event('AudioPlayer.PlaybackNearlyFinished')),
  ends: () => void happens(() => alexa.event('AudioPlayer.PlaybackFinished')),
});
const microphone = createMicrophone(
  () => switches.locale,
  (words) => {
    spokenAloud = true;
    ask(words);
  },
);
const press = shortcuts({
  '/': () => sentence.focus(),
  '?': () => keys.showModal(),
  '[': () => panel.step(-1),
  ']': () => panel.step(1),
  b: goBack,
  p: () => button(alexa.playing ? 'Pause' : 'Play'),
});
const stage = createStage({
  clock,
  examples: setting.examples,
  localPicture: pictureHere,
  pictureOf,
  room: {
    clock,
    speaks: (words) => read(words).finally(() => conversation.rests()),
    hushes: hush,
    touched: touch,
    used: () => {
      if (!alexa.listens) conversation.rests();
    },
    complains: complain,
    pressed: press,
  },
});
const conversation = createConversation({
  alexa: () => alexa,
  player,
  stage,
  ready: () => settled,
  listens: () => spokenAloud && microphone.listens(),
  read: readAll,
});
const { turn, happens } = conversation;
let alexa = newAlexa();

function newAlexa(): Alexa {
  const { device, locale, addressConsent } = switches;
  return new Alexa({
    answer: answering((words) => {
      write('alexa', words);
      void read(words);
    }),
    apiEndpoint: `${window.location.origin}/simulator/alexa`,
    understand: understandIn(locale),
    invocationName: setting.invocationName,
    device,
    locale,
    addressConsent,
    skillId: 'amzn1.ask.skill.local',
    clock,
    canPlay: (url) => localAddress(setting, url) !== null,
    visible: () => stage.visible(),
  });
}

async function settleDown(change: Change): Promise<void> {
  const { now } = await settle(change);
  aheadMs = Date.parse(now) - Date.now();
}

function changed(next: Switches): void {
  const before = switches;
  switches = next;
  const { content, wallTime } = next;
  if (wallTime !== before.wallTime) settled = settleDown({ content, wallTime });
  if (content !== before.content) {
    settled = settleDown({ content });
    write('note', `Content is ${content}. The skill starts cold.`);
  }
  if (JSON.stringify({ ...next, content: '' }) !== JSON.stringify({ ...before, content: '' })) startAfresh();
}

function startAfresh(): void {
  const { name, viewport } = factsOf(switches.device);
  alexa = newAlexa();
  alexa.failsToPlay(failures.valueAsNumber || 0);
  remote.hidden = viewport?.mode !== 'TV';
  element('device-is', HTMLParagraphElement).textContent = viewport
    ? `${name} · ${viewport.width} × ${viewport.height}, ${viewport.dpi} dpi`
    : name;
  stage.put(switches.device);
  conversation.startsAfresh();
}

function pictureOf({ document, datasources }: Shown) {
  return {
    document: withPictures(document, pictureHere),
    datasources: withPictures(transformed(datasources, speechOf), pictureHere),
  };
}

function ask(words: string): void {
  write('you', words);
  void turn(() => alexa.says(words));
}

function touch(touched: Touch): void {
  write('you', inWords(touched));
  void turn(() => alexa.touches(touched));
}

function goBack(): void {
  if (alexa.screen) void happens(() => alexa.goesBack());
}

function button(name: PlayerButton): void {
  write('note', `${name} was pressed.`);
  void happens(() => alexa.event(`PlaybackController.${name}CommandIssued`));
}

function readAll(spoken: Spoken): void {
  const turns = [spoken, ...spoken.events];
  showRaw(turns);
  showCard(spoken.card, pictureHere);
  void readsFor(turns.map(({ request }) => request.request.requestId)).then((reads) => showReads(reads, clock()));
}

element('silence', HTMLButtonElement).addEventListener('click', silent);
element('back', HTMLButtonElement).addEventListener('click', () => {
  sentence.focus();
  goBack();
});

function silent(): void {
  // The button goes away: the keyboard must not be lost with it.
  sentence.focus();
  write('note', 'Nobody says anything.');
  void turn(() => alexa.staysSilent());
}

wireAskBox({
  ask: (words) => {
    spokenAloud = false;
    ask(words);
  },
  silent: () => {
    if (alexa.listens) silent();
  },
});
wireDeviceButtons({
  button,
  remote: (key) => stage.presses(key),
  failNext: (streams) => alexa.failsToPlay(streams),
  endStream: () => {
    if (alexa.playing) void happens(() => alexa.event('AudioPlayer.PlaybackFinished'));
  },
});
listExamples(setting.examples, ask);

wireTabs(document.querySelector<HTMLElement>('[role="tablist"]') ?? document.body);
window.addEventListener('keydown', press);
element('help', HTMLButtonElement).addEventListener('click', () => keys.showModal());
findVoice();
runWallClock(clock);
reloadAfterRestart();
startAfresh();
sentence.focus();
