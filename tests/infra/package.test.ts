import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { endpointOf, endpointsIn } from '../../infra/package/endpoints';
import { type Manifest, packagedManifest } from '../../infra/package/manifest';
import { placeholdersIn } from '../../infra/package/placeholders';
import { writePackage } from '../../infra/package/write-package';
import { locales } from '../../lambda/skill/words/locales';
import { readModel } from '../../simulator/understand/read-model';
import { dpOf, viewportNames, viewports } from '../../simulator/viewports';
import { temporaryFolder } from '../support/temporary-folder';

// Each package is judged by Amazon’s whole schema, and its phrases by the whole model.
jest.setTimeout(60_000);

const run = promisify(execFile);
const functionIn = (region: string) => `arn:aws:lambda:${region}:123456789012:function:coast-skill:live`;
const everywhere = ['eu-west-1', 'us-east-1', 'us-west-2'].map((region) => `${region}=${functionIn(region)}`);
const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** What is written from this project, or from a changed copy of what the writer reads. */
function written(endpoints: string[], change: (root: string) => void = () => undefined) {
  const root = temporaryFolder('project');
  for (const part of ['skill.json', 'interaction-models', 'station']) {
    cpSync(part, join(root, part), { recursive: true });
  }
  change(root);
  const out = temporaryFolder('package');
  writePackage({ root, out, endpoints: endpointsIn(endpoints), profile: 'station' });
  return out;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

const rewrite = (file: string, change: (value: Manifest) => void) => {
  const value = json(file);
  change(value);
  writeFileSync(file, JSON.stringify(value));
};

let out: string;
beforeAll(() => {
  out = written(everywhere);
});

test('holds what ask-cli reads, and nothing else', () => {
  expect(filesIn(out)).toEqual([
    'ask-resources.json',
    'skill-package/assets/images/icon-108.png',
    'skill-package/assets/images/icon-512.png',
    'skill-package/interactionModels/custom/en-AU.json',
    'skill-package/interactionModels/custom/en-CA.json',
    'skill-package/interactionModels/custom/en-GB.json',
    'skill-package/interactionModels/custom/en-IN.json',
    'skill-package/interactionModels/custom/en-US.json',
    'skill-package/skill.json',
    'skill-package/tasks/PlayStation.1.json',
  ]);
  expect(json(out, 'ask-resources.json')).toEqual({
    askcliResourcesVersion: '2020-03-31',
    profiles: { station: { skillMetadata: { src: './skill-package' } } },
  });
});

const custom = (...endpoints: string[]) => packagedManifest({}, endpointsIn(endpoints)).manifest?.apis?.custom;

test('asks one function in every region, when there is one', () => {
  expect(custom(`eu-west-1=${functionIn('eu-west-1')}`)).toEqual({ endpoint: { uri: functionIn('eu-west-1') } });
});

test('asks the nearest of several, and the first where none is near', () => {
  expect(custom(...everywhere)).toEqual({
    endpoint: { uri: functionIn('eu-west-1') },
    regions: {
      EU: { endpoint: { uri: functionIn('eu-west-1') } },
      NA: { endpoint: { uri: functionIn('us-east-1') } },
      FE: { endpoint: { uri: functionIn('us-west-2') } },
    },
  });
});

test('asks a server of the station’s own by its certificate', () => {
  expect(custom('EU=https://skill.thisisthecoast.example/')).toEqual({
    endpoint: { uri: 'https://skill.thisisthecoast.example/', sslCertificateType: 'Trusted' },
  });
});

test('tells skill events to the same function as everything else', () => {
  const events = {
    subscriptions: [{ eventName: 'SKILL_DISABLED' as const }],
    endpoint: { uri: 'https://old.example' },
  };
  const { manifest } = packagedManifest({ manifest: { events } }, endpointsIn(everywhere.slice(0, 1)));

  expect(manifest?.events).toEqual({ ...events, endpoint: { uri: functionIn('eu-west-1') } });
});

test('subscribes to what listeners do with the skill, so that who leaves is forgotten', () => {
  expect(json(out, 'skill-package/skill.json').manifest.events).toEqual({
    subscriptions: [
      { eventName: 'SKILL_DISABLED' },
      { eventName: 'SKILL_PERMISSION_ACCEPTED' },
      { eventName: 'SKILL_PERMISSION_CHANGED' },
    ],
    ...custom(...everywhere),
  });
});

test('subscribes to nothing while nobody would hear it', () => {
  expect(json(written([]), 'skill-package/skill.json').manifest.events).toBeUndefined();
});

test('speaks to everybody who speaks English, in their own English', () => {
  const { publishingInformation, privacyAndCompliance } = json(out, 'skill-package/skill.json').manifest;
  const modelOf = (locale: string) => json(out, `skill-package/interactionModels/custom/${locale}.json`);

  expect(Object.keys(publishingInformation.locales)).toEqual([...locales]);
  expect(Object.keys(privacyAndCompliance.locales)).toEqual([...locales]);
  for (const locale of locales) {
    expect(modelOf(locale)).toEqual(readModel(locale));
    expect(publishingInformation.locales[locale]).toMatchObject({
      name: 'This is the Coast',
      keywords: expect.any(Array),
    });
    expect(privacyAndCompliance.locales[locale]).toMatchObject({ privacyPolicyUrl: expect.stringMatching(/^https:/) });
  }
});

test.each(viewportNames)('tells Alexa that we draw for %s: what is not declared never gets a screen', (name) => {
  const { interfaces } = json(out, 'skill-package/skill.json').manifest.apis.custom;
  const { supportedViewports } = interfaces.find(({ type }: { type: string }) => type === 'ALEXA_PRESENTATION_APL');
  const { mode, shape } = viewports[name];
  const { width, height } = dpOf(viewports[name]);
  const fitting = supportedViewports.filter(
    (one: { mode: string; shape: string } & Record<'minWidth' | 'maxWidth' | 'minHeight' | 'maxHeight', number>) =>
      one.mode === mode &&
      one.shape === shape &&
      one.minWidth <= width &&
      width < one.maxWidth + 1 &&
      one.minHeight <= height &&
      height < one.maxHeight + 1,
  );

  expect(fitting).toHaveLength(1);
});

test('listens for the shows of schedule.yaml, which nobody has to write into a model', () => {
  const edited = written(everywhere, (root) => {
    const file = join(root, 'station/schedule.yaml');
    const yaml = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      yaml.replace('presenter: Paddy', 'presenter: Roisín').replace('name: Drive', 'name: Rock & Roll Drive'),
    );
  });
  const { types } = json(edited, 'skill-package/interactionModels/custom/en-GB.json').interactionModel.languageModel;
  const shows: { name: { value: string } }[] = types.find(({ name }: { name: string }) => name === 'SHOW').values;
  const heard = shows.map(({ name }) => name.value);

  expect(heard).toEqual(expect.arrayContaining(['Roisín', 'Rock and Roll Drive', 'Bank Holiday Songbook', 'quiz']));
  expect(heard).not.toContain('Drive');
});

test('carries our icons itself', () => {
  const { locales } = json(out, 'skill-package/skill.json').manifest.publishingInformation;

  expect(locales['en-IN']).toMatchObject({
    smallIconUri: 'file://assets/images/icon-108.png',
    largeIconUri: 'file://assets/images/icon-512.png',
  });
  expect(readFileSync(join(out, 'skill-package/assets/images/icon-512.png'))).toEqual(
    readFileSync('station/images/icon-512.png'),
  );
});

test('forgets what an earlier package had, but not what ask-cli remembers', () => {
  mkdirSync(join(out, '.ask'));
  writeFileSync(join(out, '.ask/ask-states.json'), '{}');
  writeFileSync(join(out, 'skill-package/interactionModels/custom/de-DE.json'), '{}');
  writePackage({ root: '.', out, endpoints: [], profile: 'station' });

  expect(existsSync(join(out, 'skill-package/interactionModels/custom/de-DE.json'))).toBe(false);
  expect(existsSync(join(out, '.ask/ask-states.json'))).toBe(true);
});

describe('refuses what Amazon would refuse:', () => {
  test('a manifest that breaks its schema', () => {
    const change = (root: string) =>
      rewrite(join(root, 'skill.json'), ({ manifest }) => Object.assign(manifest ?? {}, { theme: 'sea' }));
    expect(() => written(everywhere, change)).toThrow(
      'skill.json: Amazon’s schema refuses manifest: it must NOT have additional properties: “theme”.',
    );
  });

  test('a model that breaks its schema', () => {
    const change = (root: string) =>
      writeFileSync(join(root, 'interaction-models/en-IN.json'), '{"interactionModel":7}');
    expect(() => written(everywhere, change)).toThrow(
      'interaction-models/en-IN.json: Amazon’s schema refuses interactionModel: it must be object.',
    );
  });

  test('a locale without a model', () => {
    const change = (root: string) => rmSync(join(root, 'interaction-models/en-IN.json'));
    expect(() => written(everywhere, change)).toThrow(
      'skill.json: en-IN has no interaction-models/en-IN.json. Write it, or take the locale away.',
    );
  });

  test('an icon of another size', () => {
    const change = (root: string) =>
      cpSync(join(root, 'station/images/icon-512.png'), join(root, 'station/images/icon-108.png'));
    expect(() => written(everywhere, change)).toThrow(
      'icon-108.png: has to be a PNG of 108×108 pixels, and is 512×512.',
    );
  });

  test('an icon that is no PNG', () => {
    const change = (root: string) => writeFileSync(join(root, 'station/images/icon-512.png'), '<svg/>');
    expect(() => written(everywhere, change)).toThrow(
      'icon-512.png: has to be a PNG of 512×512 pixels, and is no PNG.',
    );
  });

  test('an example phrase that the skill does not understand', () => {
    const change = (root: string) =>
      rewrite(join(root, 'skill.json'), ({ manifest }) => {
        const british = manifest?.publishingInformation?.locales?.['en-GB'];
        if (british) british.examplePhrases = ['Alexa, ask this is the coast to boil an egg'];
      });
    expect(() => written(everywhere, change)).toThrow('no sample in interaction-models/en-GB.json matches');
  });
});

describe('an endpoint', () => {
  test.each([
    [
      'moon=https://skill.example/',
      'write region=address, with one of eu-west-1, us-east-1, us-west-2, ap-northeast-1, EU, NA, FE',
    ],
    ['eu-west-1', 'write region=address'],
    ['EU=http://skill.example/', 'has to be the ARN of a Lambda function in that region, or begin with https://.'],
    [`us-east-1=${functionIn('eu-west-1')}`, 'has to be the ARN of a Lambda function in that region'],
  ])('is refused when it is %s', (text, why) => {
    expect(() => endpointsIn([text])).toThrow(why);
  });

  test('may be given once for each of Alexa’s regions', () => {
    expect(() => endpointsIn(['EU=https://one.example', 'eu-west-1=https://two.example'])).toThrow(
      '--skill-endpoint names EU twice. Keep the one that Alexa should ask.',
    );
  });

  test('follows from where the function is', () => {
    expect(endpointOf(functionIn('us-east-1'))).toEqual({ region: 'NA', uri: functionIn('us-east-1') });
    expect(() => endpointOf(functionIn('eu-north-1'))).toThrow('write region=address');
  });
});

test('finds the addresses that nobody can open yet', () => {
  expect(
    placeholdersIn({ a: { b: 'https://www.coast.example/privacy', c: 'https://example.com/' }, d: ['x.example'] }),
  ).toEqual(['a.b: https://www.coast.example/privacy', 'd.0: x.example']);
});

test('is written by npm run package, which says what is left to do', async () => {
  const out = temporaryFolder('package');
  const { stdout } = await run('npm', [
    ...['run', '--silent', 'package', '--', '--out', out, '--profile', 'station'],
    ...['--skill-endpoint', `eu-west-1=${functionIn('eu-west-1')}`],
  ]);

  expect(stdout).toContain('ready for “ask deploy --profile station” in this folder\n');
  expect(stdout).toContain(`EU asks ${functionIn('eu-west-1')}\n`);
  expect(json(out, 'skill-package/skill.json').manifest.apis.custom.endpoint.uri).toBe(functionIn('eu-west-1'));
});
