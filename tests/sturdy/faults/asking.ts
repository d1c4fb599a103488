import type { RequestEnvelope } from 'ask-sdk-model';
import type { Skill } from '../../../lambda/skill/skill';
import type { Device } from '../../../simulator/devices';
import { envelopeOf, requestOf } from '../../../simulator/envelope';
import type { Turn } from '../../../simulator/faults';
import { heard } from '../../../simulator/speech';
import { intents } from '../contract/models';
import { brokenPromises } from '../contract/promises';

export interface Wish {
  what: string;
  request: Parameters<typeof requestOf>[0];
}

/** How each slot is filled, so that an intent gets as far as it can; the town is one of ours. */
const filled: Record<string, { value: string; id?: string }> = {
  TOWN: { value: 'Whitby', id: 'whitby' },
  'AMAZON.DATE': { value: '2026-08-12' },
  'AMAZON.TIME': { value: '07:05' },
  'AMAZON.NUMBER': { value: '1' },
};

/** Every intent of the models with its slots filled, every one with none, and the launch. */
export const wishes: readonly Wish[] = [
  { what: 'LaunchRequest', request: { type: 'LaunchRequest' } },
  ...intents.flatMap(({ name, slots }) => {
    const full = slots.flatMap(({ name: slot, type }) => (filled[type] ? [[slot, slotOf(slot, filled[type])]] : []));
    const wish = (what: string, by: object): Wish => ({
      what,
      request: { type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots: by } },
    });
    return [wish(name, {}), ...(full.length > 0 ? [wish(`${name} with its slots`, Object.fromEntries(full))] : [])];
  }),
];

function slotOf(name: string, { value, id }: { value: string; id?: string }) {
  return {
    name,
    value,
    confirmationStatus: 'NONE',
    ...(id && {
      resolutions: {
        resolutionsPerAuthority: [
          { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id, name: value } }] },
        ],
      },
    }),
  };
}

export interface Heard {
  what: string;
  hears: string;
  plays: boolean;
  ms: number;
  broken: string[];
}

/** Asks, and says what came of it and how long it took. */
export async function ask(
  skill: Skill,
  { what, request }: Wish,
  now: Date,
  lines: string[] = [],
  device: Device = 'show-8',
): Promise<Heard> {
  const asked = requestOf(request, what, now, 'en-GB');
  const state = {
    session: { id: `s-${what}`, new: true, attributes: {} },
    audio: { playerActivity: 'IDLE' as const },
    screen: null,
  };
  const envelope: RequestEnvelope = envelopeOf(
    { device, locale: 'en-GB', skillId: 'amzn1.ask.skill.local' },
    asked,
    state,
  );
  const begun = performance.now();
  const response = await skill.answer(envelope);
  const ms = performance.now() - begun;
  return {
    what,
    ms,
    hears: heard(response.response.outputSpeech),
    plays: plays({ request: envelope, response }),
    broken: brokenPromises({ request: { ...envelope }, response, lines }),
  };
}

const plays = ({ response }: Turn) =>
  (response.response.directives ?? []).some(({ type }) => type === 'AudioPlayer.Play');
