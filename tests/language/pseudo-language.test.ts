import type { Slot } from 'ask-sdk-model';
import type { Content } from '../../lambda/skill/content/content';
import type { Listeners, Remembered } from '../../lambda/skill/listener/listeners';
import { jsonLog } from '../../lambda/skill/log';
import type { Screen } from '../../lambda/skill/screens/screen';
import { createSkill } from '../../lambda/skill/skill';
import { en } from '../../lambda/skill/words/en';
import { addLanguage } from '../../lambda/skill/words/words';
import { Alexa } from '../../simulator/alexa';
import type { Device } from '../../simulator/devices';
import { heard } from '../../simulator/speech';
import type { Spoken } from '../../simulator/spoken';
import type { Intent } from '../../simulator/understand/model';
import { readModel } from '../../simulator/understand/read-model';
import { createUnderstanding } from '../../simulator/understand/understanding';
import { occasions } from '../screens/occasions';
import { type Draw, drawingBoard } from '../screens/support/drawn';
import { tenPastEight, theCoast, track, waterloo, wednesday } from '../support/august-day';
import { station } from '../support/station';
import { foreign, foreignContent, inCyrillic } from './foreign';
import { pseudo, pseudoLocale, pseudoModel, pseudoWords } from './pseudo';

// Every intent in many situations, and every screen among the answers drawn.
jest.setTimeout(240_000);

addLanguage(pseudoLocale, pseudoWords(en));

const model = readModel('en-GB');
const { intents, types = [] } = model.interactionModel.languageModel;
const understand = createUnderstanding(pseudoModel(model));

const contents = {
  full: station({ history: [track({ title: 'Golden Brown', artist: 'The Stranglers' }), waterloo] }),
  empty: station({ nowPlaying: 'unnamed', onAir: [], schedule: [], stories: [], weather: [] }),
  down: station({ down: 'everything' }),
  old: station({ observedAt: '2026-08-11T05:00:00.000Z', expiresAt: '2026-08-11T06:00:00.000Z', schedule: wednesday }),
};

/** Whom the skill remembers, and can be told to remember or forget. */
const remembering = (facts: Remembered): Listeners => ({
  recall: async () => facts,
  remember: async () => true,
  forget: async () => true,
});

const newcomer = remembering({});
const regular = remembering({ town: 'whitby', visits: 9, weatherQuestions: 4, newsHeard: '2026-08-12T05:30:00.000Z' });

function listener(content: Content, device: Device, listeners?: Listeners) {
  const clock = () => tenPastEight;
  const log = jsonLog(() => undefined);
  const skill = createSkill({
    station: foreign(theCoast),
    content: foreignContent(content),
    clock,
    log,
    ...(listeners && { listeners }),
  });
  return new Alexa({
    answer: (envelope) => skill.answer(envelope),
    understand,
    invocationName: 'this is the coast',
    device,
    locale: pseudoLocale,
    clock,
    skillId: 'amzn1.ask.skill.local',
  });
}

/** A letter without an accent was not written in the words file. Addresses and degrees are the same in every language. */
function plainWords(text: string): string[] {
  return text.replace(/(?:https?:|www\.)\S+|°[CF]/g, '').match(/[a-z][\w’'-]*/gi) ?? [];
}

/** Of the answer itself: what Alexa adds of her own is not ours to translate. */
function heardAndPrinted({ response }: Spoken): string[] {
  const { outputSpeech, reprompt, card } = response.response;
  const { title = '', text = '', content = '' } = (card ?? {}) as { title?: string; text?: string; content?: string };
  return [heard(outputSpeech), heard(reprompt?.outputSpeech), title, text, content];
}

const screens = new Map<string, Screen>();

/** Keeps the screen for later, once for each that looks different. */
function keepScreen({ response }: Spoken): void {
  for (const directive of response.response.directives ?? []) {
    if (directive.type !== 'Alexa.Presentation.APL.RenderDocument') continue;
    const { document, datasources = {}, token = '' } = directive;
    const name = token.split(':')[0] ?? '';
    screens.set(`${name} ${JSON.stringify(datasources)}`, {
      name,
      document: document ?? {},
      data: datasources,
    } as Screen);
  }
}

function leaksIn(spoken: Spoken): string[] {
  keepScreen(spoken);
  return heardAndPrinted(spoken).flatMap((text) => (plainWords(text).length > 0 ? [text] : []));
}

/** What may fill a slot: each value of our own types, and one of Amazon’s. */
function fillings({ name, type }: { name: string; type: string }): Slot[] {
  const slot = (value: string): Slot => ({ name, value, confirmationStatus: 'NONE' });
  const own = types.find((one) => one.name === type)?.values;
  if (own === undefined) return (amazons[type] ?? [inCyrillic('harbour')]).map(slot);
  const named = own.slice(0, 3).map(({ id = '', name }) => ({
    ...slot(inCyrillic(name.value)),
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: `amzn1.er-authority.echo-sdk.local.${type}`,
          status: { code: 'ER_SUCCESS_MATCH' as const },
          values: [{ value: { id, name: inCyrillic(name.value) } }],
        },
      ],
    },
  }));
  return [...named, slot(inCyrillic('timbuktu'))];
}

const amazons: Record<string, string[]> = {
  'AMAZON.DATE': ['2026-08-12', '2026-08-13', '2026-W33-WE', '2026-08-01', '2027', '2026-09-20'],
  'AMAZON.TIME': ['07:30', 'EV', '18:00', '08:09'],
  'AMAZON.NUMBER': ['1', '9'],
  'AMAZON.Ordinal': ['2', '9'],
};

/** With no slot filled, and with each in each way. */
const waysToAsk = ({ slots = [] }: Intent): Record<string, Slot>[] => [
  {},
  ...slots.flatMap((slot) => fillings(slot).map((filled) => ({ [slot.name]: filled }))),
];

const goOns = ['Yes', 'No', 'Next', 'Previous', 'Repeat', 'Fallback'].map((name) => `AMAZON.${name}Intent`);

interface Situation {
  content: Content;
  device: Device;
  playing?: boolean;
  listeners?: Listeners;
}

async function leaksAfter({ content, device, playing, listeners }: Situation, intent: Intent): Promise<string[]> {
  const leaks: string[] = [];
  for (const slots of waysToAsk(intent)) {
    const alexa = listener(content, device, listeners);
    if (playing) await alexa.asks('PlayStationIntent');
    const spoken = await alexa.asks(intent.name, slots);
    leaks.push(...leaksIn(spoken));
    if (!spoken.open) continue;
    for (const name of goOns) {
      const again = listener(content, device, listeners);
      await again.asks(intent.name, slots);
      leaks.push(...leaksIn(await again.asks(name)));
    }
  }
  return leaks;
}

const { full, empty, down, old } = contents;

const situations: Record<string, Situation> = {
  'on a screen': { content: full, device: 'show-8' },
  'while the stream plays': { content: full, device: 'show-8', playing: true },
  'on what cannot play': { content: full, device: 'speech-only' },
  'for somebody new': { content: full, device: 'show-8', listeners: newcomer },
  'for somebody whose town we know': { content: full, device: 'echo', listeners: regular },
  'when there is nothing': { content: empty, device: 'show-8' },
  'when nothing can be had': { content: down, device: 'show-8' },
  'when nothing can be had while the stream plays': { content: down, device: 'echo', playing: true },
  'when everything is old': { content: old, device: 'show-8' },
};

describe.each(Object.entries(situations))('%s', (_what, situation) => {
  test.each(intents)('every word of $name is in the words file', async (intent) => {
    expect(await leaksAfter(situation, intent)).toEqual([]);
  });

  test('every word of the welcome is in the words file', async () => {
    const { content, device, listeners } = situation;
    expect(leaksIn(await listener(content, device, listeners).says('open this is the coast'))).toEqual([]);
  });
});

describe('with one words file and one model', () => {
  const ours = intents.filter(({ name }) => !name.startsWith('AMAZON.'));

  test.each(ours)('$name is understood in the other language', async ({ name, samples = [], slots = [] }) => {
    const firstValue = (name: string) =>
      types.find((type) => type.name === slots.find((slot) => slot.name === name)?.type)?.values?.[0]?.name.value;
    const ownSlots = (sample: string) => [...sample.matchAll(/\{(\w+)\}/g)].every(([, slot = '']) => firstValue(slot));
    const sample = samples.find((one) => !one.includes('{')) ?? samples.find(ownSlots) ?? samples[0] ?? '';
    const said = pseudo(sample).replace(/\{(\w+)\}/g, (_, slot: string) => firstValue(slot) ?? inCyrillic('harbour'));
    const { request, hears } = await listener(full, 'echo').says(said);

    expect(request.request).toMatchObject({ intent: { name } });
    // What the listener said may be said back.
    expect(plainWords(hears).filter((word) => !said.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  });

  test('a conversation takes place in it', async () => {
    const alexa = listener(full, 'echo');
    const { hears } = await alexa.says(pseudo("what's playing"));
    expect(hears).toBe(`⟦Ýóû’ŕé ļîšţéñîñĝ ţó ${inCyrillic('Waterloo')} ƀý ${inCyrillic('Abba')}.⟧`);
  });
});

describe('on every screen that came', () => {
  let draw: Draw;
  beforeAll(async () => {
    draw = await drawingBoard();
  });

  test('every word drawn, or read out to who cannot see it, is in the words file', () => {
    const leaks = [...screens.values()].flatMap((screen) =>
      draw(screen, 'show-8')
        .nodes()
        .flatMap(({ text, accessibilityLabel }) => [text, accessibilityLabel])
        .filter((words) => plainWords(words).length > 0),
    );
    expect([...new Set(leaks)]).toEqual([]);
  });

  test('no kind of screen was missed', () => {
    const came = new Set([...screens.values()].map(({ name }) => name));
    const all = new Set(Object.values(occasions).map(({ usual }) => usual().name));
    expect([...all].filter((name) => !came.has(name))).toEqual([]);
  });
});
