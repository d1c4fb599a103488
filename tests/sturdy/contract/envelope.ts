import { envelopeOf, requestOf } from '../../../simulator/envelope';
import { afterAccident } from './accidents';
import type { GeneratedConversation, GeneratedTurn } from './any-turn';
import { chanceFrom } from './chance';
import { strangeWords } from './strange-words';
import { whisper } from './whisper';

const noSession =
  /^(AudioPlayer|PlaybackController|System|AlexaSkillEvent|AlexaHouseholdListEvent|Reminders|Messaging)\./;

type Envelope = Record<string, unknown>;

/** The JSON that Alexa posts for a turn; damaged, if the turn says so. */
export function envelopeFor(
  turn: GeneratedTurn,
  { device, locale }: GeneratedConversation,
  now: Date,
  kept: unknown,
): Envelope {
  const chance = chanceFrom(turn.chance);
  const request = requestOf(turn.request, `${turn.requestId}`, now, locale);
  const session = noSession.test(turn.request.type)
    ? null
    : { id: `session-${whisper}`, new: kept === undefined, attributes: {} };
  const token = 'live:0:0:1786518600000:a';
  const audio =
    turn.activity === undefined ? {} : { playerActivity: turn.activity, token, offsetInMilliseconds: 60_000 };
  const whole = envelopeOf({ device, locale, skillId: 'amzn1.ask.skill.local' }, request, {
    session,
    audio: audio as never,
    screen: null,
  });
  Object.assign(whole.context.System, {
    apiAccessToken: `token-${whisper}`,
    apiEndpoint: 'https://127.0.0.1:1',
    user: { userId: `user-${whisper}`, accessToken: whisper, permissions: { consentToken: whisper } },
  });
  Object.assign(whole.context.System.device ?? {}, { deviceId: `device-${whisper}` });
  Object.assign(whole.context.System, { person: { personId: `person-${whisper}` } });
  if (whole.session)
    Object.assign(whole.session, { attributes: leftoversOf(turn, kept), user: { userId: `user-${whisper}` } });
  let envelope = whole as unknown as Envelope;
  for (let accident = 0; accident < turn.accidents; accident++) envelope = afterAccident(envelope, chance);
  return envelope;
}

function leftoversOf({ leftovers, chance: seed }: GeneratedTurn, kept: unknown): unknown {
  const chance = chanceFrom(seed + 1);
  if (leftovers === 'kept') return kept;
  if (leftovers === 'damaged') return afterAccident(afterAccident(kept, chance), chance);
  return chance.oneOf<unknown>([
    null,
    [],
    { asked: null },
    { asked: { about: { about: chance.oneOf(strangeWords) } } },
    { offered: 7 },
    { legacy: { version: 1 } },
    { asked: [], offered: [null] },
  ]);
}
