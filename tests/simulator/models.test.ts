import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '../../lambda/skill/words/locales';
import { amazonSchema } from '../../simulator/models/amazon-schema';
import { strangeExamplePhrases, strayLocales } from '../../simulator/models/example-phrases';
import { lint } from '../../simulator/models/lint';
import type { InteractionModel, LanguageModel } from '../../simulator/understand/model';
import { readJson, readModel } from '../../simulator/understand/read-model';

const builtIns = ['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback', 'Pause', 'Resume'].map((name) => ({
  name: `AMAZON.${name}Intent`,
  samples: [],
}));

const sound: LanguageModel = {
  invocationName: 'the tide table',
  intents: [
    {
      name: 'TideIntent',
      slots: [{ name: 'town', type: 'TOWN' }],
      samples: ['when is high tide', 'high tide in {town}', "{town}'s tides"],
    },
    ...builtIns,
  ],
  types: [{ name: 'TOWN', values: [{ id: 'whitby', name: { value: 'Whitby', synonyms: ['whit by'] } }] }],
};
const tides = { ...sound.intents[0], name: 'TideIntent' };
const house = { answered: ['TideIntent', ...builtIns.map(({ name }) => name)], towns: ['whitby'] };

const check = (change: Partial<LanguageModel>, change2: Partial<typeof house> = {}) =>
  lint(
    { file: 'tides.json', model: { interactionModel: { languageModel: { ...sound, ...change } } } },
    { ...house, ...change2 },
  );
const checkTides = (change: Partial<typeof tides>) => check({ intents: [{ ...tides, ...change }, ...builtIns] });

test('finds nothing wrong with a sound model', () => {
  expect(check({})).toEqual([]);
});

describe('a slot', () => {
  test('that a sample names must be declared', () => {
    expect(checkTides({ samples: ['high tide in {town}', 'high tide on {date}'] })).toEqual([
      'tides.json: TideIntent: “high tide on {date}” names the slot “date”, which TideIntent does not declare. Add it to the intent’s slots, or mend its name.',
    ]);
  });

  test('that is declared must be named by a sample', () => {
    expect(checkTides({ samples: ['high tide'] })).toEqual([
      'tides.json: TideIntent: no sample names the slot “town”. Write one that does, or take the slot away.',
    ]);
  });

  test('must be of a type that is declared', () => {
    expect(checkTides({ slots: [{ name: 'town', type: 'HARBOUR' }] })).toEqual([
      'tides.json: TideIntent: the slot “town” is of type HARBOUR, which is not declared. Add HARBOUR to the types.',
      'tides.json: no slot is of type TOWN. Use it, or take it away.',
    ]);
  });

  test('that takes any words must stand alone after words of its own', () => {
    const slots = [
      { name: 'town', type: 'TOWN' },
      { name: 'query', type: 'AMAZON.SearchQuery' },
    ];
    expect(checkTides({ slots, samples: ['find {query}', '{query}', 'find {query} in {town}'] })).toEqual([
      'tides.json: TideIntent: “{query}” has an AMAZON.SearchQuery that does not stand alone after words of its own. Take the other slots away, and put words before it.',
      'tides.json: TideIntent: “find {query} in {town}” has an AMAZON.SearchQuery that does not stand alone after words of its own. Take the other slots away, and put words before it.',
    ]);
  });

  test('may not have one name for two values', () => {
    const types = [
      {
        name: 'TOWN',
        values: [
          { id: 'whitby', name: { value: 'Whitby', synonyms: ['the abbey town'] } },
          { id: 'filey', name: { value: 'Filey', synonyms: ['The Abbey Town'] } },
        ],
      },
    ];
    expect(check({ types }, { towns: ['whitby', 'filey'] })).toEqual([
      'tides.json: TOWN: “The Abbey Town” of Filey is a name of Whitby already. Keep it once.',
    ]);
  });
});

describe('a sample', () => {
  test.each([
    'When is high tide',
    'high tide?',
    'high  tide',
    'tide 2',
    'tide’s time',
    'tides (high)',
    'high tide in { town }',
    '',
  ])('written “%s” is one that Alexa can’t hear', (sample) => {
    expect(checkTides({ samples: ['high tide in {town}', sample] })[0]).toBe(
      `tides.json: TideIntent: Alexa can’t hear “${sample}” as it is written. Write lower-case words with single spaces, numbers in words, a straight apostrophe, abbreviations as “d. j.”, and slots as {town}.`,
    );
  });

  test.each(["what's the tide", 'ask the d. j. about the tide', "{town}'s low tide", 'half-tide'])(
    'written “%s” is fine',
    (sample) => {
      expect(checkTides({ samples: ['high tide in {town}', sample] })).toEqual([]);
    },
  );

  test('may not be heard like one of another intent', () => {
    const other = { name: 'LowTideIntent', samples: ["when's high tide"] };
    const answered = [...house.answered, 'LowTideIntent'];
    expect(check({ intents: [tides, other, ...builtIns] }, { answered })).toEqual([
      "tides.json: LowTideIntent: “when's high tide” is heard like “when is high tide” of TideIntent. Keep one of the two.",
    ]);
  });

  test('may not be there twice', () => {
    expect(checkTides({ samples: ['high tide in {town}', 'high tide', 'high tide'] })).toEqual([
      'tides.json: TideIntent: “high tide” is heard like “high tide” of TideIntent. Keep one of the two.',
    ]);
  });
});

describe('the invocation name', () => {
  test.each([
    ['tides', 'is one word. Amazon asks for two or more.'],
    [
      'The Tide Table',
      'may only have lower-case letters, single spaces, apostrophes, and full stops in abbreviations.',
    ],
    ['tide table 2', 'may only have lower-case letters, single spaces, apostrophes, and full stops in abbreviations.'],
    ['the echo table', 'has “echo”, which Amazon keeps for itself. Leave it out.'],
    ['the tide skill', 'has “skill”, which Amazon keeps for itself. Leave it out.'],
    ['play tide table', 'has “play”, which opens a skill. Leave it out.'],
    ['tides and times', 'has “and”, which joins a name and a wish. Leave it out.'],
    ['the tide', 'is “the” and one word. Two words must both mean something.'],
  ])('“%s” %s', (invocationName, trouble) => {
    expect(check({ invocationName })).toEqual([`tides.json: the invocation name “${invocationName}” ${trouble}`]);
  });

  test.each(['this is the coast', "sam's tides", 'a. b. c. radio'])('“%s” is fine', (invocationName) => {
    expect(check({ invocationName })).toEqual([]);
  });
});

describe('an intent', () => {
  test('that audio players must have may not be missing', () => {
    const intents = [tides, ...builtIns.filter(({ name }) => name !== 'AMAZON.PauseIntent')];
    const answered = house.answered.filter((name) => name !== 'AMAZON.PauseIntent');
    expect(check({ intents }, { answered })).toEqual([
      'tides.json: AMAZON.PauseIntent is missing. Amazon asks for it of a skill that plays audio: add it.',
    ]);
  });

  test('must be there once', () => {
    const twice = { ...tides, samples: ['low tide in {town}'] };
    expect(check({ intents: [tides, twice, ...builtIns] })).toEqual([
      'tides.json: TideIntent is there twice. Put its samples together.',
    ]);
  });

  test('of ours must have samples', () => {
    const silent = { name: 'LowTideIntent', samples: [] };
    const answered = [...house.answered, 'LowTideIntent'];
    expect(check({ intents: [tides, silent, ...builtIns] }, { answered })).toEqual([
      'tides.json: LowTideIntent has no sample, so nobody can say it. Write some.',
    ]);
  });

  test('must have an answer', () => {
    expect(check({}, { answered: house.answered.filter((name) => name !== 'TideIntent') })).toEqual([
      'tides.json: nothing answers TideIntent. Add its answer to the list in lambda/skill/intents/index.ts, or take the intent away.',
    ]);
  });

  test('that the skill answers must be one that a listener can say', () => {
    expect(check({}, { answered: [...house.answered, 'LowTideIntent'] })).toEqual([
      'tides.json: LowTideIntent has an answer in lambda/skill/intents, but no samples here. Add the intent with what people say.',
    ]);
  });
});

test('towns are those that the station serves', () => {
  expect(check({}, { towns: ['filey'] })).toEqual([
    'tides.json: TOWN: “filey” of station/station.yaml is missing. Add it, with the names people use for it.',
    'tides.json: TOWN: “whitby” is no town of station/station.yaml, and lambda/skill/weather/places.ts does not know where it is. Add it to one of them, or take it away here.',
  ]);
});

describe('an example phrase', () => {
  const now = new Date('2026-08-12T07:10:00Z');
  const manifest = (...examplePhrases: string[]) => ({
    manifest: { publishingInformation: { locales: { 'en-GB': { examplePhrases } } } },
  });
  const strange = (...phrases: string[]) => strangeExamplePhrases(manifest(...phrases), readModel, now);

  test('may open the skill or ask what it understands', () => {
    expect(strange('Alexa, open this is the coast', 'Alexa, ask This is the Coast what’s playing')).toEqual([]);
  });

  test('must be understood', () => {
    expect(strange('Alexa, ask this is the coast for a pizza')).toEqual([
      'skill.json: en-GB: no sample in interaction-models/en-GB.json matches “a pizza” of the example phrase “Alexa, ask this is the coast for a pizza”. Add a sample, or choose another phrase.',
    ]);
  });

  test('must name Alexa and the skill', () => {
    expect(strange('what’s playing')).toEqual([
      'skill.json: en-GB: the example phrase “what’s playing” must begin with “Alexa,” and name “this is the coast”.',
    ]);
  });

  test('must be there', () => {
    expect(strange()).toEqual(['skill.json: en-GB: there is no example phrase. Write three.']);
  });

  test('needs a model of its locale and our promises, and a model an offer', () => {
    expect(strayLocales(manifest(), ['en-US'])).toEqual([
      'skill.json: en-GB has no privacy policy. Add it to privacyAndCompliance.locales.',
      'skill.json: en-GB has no interaction-models/en-GB.json. Write it, or take the locale away.',
      'interaction-models/en-US.json: skill.json does not offer en-US. Add the locale there.',
    ]);
  });
});

describe('Amazon’s schema', () => {
  const amazon = amazonSchema();
  const model = (languageModel: unknown) => ({ interactionModel: { languageModel } });
  const refused = (languageModel: unknown) => amazon.model('tides.json', model(languageModel));

  test('takes a sound model', () => {
    expect(refused(sound)).toEqual([]);
  });

  test('refuses a model without what it must have', () => {
    expect(refused({ intents: sound.intents })).toEqual([
      "tides.json: Amazon’s schema refuses interactionModel.languageModel: it must have required property 'invocationName'.",
    ]);
  });

  test('refuses a property that Amazon does not know', () => {
    expect(refused({ ...sound, intents: [{ ...tides, sample: ['high tide'] }] })).toEqual([
      'tides.json: Amazon’s schema refuses interactionModel.languageModel.intents.0: it must NOT have additional properties: “sample”.',
    ]);
  });

  test('refuses an interface that Amazon does not have', () => {
    const custom = { interfaces: [{ type: 'AUDIO_PLAYER' }, { type: 'RADIO' }] };
    expect(amazon.manifest('skill.json', { manifest: { apis: { custom } } })).toHaveLength(1);
    expect(amazon.manifest('skill.json', { manifest: { apis: { custom } } })[0]).toMatch(
      /^skill\.json: Amazon’s schema refuses manifest\.apis\.custom\.interfaces\.1\.type: it must be equal to one of the allowed values: .*AUDIO_PLAYER/,
    );
  });

  test('refuses a summary that is too long', () => {
    const locales = { 'en-GB': { name: 'Tides', summary: 'tide '.repeat(33) } };
    expect(amazon.manifest('skill.json', { manifest: { publishingInformation: { locales } } })).toEqual([
      'skill.json: Amazon’s schema refuses manifest.publishingInformation.locales.en-GB.summary: it must NOT have more than 160 characters.',
    ]);
  });

  test('takes our manifest and our models', () => {
    expect(amazon.manifest('skill.json', readJson('skill.json'))).toEqual([]);
    for (const locale of locales) expect(amazon.model(locale, readModel(locale))).toEqual([]);
  });
});

describe('npm run models', () => {
  const run = (cwd: string) =>
    spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(process.cwd(), 'simulator/check-models.ts')],
      {
        cwd,
        encoding: 'utf8',
      },
    );
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'models-'));
    for (const part of ['interaction-models', 'skill.json', 'station'])
      cpSync(part, join(copy, part), { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  test('fails with a sentence for each mistake', () => {
    const model = readModel('en-GB');
    model.interactionModel.languageModel.invocationName = 'coast';
    writeFileSync(join(copy, 'interaction-models/en-GB.json'), JSON.stringify(model));
    const { status, stderr } = run(copy);
    expect(status).toBe(1);
    expect(stderr.split('\n')).toContain(
      'interaction-models/en-GB.json: the invocation name “coast” is one word. Amazon asks for two or more.',
    );
  });

  test('fails with a sentence for a regional model that is out of step', () => {
    const model = readJson('interaction-models/en-GB.json') as InteractionModel;
    model.interactionModel.languageModel.intents
      .find(({ name }) => name === 'HelloIntent')
      ?.samples?.push('ey up mate');
    writeFileSync(join(copy, 'interaction-models/en-GB.json'), JSON.stringify(model));
    const { status, stderr } = run(copy);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual(
      ['en-US', 'en-AU', 'en-CA', 'en-IN'].map(
        (locale) =>
          `interaction-models/${locale}.json is not what en-GB.json and regional.yaml make of it. Run npm run models:write; it is never edited by hand.`,
      ),
    );
  });

  test('fails with a sentence for a regional table that nobody can read', () => {
    const table = readFileSync('interaction-models/regional.yaml', 'utf8').replace('spelt:', 'spelled:');
    writeFileSync(join(copy, 'interaction-models/regional.yaml'), table);
    const { status, stderr } = run(copy);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      'interaction-models/regional.yaml, line 8, en-US.spelled: there is no such key. The keys here are spelt, also.',
    );
  });

  test('fails with a sentence for a file that is no JSON', () => {
    writeFileSync(join(copy, 'skill.json'), '{');
    const { status, stderr } = run(copy);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^skill\.json can’t be read: SyntaxError: .*\n$/);
  });
});
