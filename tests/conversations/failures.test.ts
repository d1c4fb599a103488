import { jsonLog } from '../../lambda/skill/log';
import { RefusedRequest } from '../../lambda/skill/refused';
import { createSkill } from '../../lambda/skill/skill';
import { tenPastEight, theCoast } from '../support/august-day';
import { listener } from '../support/listener';
import { station } from '../support/station';

const skill = createSkill({ station: theCoast, content: station(), skillId: 'amzn1.ask.skill.ours', log: silent() });

function silent() {
  return { info: () => undefined, warn: () => undefined, error: () => undefined };
}

test.each([[{}], [null], [undefined], ['hello'], [{ version: '1.0' }], [{ request: {} }]])(
  '%j is refused: it is no request of Alexa’s',
  async (envelope) => {
    await expect(skill.answer(envelope)).rejects.toEqual(
      new RefusedRequest(400, 'Not an Alexa request: request.type is missing'),
    );
  },
);

test('a request for another skill is refused', async () => {
  await expect(
    listener({ skillId: 'amzn1.ask.skill.ours', sentSkillId: 'amzn1.ask.skill.theirs' }).opens(),
  ).rejects.toEqual(new RefusedRequest(403, 'This request is for another skill'));
});

test('a request that does not say which skill it is for is refused', async () => {
  await expect(skill.answer({ version: '1.0', request: { type: 'LaunchRequest' } })).rejects.toEqual(
    new RefusedRequest(403, 'This request is for another skill'),
  );
});

test('our own id is answered', async () => {
  expect((await listener({ skillId: 'amzn1.ask.skill.ours' }).opens()).hears).toMatch(/^Good morning, and welcome/);
});

test('a request with nothing but its type is answered, not dropped', async () => {
  const open = createSkill({ station: theCoast, content: station(), clock: () => tenPastEight, log: silent() });
  const { response } = await open.answer({ version: '1.0', request: { type: 'LaunchRequest' } });

  expect(response.outputSpeech).toMatchObject({
    type: 'SSML',
    ssml: expect.stringMatching(/^<speak>Good morning, and welcome to/),
  });
});

test.each(['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IN', 'en-NZ', 'de-DE', 'xx', '', undefined])(
  'in locale “%s” we speak English',
  async (locale) => {
    const open = createSkill({ station: theCoast, content: station(), clock: () => tenPastEight, log: silent() });
    const { response } = await open.answer({
      version: '1.0',
      request: { type: 'IntentRequest', locale, intent: { name: 'WhatsPlayingIntent' } },
    });

    expect(response.outputSpeech).toMatchObject({ ssml: '<speak>You’re listening to Waterloo by Abba.</speak>' });
  },
);

test('half past is said as Americans say it', async () => {
  const someone = listener({ locale: 'en-US', content: station({ onAir: endingAtHalfPast() }) });

  expect((await someone.asks('WhosOnAirIntent')).hears).toMatch(/^It’s Breakfast until ten thirty AM\./);
});

function endingAtHalfPast() {
  const breakfast = { id: 'b', title: 'Breakfast', name: 'Breakfast', presenter: null, description: null, image: null };
  return [
    {
      ...breakfast,
      phone: null,
      filler: false,
      change: null,
      startsAt: '2026-08-12T05:00:00.000Z',
      endsAt: '2026-08-12T09:30:00.000Z',
    },
  ];
}

test.each([
  ['WeatherIntent', /^Along the coast today/],
  ['ReadStoryIntent', /^New lights for Scarborough’s west pier\./],
] as const)('%s without its slots is answered', async (intent, answer) => {
  expect((await listener().asks(intent)).hears).toMatch(answer);
});

test('a story number that is no number leads to the choice', async () => {
  const { hears } = await listener().asks('ReadStoryIntent', {
    number: { name: 'number', value: '?', confirmationStatus: 'NONE' },
  });

  expect(hears).toBe('I only have three to choose from. Which one would you like?');
});

test('a session that ends is noted and answered with nothing', async () => {
  const someone = listener();
  await someone.says('news');
  const { events, log } = await someone.staysSilent();

  expect(events[0]?.response.response).toEqual({});
  expect(log).toEqual([expect.objectContaining({ happened: 'session-ended', reason: 'EXCEEDED_MAX_REPROMPTS' })]);
});

test('a kind of request that it does not know gets an empty answer and a line in the log', async () => {
  const { response, log } = await listener().event('GameEngine.InputHandlerEvent');

  expect(response.response).toEqual({});
  expect(log).toContainEqual(
    expect.objectContaining({ level: 'warn', event: 'unknown-request', request: 'GameEngine.InputHandlerEvent' }),
  );
});

test('a mistake of ours is said to be ours, and the station still plays', async () => {
  const broken = { ...station(), news: () => Promise.reject(new TypeError('boom')) };
  const someone = listener({ content: broken });
  const { hears, log } = await someone.says('news');

  expect(hears).toBe('Sorry, something’s gone wrong at our end. Shall I play the station instead?');
  expect(log).toContainEqual(expect.objectContaining({ level: 'error', event: 'failed', error: 'boom' }));
  expect((await someone.says('yes')).playing).not.toBeNull();
});

test('a device that cannot stream is not offered the stream when something breaks', async () => {
  const someone = listener({ device: 'speech-only', content: station({ down: 'everything' }) });

  expect((await someone.says('news')).hears).toBe(
    'I can’t reach the newsroom just now. Ask me again in a little while.',
  );
});

test('leftovers of another version in the session do no harm', async () => {
  const answered = await createSkill({ station: theCoast, content: station(), log: silent() }).answer({
    version: '1.0',
    session: {
      new: false,
      sessionId: 's',
      application: { applicationId: 'a' },
      attributes: { asked: { about: { about: 'headlines', from: 'x' } }, offered: 'tomorrow', legacy: true },
    },
    request: { type: 'IntentRequest', requestId: 'r', intent: { name: 'AMAZON.YesIntent' } },
  });

  expect(answered.response.outputSpeech).toMatchObject({ ssml: '<speak>I’m all ears. What would you like?</speak>' });
});

test('a locale that we are not published in is noted', async () => {
  const lines: string[] = [];
  const someone = createSkill({ station: theCoast, content: station(), log: jsonLog((line) => lines.push(line)) });
  await someone.answer({ version: '1.0', request: { type: 'LaunchRequest', locale: 'en-NZ' } });

  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'warn',
    event: 'unknown-locale',
    requestId: '',
    locale: 'en-NZ',
  });
});

test('a refusal is noted with its reason', async () => {
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line));
  const ours = createSkill({ station: theCoast, content: station(), skillId: 'amzn1.ask.skill.ours', log });
  await expect(ours.answer({ request: { type: 'LaunchRequest' } })).rejects.toThrow(RefusedRequest);

  expect(lines).toEqual(['{"level":"warn","event":"refused","why":"This request is for another skill"}']);
});
