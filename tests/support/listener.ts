import type { Slot } from 'ask-sdk-model';
import type { Pronunciation } from '../../lambda/contract/pronunciation';
import type { Station } from '../../lambda/contract/station';
import type { Content } from '../../lambda/skill/content/content';
import type { Listeners } from '../../lambda/skill/listener/listeners';
import { jsonLog } from '../../lambda/skill/log';
import { createSkill } from '../../lambda/skill/skill';
import { Alexa } from '../../simulator/alexa';
import type { Device } from '../../simulator/devices';
import type { Spoken } from '../../simulator/spoken';
import type { Touch } from '../../simulator/touch';
import { understandingOf } from '../../simulator/understanding-of';
import { tenPastEight, theCoast } from './august-day';
import { brokenRules } from './house-rules';
import { station } from './station';

interface Setting {
  content?: Content;
  /** Where listeners are remembered; nowhere, unless told otherwise. */
  listeners?: Listeners;
  /** Where the skill finds what Alexa does for it; by default nobody answers there. */
  apiEndpoint?: string;
  addressConsent?: boolean;
  station?: Station;
  device?: Device;
  locale?: string;
  now?: Date;
  /** The live stream is on already. */
  playing?: boolean;
  pronunciations?: Pronunciation[];
  /** The only skill id that the skill answers to, and the one that Alexa sends. */
  skillId?: string;
  sentSkillId?: string;
}

/** A turn, and the lines that the skill logged meanwhile. */
interface Turn extends Spoken {
  log: Record<string, unknown>[];
}

/** A person with an Alexa device: every turn goes through the real interaction model and the real skill, and obeys our rules. */
export function listener(setting: Setting = {}) {
  const { content = station(), station: ours = theCoast, pronunciations = [], skillId } = setting;
  const { device = 'echo', locale = 'en-GB' } = setting;
  let now = setting.now ?? tenPastEight;
  const clock = () => now;
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line));
  const skill = createSkill({
    station: ours,
    content,
    pronunciations,
    clock,
    log,
    ...(setting.listeners && { listeners: setting.listeners }),
    ...(skillId && { skillId }),
  });
  const alexa = new Alexa({
    answer: (envelope) => skill.answer(envelope),
    ...understandingOf(locale),
    device,
    locale,
    clock,
    apiEndpoint: setting.apiEndpoint ?? 'http://127.0.0.1:9',
    addressConsent: setting.addressConsent ?? false,
    skillId: setting.sentSkillId ?? skillId ?? 'amzn1.ask.skill.local',
  });

  const waits = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  const tokens = new Set<string>();
  let isPlaying = !setting.playing;
  const turn = async (act: () => Promise<Spoken>): Promise<Turn> => {
    if (!isPlaying) await switchesOn();
    lines.length = 0;
    const spoken = await act();
    // A breath between two sentences; no two turns happen at the same instant.
    waits(1 / 60);
    const broken = brokenRules(spoken, tokens);
    if (broken.length > 0) throw new Error(`${spoken.hears || spoken.request.request.type}\n- ${broken.join('\n- ')}`);
    return { ...spoken, log: lines.map((line) => JSON.parse(line)) };
  };

  /** A minute before the first sentence. */
  const switchesOn = async () => {
    isPlaying = true;
    waits(-1);
    await turn(() => alexa.asks('PlayStationIntent'));
    waits(59 / 60);
  };

  return {
    says: (sentence: string) => turn(() => alexa.says(sentence)),
    opens: () => turn(() => alexa.says('open this is the coast')),
    /** An intent as such: what the model cannot send, or a slot that it would fill. */
    asks: (intent: string, slots?: Record<string, Slot>) => turn(() => alexa.asks(intent, slots)),
    /** Something on the screen: see on-screen.ts. */
    touches: (touch: Touch) => turn(() => alexa.touches(touch)),
    event: (...about: Parameters<Alexa['event']>) => turn(() => alexa.event(...about)),
    /** What plays is heard to its end. */
    hearsItOut: () => turn(() => alexa.playsOut()),
    staysSilent: () => turn(() => alexa.staysSilent()),
    /** The next streams cannot be heard. */
    cannotHear: (streams: number) => alexa.failsToPlay(streams),
    waits,
  };
}
