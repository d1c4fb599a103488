import type { Slot } from 'ask-sdk-model';
import fc from 'fast-check';
import { deviceNames } from '../../../simulator/devices';
import { anyContentState } from './any-content';
import { memories } from './any-listeners';
import { anySlot } from './any-slot';
import { anyLocale, intents, slotTypes } from './models';
import { requestKinds } from './request-kinds';
import { strangeWords } from './strange-words';
import { whisper } from './whisper';

/** What happens in one turn of a generated conversation. Small and plain, so that it can be printed and sent again. */
export type GeneratedTurn = Generated<typeof anyTurn>;
export type GeneratedConversation = Generated<typeof anyConversation>;

type Generated<A> = A extends fc.Arbitrary<infer T> ? T : never;

const anyIntentRequest = fc.constantFrom(...intents).chain(({ name, slots }) =>
  fc.tuple(...slots.map((slot) => fc.option(anySlot(slot, slotTypes), { freq: 4 }))).map((filled) => ({
    type: 'IntentRequest',
    dialogState: 'STARTED',
    intent: {
      name,
      confirmationStatus: 'NONE',
      slots: Object.fromEntries(filled.flatMap((slot) => (slot ? [[slot.name, slot as Slot]] : []))),
    },
  })),
);

/** A touch on one of our screens, or on one that an older version drew. */
const anyTouch = fc
  .tuple(
    fc.constantFrom(...intents.map(({ name }) => name)),
    fc.constantFrom(...intents.flatMap(({ slots }) => slots.map(({ name }) => name)), 'story', 'surplus'),
    fc.constantFrom('whitby', 'harbour-lights', '1', 'today', ...strangeWords),
    fc.constantFrom('slots', 'no slots', 'nothing', 'garbage', 'a list'),
  )
  .map(([intent, slot, value, shape]) => {
    const shapes = {
      slots: [intent, { [slot]: value }],
      'no slots': [intent],
      nothing: [],
      garbage: [7, null, value],
      'a list': [intent, [value]],
    };
    const args: unknown[] = shapes[shape as keyof typeof shapes];
    return {
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'headlines:1',
      arguments: args,
      source: { type: 'TouchWrapper' },
      components: {},
    };
  });

/** What the fields of the other kinds may hold. A token of ours tells a mount and an attempt. */
const detail: Record<string, fc.Arbitrary<unknown>> = {
  token: fc.constantFrom(
    'live:0:0:1786518600000:a',
    'live:1:1:1786518600000:a',
    'live:999:999:0:a',
    'apology:0:0:1786518600000:a',
    ...strangeWords,
  ),
  offsetInMilliseconds: fc.constantFrom(0, 1, 60_000, -1, 1e15),
  reason: fc.constantFrom('USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS', 'ERROR', 'SOMETHING_NEW'),
  error: fc.record({
    type: fc.constantFrom('MEDIA_ERROR_UNKNOWN', 'INVALID_RESPONSE', 'X'),
    message: fc.constantFrom('No', `amzn1.ask.account.${whisper} said so`, 'at length '.repeat(2_000), ...strangeWords),
  }),
  cause: fc.constant({ requestId: 'amzn1.echo-api.request.earlier' }),
  body: fc.constant({ userInformationPersistenceStatus: 'NOT_PERSISTED' }),
};

const anyOtherRequest = fc.constantFrom(...requestKinds).chain(([type, fields]) => {
  const others = fields.filter((field) => !['type', 'requestId', 'timestamp', 'locale'].includes(field));
  const model = Object.fromEntries(
    others.map((field) => [field, detail[field] ?? fc.constantFrom<unknown>({}, [], 'x', 1, null)]),
  );
  return fc.record(model, { requiredKeys: [] }).map((facts) => ({ type, ...facts }));
});

const anyRequest: fc.Arbitrary<{ type: string; [detail: string]: unknown }> = fc.oneof(
  { weight: 12, arbitrary: anyIntentRequest },
  { weight: 2, arbitrary: fc.constant({ type: 'LaunchRequest' }) },
  { weight: 2, arbitrary: anyTouch },
  { weight: 5, arbitrary: anyOtherRequest },
);

const anyTurn = fc.record({
  request: anyRequest,
  requestId: fc.integer({ min: 0, max: 9_999 }),
  activity: fc.constantFrom('IDLE', 'STOPPED', 'PLAYING', 'PAUSED', 'FINISHED', 'BUFFER_UNDERRUN', undefined),
  /** How what we left in the session comes back: as it was, damaged, or as something else altogether. */
  leftovers: fc.oneof(
    { weight: 6, arbitrary: fc.constant<'kept' | 'damaged' | 'strange'>('kept') },
    { weight: 2, arbitrary: fc.constantFrom<'kept' | 'damaged' | 'strange'>('damaged', 'strange') },
  ),
  /** Something missing, surplus or wrong in the request itself; 0 for a whole one. */
  accidents: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
  ),
  chance: fc.integer(),
});

/** A listener with one device, and what happens to be published. */
export const anyConversation = fc.record({
  device: fc.constantFrom(...deviceNames),
  locale: fc.constantFrom(...anyLocale),
  /** Hours since ten past eight on the August morning. */
  later: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constantFrom(-9, 0.01, 3, 14, 17.84, 26, 24 * 8, 24 * 74 + 17, 24 * 229, 24 * 400) },
  ),
  content: anyContentState,
  remembered: fc.constantFrom(...memories),
  turns: fc.array(anyTurn, { minLength: 1, maxLength: 6 }),
});
