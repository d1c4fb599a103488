import type { Directive, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { Alexa } from '../../simulator/alexa';
import type { Device } from '../../simulator/devices';

const keepsBack = {
  extensions: [{ name: 'Back', uri: 'aplext:backstack:10' }],
  settings: { Back: { backstackId: 'x' } },
};

const draws = (token: string, document: object = {}): Directive =>
  ({ type: 'Alexa.Presentation.APL.RenderDocument', token, document, datasources: {} }) as Directive;
const runs = (token: string): Directive => ({
  type: 'Alexa.Presentation.APL.ExecuteCommands',
  token,
  commands: [{ type: 'Idle' }],
});

/** A skill that answers each intent, and each touch by its first argument, with screens. */
function alexaWith(answers: Record<string, Response>, options: { device?: Device; addressConsent?: boolean } = {}) {
  const asked: RequestEnvelope[] = [];
  const alexa = new Alexa({
    answer: async (envelope): Promise<ResponseEnvelope> => {
      asked.push(envelope);
      const { request } = envelope;
      const touched = request.type === 'Alexa.Presentation.APL.UserEvent' ? request.arguments?.[0] : '';
      const name = request.type === 'IntentRequest' ? request.intent.name : String(touched);
      return { version: '1.0', response: answers[name] ?? {} };
    },
    understand: (text) => ({ intent: text, slots: {} }),
    invocationName: 'this is the coast',
    device: 'show-8',
    locale: 'en-GB',
    skillId: 'amzn1.ask.skill.local',
    clock: () => new Date('2026-08-12T07:10:00.000Z'),
    visible: () => [{ id: 'town-1', position: '10x10+0+0:0', type: 'text', tags: {}, uid: ':1' }],
    ...options,
  });
  return { alexa, asked };
}

test('a document stays up, and the next request says so', async () => {
  const { alexa, asked } = alexaWith({ weather: { directives: [draws('coast')] } });
  const { screen } = await alexa.says('weather');
  await alexa.says('help');

  expect(screen?.token).toBe('coast');
  expect(asked[0]?.context['Alexa.Presentation.APL']).toBeUndefined();
  expect(asked[1]?.context['Alexa.Presentation.APL']).toMatchObject({
    token: 'coast',
    componentsVisibleOnScreen: [{ id: 'town-1' }],
  });
});

test('a touch asks the skill, in the conversation that is open', async () => {
  const { alexa, asked } = alexaWith({
    weather: { directives: [draws('coast')], shouldEndSession: false },
    WeatherIntent: { directives: [draws('town')] },
  });
  await alexa.says('weather');
  const { screen, open } = await alexa.touches({
    arguments: ['WeatherIntent', { town: 'filey' }],
    source: { type: 'TouchWrapper', handler: 'Press', id: 'town-2' },
    components: {},
  });

  expect(asked[1]?.request).toMatchObject({
    type: 'Alexa.Presentation.APL.UserEvent',
    token: 'coast',
    arguments: ['WeatherIntent', { town: 'filey' }],
    source: { id: 'town-2' },
  });
  expect(asked[1]?.session).toMatchObject({ new: false, sessionId: asked[0]?.session?.sessionId });
  expect([screen?.token, open]).toEqual(['town', false]);
});

test('commands reach only the document that they are for', async () => {
  const { alexa } = alexaWith({
    story: { directives: [draws('story'), runs('story')] },
    late: { directives: [runs('headlines')] },
  });

  expect(await alexa.says('story')).toMatchObject({ commands: [{ type: 'Idle' }], ignored: [] });
  expect(await alexa.says('late')).toMatchObject({
    commands: [],
    ignored: ['ExecuteCommands for “headlines”, while “story” is on the screen.'],
  });
});

test('“back” returns to a document that asked to be kept, then home', async () => {
  const { alexa } = alexaWith({
    coast: { directives: [draws('coast', keepsBack)] },
    town: { directives: [draws('town')] },
  });
  await alexa.says('coast');
  await alexa.says('town');

  await alexa.goesBack();
  expect(alexa.screen?.token).toBe('coast');
  await alexa.goesBack();
  expect(alexa.screen).toBeNull();
});

test('“back” from the last document ends the conversation', async () => {
  const { alexa, asked } = alexaWith({ coast: { directives: [draws('coast')], shouldEndSession: false } });
  await alexa.says('coast');
  await alexa.goesBack();

  expect(asked[1]?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
});

test('a document goes when nobody looks, but not in the middle of a question', async () => {
  const { alexa } = alexaWith({
    coast: { directives: [draws('coast')] },
    which: { directives: [draws('which')], shouldEndSession: false },
  });
  await alexa.says('which');
  alexa.screenTimesOut();
  expect(alexa.screen?.token).toBe('which');

  await alexa.says('coast');
  alexa.screenTimesOut();
  expect(alexa.screen).toBeNull();
});

test('a device without a screen cannot draw', async () => {
  const { alexa, asked } = alexaWith({ coast: { directives: [draws('coast')] } }, { device: 'echo' });
  const { faults, screen } = await alexa.says('coast');

  expect(faults).toEqual(['The device cannot obey Alexa.Presentation.APL.RenderDocument.']);
  expect(screen).toBeNull();
  expect(asked[0]?.context.Viewport).toBeUndefined();
});

test.each<[Device, object, object]>([
  ['show-8', { pixelWidth: 1280, pixelHeight: 800, dpi: 213, mode: 'HUB', touch: ['SINGLE'] }, { shape: 'RECTANGLE' }],
  ['spot', { pixelWidth: 480, pixelHeight: 480, dpi: 160, mode: 'HUB', shape: 'ROUND' }, { shape: 'ROUND' }],
  ['fire-tv', { pixelWidth: 1920, pixelHeight: 1080, dpi: 320, mode: 'TV', keyboard: ['DIRECTION'] }, { dpi: 320 }],
])('%s describes its screen in both shapes', async (device, viewport, viewports) => {
  const { alexa, asked } = alexaWith({}, { device });
  await alexa.says('help');

  expect(asked[0]?.context.Viewport).toMatchObject(viewport);
  expect(asked[0]?.context.Viewports).toEqual([expect.objectContaining({ type: 'APL', id: 'main', ...viewports })]);
});

test.each([
  [
    true,
    {
      consentToken: 'a-local-consent',
      scopes: { 'alexa:devices:all:address:country_and_postal_code:read': { status: 'GRANTED' } },
    },
  ],
  [false, undefined],
])('a listener’s consent to share the postcode, %s, travels with the user', async (addressConsent, permissions) => {
  const { alexa, asked } = alexaWith({}, { addressConsent });
  await alexa.says('help');

  expect(asked[0]?.context.System.user.permissions).toEqual(permissions);
  expect(asked[0]?.session?.user.permissions).toEqual(permissions);
});
