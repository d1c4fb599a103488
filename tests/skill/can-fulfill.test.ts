import type { Slot } from 'ask-sdk-model';
import { createSkill } from '../../lambda/skill/skill';
import { tenPastEight, theCoast } from '../support/august-day';

/** Everything that could leave a trace: each use of it fails the test. */
const untouchable = <T extends object>() =>
  new Proxy({} as T, {
    get: (_target, name) => () => {
      throw new Error(`${String(name)} was asked`);
    },
  });

const lines: string[] = [];
const log = {
  info: () => undefined,
  warn: (event: string) => lines.push(event),
  error: (event: string) => lines.push(event),
};
const skill = createSkill({
  station: theCoast,
  content: untouchable(),
  listeners: untouchable(),
  clock: () => tenPastEight,
  log,
});

const slot = (name: string, value: string, id?: string): Slot => ({
  name,
  value,
  confirmationStatus: 'NONE',
  ...(id && {
    resolutions: {
      resolutionsPerAuthority: [
        { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: value, id } }] },
      ],
    },
  }),
});

async function asked(name: string, ...slots: Slot[]) {
  const intent = { name, confirmationStatus: 'NONE', slots: Object.fromEntries(slots.map((one) => [one.name, one])) };
  // Alexa sends neither a session nor a user: nobody has spoken to us yet.
  const { response } = await skill.answer({
    version: '1.0',
    context: { System: { application: { applicationId: 'amzn1.ask.skill.ours' } } },
    request: {
      type: 'CanFulfillIntentRequest',
      requestId: 'r',
      timestamp: '2026-08-12T07:10:00Z',
      locale: 'en-GB',
      intent,
    },
  });
  return response;
}

const yes = { canUnderstand: 'YES', canFulfill: 'YES' };
const no = { canUnderstand: 'NO', canFulfill: 'NO' };

test('the weather in one of our towns is ours to tell', async () => {
  expect(await asked('WeatherIntent', slot('town', 'whitby', 'whitby'), slot('date', '2026-08-13'))).toEqual({
    canFulfillIntent: { canFulfill: 'YES', slots: { town: yes, date: yes } },
  });
});

test.each([
  [
    'a village near one of them',
    'WeatherIntent',
    [slot('town', 'staithes')],
    { canFulfill: 'MAYBE', slots: { town: yes } },
  ],
  [
    'a place we have never heard of',
    'WeatherIntent',
    [slot('town', 'timbuktu')],
    { canFulfill: 'NO', slots: { town: no } },
  ],
  [
    'a date that is none',
    'WeatherIntent',
    [slot('town', 'whitby', 'whitby'), slot('date', '2026-13-45')],
    { canFulfill: 'NO', slots: { town: yes, date: no } },
  ],
  ['the weather of no place', 'WeatherIntent', [], { canFulfill: 'MAYBE' }],
  ['the weather on the coast', 'CoastWeatherIntent', [], { canFulfill: 'YES' }],
  [
    'news from one of our towns',
    'LatestNewsIntent',
    [slot('town', 'filey', 'filey')],
    { canFulfill: 'YES', slots: { town: yes } },
  ],
  ['what’s playing', 'WhatsPlayingIntent', [], { canFulfill: 'MAYBE' }],
  ['hello', 'HelloIntent', [], { canFulfill: 'NO' }],
  ['forget me', 'ForgetMeIntent', [], { canFulfill: 'NO' }],
  ['an intent that we do not have', 'OrderPizzaIntent', [], { canFulfill: 'NO' }],
])('%s', async (_what, intent, slots, canFulfillIntent) => {
  expect(await asked(intent, ...slots)).toEqual({ canFulfillIntent });
});

test('asking leaves no trace', () => {
  expect(lines).toEqual([]);
});
