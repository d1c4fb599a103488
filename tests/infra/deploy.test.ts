import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { config } from '../../infra/config';
import { settled } from '../../infra/package/deploy/settled';
import { temporaryFolder } from '../support/temporary-folder';

// Each deployment is a process of its own, which writes a whole skill package.
jest.setTimeout(60_000);

const ours = 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef';
const functionArn = 'arn:aws:lambda:eu-west-1:123456789012:function:coast-skill:live';

/** ask-cli and aws-cdk as the script meets them: they write down what they are told, and say what the real ones say. */
const fake = `#!/usr/bin/env node
const { appendFileSync, writeFileSync } = require('node:fs');
const { basename } = require('node:path');
const [program, args] = [basename(process.argv[1]), process.argv.slice(2)];
const { TOLD, SKILLS, FAILS, OUTPUTS, SKILL_ID } = process.env;
appendFileSync(TOLD, JSON.stringify({ program, args, folder: process.cwd(), skillId: SKILL_ID }) + '\\n');
if (FAILS === program) process.exit(3);
if (args[1] === 'list-skills-for-vendor') {
  const at = args.includes('--next-token') ? 1 : 0;
  console.log(JSON.stringify(JSON.parse(SKILLS)[at]));
}
if (args[1] === 'create-skill-for-vendor') console.log('[Warn]: This is an asynchronous operation.\\n{ "skillId": "${ours}" }');
if (program === 'cdk') writeFileSync(args[args.indexOf('--outputs-file') + 1], OUTPUTS);
`;

const none = { skills: [], isTruncated: false };
const outputs = {
  'ThisIsTheCoast-Skill': { SkillEndpoint: functionArn },
  'ThisIsTheCoast-ContentApi': { Url: 'https://x' },
};

/** A computer of the station, with both command line tools, before its first deployment. */
function computer() {
  const home = temporaryFolder('home');
  const programs = join(home, 'programs');
  const out = join(home, 'package');
  const told = join(home, 'told.jsonl');
  mkdirSync(programs);
  for (const program of ['ask', 'cdk']) writeFileSync(join(programs, program), fake, { mode: 0o755 });
  mkdirSync(join(home, '.ask'));
  writeFileSync(
    join(home, '.ask/cli_config'),
    JSON.stringify({ profiles: { station: { vendor_id: 'M123' }, empty: {} } }),
  );

  const account: Record<string, string> = {
    HOME: home,
    PATH: [programs, dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
    TOLD: told,
    SKILLS: JSON.stringify([none]),
    OUTPUTS: JSON.stringify(outputs),
    ASK_PROFILE: 'station',
    AWS_PROFILE: 'station',
    ALARM_EMAIL: 'studio@thisisthecoast.example',
  };
  return {
    out,
    programs,
    /** What the two programs were told, in order. */
    commands: (): { program: string; args: string[]; folder: string; skillId?: string }[] =>
      existsSync(told)
        ? readFileSync(told, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [],
    async deploys(environment: Record<string, string> = {}, ...args: string[]) {
      const script = ['--import', 'tsx', 'infra/package/deploy.ts', '--out', out, ...args];
      const env = { ...account, ...environment };
      const child = spawn(process.execPath, script, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      let complained = '';
      child.stdout.on('data', (text) => {
        said += text;
      });
      child.stderr.on('data', (text) => {
        complained += text;
      });
      const [code] = await once(child, 'close');
      return { code, said, complained: complained.trim() };
    },
  };
}

const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

test('goes from nothing to a skill that answers, in this order', async () => {
  const { deploys, commands, out } = computer();
  const { code, said } = await deploys();

  expect(
    commands().map(({ program, args }) =>
      [program, ...args]
        .join(' ')
        .replaceAll(out, '…')
        .replace(/(file:|--outputs-file )\S*\//, '$1…/'),
    ),
  ).toEqual([
    'ask smapi list-skills-for-vendor --max-results 50 --profile station',
    'ask smapi create-skill-for-vendor --manifest file:…/first-manifest.json --profile station',
    'cdk deploy --all --outputs-file …/cdk-outputs.json --require-approval never',
    'ask deploy --profile station',
  ]);
  expect(commands()[2]?.skillId).toBe(ours);
  expect(commands()[3]?.folder).toBe(out);
  expect(json(out, 'skill-package/skill.json').manifest.apis.custom.endpoint).toEqual({ uri: functionArn });
  expect(json(out, '.ask/ask-states.json')).toEqual({
    askcliStatesVersion: '2020-03-31',
    profiles: { station: { skillId: ours } },
  });
  expect(said).toContain(`The skill ${ours} is live for testing: say “Alexa, open This is the Coast”`);
  expect(code).toBe(0);
});

test('creates the skill with nothing but its name: Amazon takes no icons from a package that is not there', async () => {
  const { deploys, out } = computer();
  await deploys();

  expect(json(out, 'first-manifest.json')).toEqual({
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: { locales: { 'en-GB': { name: 'This is the Coast' } } },
      apis: { custom: {} },
    },
  });
});

test('goes on with the same skill when it is run again', async () => {
  const { deploys, commands } = computer();
  await deploys();
  await deploys();

  expect(
    commands()
      .slice(4)
      .map(({ program, args, skillId }) => [program, args[0], skillId]),
  ).toEqual([
    ['cdk', 'deploy', ours],
    ['ask', 'deploy', undefined],
  ]);
});

test('goes on with the same skill when AWS has failed in between', async () => {
  const { deploys, commands } = computer();
  const { code, complained } = await deploys({ FAILS: 'cdk' });

  expect(code).toBe(1);
  expect(complained).toMatch(/^Gave up \(3\): SKILL_ID=amzn1\.ask\.skill\.\S+ npx cdk deploy --all /);
  expect(commands()).toHaveLength(3);

  expect((await deploys()).code).toBe(0);
  expect(
    commands()
      .slice(3)
      .map(({ program, args }) => [program, args[0]]),
  ).toEqual([
    ['cdk', 'deploy'],
    ['ask', 'deploy'],
  ]);
});

test('goes on with the skill that SKILL_ID names, from a computer that has not seen it', async () => {
  const { deploys, commands, out } = computer();
  await deploys({ SKILL_ID: ours });

  expect(commands().map(({ program, args }) => [program, args[0]])).toEqual([
    ['cdk', 'deploy'],
    ['ask', 'deploy'],
  ]);
  expect(json(out, '.ask/ask-states.json').profiles.station.skillId).toBe(ours);
});

test('asks nothing when two skills are named', async () => {
  const { deploys, commands } = computer();
  await deploys({ SKILL_ID: ours });
  const { code, complained } = await deploys({ SKILL_ID: 'amzn1.ask.skill.another' });

  expect(code).toBe(1);
  expect(complained).toMatch(
    /^SKILL_ID is amzn1\.ask\.skill\.another, but .*ask-states\.json says amzn1\.ask\.skill\.01234567/,
  );
  expect(commands()).toHaveLength(2);
});

test('makes no second skill of the same name, wherever in the account the first one is', async () => {
  const { deploys, commands } = computer();
  const first = {
    skills: [{ skillId: 'other', nameByLocale: { 'en-GB': 'Tides' } }],
    isTruncated: true,
    nextToken: 'two',
  };
  const second = { skills: [{ skillId: ours, nameByLocale: { 'en-GB': 'This is the Coast' } }] };
  const { code, complained } = await deploys({ SKILLS: JSON.stringify([first, second]) });

  expect(code).toBe(1);
  expect(complained).toBe(
    `The account has a skill named “This is the Coast”. To go on with it: SKILL_ID=${ours} npm run deploy`,
  );
  expect(commands().map(({ args }) => args.slice(-2))).toEqual([
    ['--profile', 'station'],
    ['--next-token', 'two'],
  ]);
});

test('gives every region its own function', async () => {
  const { deploys, out } = computer();
  const american = functionArn.replace('eu-west-1', 'us-east-1');
  const stacks = { ...outputs, 'ThisIsTheCoast-Skill-us-east-1': { SkillEndpoint: american } };
  await deploys({ OUTPUTS: JSON.stringify(stacks) });

  expect(json(out, 'skill-package/skill.json').manifest.apis.custom.regions).toEqual({
    EU: { endpoint: { uri: functionArn } },
    NA: { endpoint: { uri: american } },
  });
});

test('does not send Amazon a skill that nobody answers for', async () => {
  const { deploys, commands } = computer();
  const { code, complained } = await deploys({ OUTPUTS: '{"ThisIsTheCoast-Skill":{}}' });

  expect(code).toBe(1);
  expect(complained).toMatch(/cdk-outputs\.json: no stack has an output named SkillEndpoint\.$/);
  expect(commands().at(-1)?.program).toBe('cdk');
});

describe('with --dry-run', () => {
  test('says each step as it would be typed, and does none', async () => {
    const { deploys, commands, out } = computer();
    const { code, said } = await deploys({}, '--dry-run');

    expect(said.replace(/[^\s:]*\/package/g, '…')).toBe(
      [
        '1. Make sure that the account has no skill of this name',
        '   ask smapi list-skills-for-vendor --max-results 50 --profile station',
        '2. Create the skill: its id is what the function will answer to',
        '   ask smapi create-skill-for-vendor --manifest file:…/first-manifest.json --profile station',
        '3. Deploy functions, storage and alarms to AWS',
        "   SKILL_ID='<the new skill’s id>' npx cdk deploy --all --outputs-file …/cdk-outputs.json --require-approval never",
        '4. Write the skill package, with the functions as endpoints',
        "   npm run package -- --out … --profile station --skill-endpoint '<region>=<the function’s ARN>'",
        '5. Give Amazon names, models and endpoints, and enable the skill for testing',
        '   (cd … && ask deploy --profile station)',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
    expect(commands()).toEqual([]);
    expect(existsSync(out)).toBe(false);
  });

  test('says what is done already, and what is still needed', async () => {
    const { deploys } = computer();
    const { code, said } = await deploys({ SKILL_ID: ours, AWS_PROFILE: '' }, '--dry-run');

    expect(said).toContain(`2. Create the skill: its id is what the function will answer to: done, it is ${ours}\n`);
    expect(said).toContain('Still needed: AWS_PROFILE: the profile of the AWS account');
    expect(code).toBe(0);
  });
});

describe('asks by name for', () => {
  const secrets = { ASK_ACCESS_TOKEN: 'a', AWS_ACCESS_KEY_ID: 'b', AWS_SECRET_ACCESS_KEY: 'c' };
  const nothing = { ASK_PROFILE: '', AWS_PROFILE: '', ALARM_EMAIL: '' };

  test('everything that is missing, at once, where nobody is there to answer', async () => {
    const { deploys, commands } = computer();
    const { code, complained } = await deploys(nothing);

    expect(code).toBe(1);
    expect(complained.split('\n').map((line) => line.split(': ')[0])).toEqual([
      'Cannot deploy without:',
      '  ASK_PROFILE',
      '  AWS_PROFILE',
      '  ALARM_EMAIL',
    ]);
    expect(commands()).toEqual([]);
  });

  test('the vendor id of a profile that has none', async () => {
    const { complained } = await computer().deploys({ ASK_PROFILE: 'empty' });

    expect(complained).toBe(
      'Cannot deploy without:\n  vendor id: ask-cli’s profile “empty” has none: run “ask configure --profile empty”',
    );
  });

  test('all that ask-cli takes from the environment, in CI', async () => {
    const { complained } = await computer().deploys({ ASK_PROFILE: '__ENVIRONMENT_ASK_PROFILE__' });

    expect(complained.split('\n').map((line) => line.split(': ')[0])).toEqual([
      'Cannot deploy without:',
      '  ASK_VENDOR_ID',
      '  ASK_REFRESH_TOKEN',
      '  AWS_ACCESS_KEY_ID',
      '  AWS_SECRET_ACCESS_KEY',
    ]);
  });

  test('a program that is not installed', async () => {
    const { deploys, programs } = computer();
    const { code, complained } = await deploys({
      PATH: `${join(programs, 'none')}:${dirname(process.execPath)}`,
      SKILL_ID: '',
    });

    expect(code).toBe(1);
    expect(complained).toBe(
      'ask is not installed (npm install --global ask-cli@2): ask smapi list-skills-for-vendor --max-results 50 --profile station',
    );
  });

  test('one thing after the other, at a terminal', async () => {
    const asked: string[] = [];
    const answers: Record<string, string> = {
      ASK_PROFILE: '__ENVIRONMENT_ASK_PROFILE__',
      ASK_VENDOR_ID: ' M123 ',
      ALARM_EMAIL: 'studio@thisisthecoast.example',
    };
    const env = await settled(secrets, { ...config, alarmEmail: undefined }, async ({ name }) => {
      asked.push(name);
      return answers[name] ?? '';
    });

    expect(asked).toEqual(['ASK_PROFILE', 'ASK_VENDOR_ID', 'ALARM_EMAIL']);
    expect(env).toEqual({ ...secrets, ...answers, ASK_VENDOR_ID: 'M123' });
  });

  test('a region that infra/config.ts does not name, which nobody types in passing', async () => {
    const env = { ...secrets, ASK_PROFILE: '__ENVIRONMENT_ASK_PROFILE__', ASK_VENDOR_ID: 'M123' };
    const asking = settled(env, { ...config, alarmEmail: 'a@b.example', regions: [] }, async () => 'eu-west-1');

    await expect(asking).rejects.toThrow(
      'Cannot deploy without:\n  regions: infra/config.ts says where the skill runs',
    );
  });

  test('nothing again when the answer is empty', async () => {
    const asking = settled({}, config, async () => '  ');
    await expect(asking).rejects.toMatchObject({ name: 'MissingSetting' });
  });
});
