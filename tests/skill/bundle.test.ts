import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { createContentApi } from '../../lambda/content-api/local';
import { temporaryFolder } from '../support/temporary-folder';

const run = promisify(execFile);

/** What AWS does: loads the file once, then calls the handler with an event and a context, JSON in and JSON out. */
const likeLambda = `
  const { handler } = require('./index.js');
  if (handler.length > 2) throw new Error('The Node 24 runtime refuses a handler that takes a callback');
  const context = { awsRequestId: 'test', functionName: 'skill', getRemainingTimeInMillis: () => 8000 };
  handler(JSON.parse(process.env.EVENT), context).then((answer) => console.log('ANSWER ' + JSON.stringify(answer)));
`;

const built = temporaryFolder('built');
let server: Server;
let contentApiUrl: string;

beforeAll(async () => {
  await run('npm', ['run', 'build', '--', built]);
  const api = createContentApi({ log: () => undefined });
  await api.publishOnce();
  server = createServer(api.listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  contentApiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);

afterAll(() => server.close());

async function invoke(event: unknown, environment: Record<string, string> = {}) {
  const { PATH = '' } = process.env;
  const env = { PATH, CONTENT_API_URL: contentApiUrl, EVENT: JSON.stringify(event), ...environment };
  const { stdout } = await run(process.execPath, ['-e', likeLambda], { env, cwd: join(built, 'skill') });
  const lines = stdout.trim().split('\n');
  const answer: ResponseEnvelope = JSON.parse(lines.at(-1)?.replace(/^ANSWER /, '') ?? '');
  return { answer, log: lines.slice(0, -1).map((line) => JSON.parse(line)) };
}

const asks = (name: string, slots = {}) => ({
  version: '1.0',
  context: { System: { application: { applicationId: 'amzn1.ask.skill.ours' }, device: { supportedInterfaces: {} } } },
  request: { type: 'IntentRequest', requestId: 'r', locale: 'en-GB', intent: { name, slots } },
});

test('the bundle is light enough to wake up quickly: no zod, nothing of axios for browsers and forms, 120 KB packed at most', () => {
  const files = readdirSync(join(built, 'skill')).map((file) => readFileSync(join(built, 'skill', file)));
  const packed = files.map((file) => gzipSync(file).length);

  expect(files.map(String).join()).not.toMatch(/ZodError|XMLHttpRequest|multipart\/form-data; boundary/);
  expect(packed.reduce((sum, length) => sum + length)).toBeLessThanOrEqual(120 * 1_024);
});

test('every file that the bundle asks for is there', () => {
  const files = readdirSync(join(built, 'skill'));
  const code = files.map((file) => readFileSync(join(built, 'skill', file), 'utf8')).join('\n');
  const asked = [...code.matchAll(/["']\.\/([\w-]+\.js)["']/g)].map(([, file]) => file);

  expect(files).toEqual(expect.arrayContaining(['index.js', 'skill.js', 'later.js', ...asked]));
});

test('the bundle answers from the content API, as AWS would call it', async () => {
  const { answer, log } = await invoke(asks('WhatsPlayingIntent'), { SKILL_ID: 'amzn1.ask.skill.ours' });

  expect(answer.response.outputSpeech).toEqual({
    type: 'SSML',
    ssml: '<speak>You’re listening to Waterloo by Abba.</speak>',
  });
  expect(log).toEqual([expect.objectContaining({ level: 'info', event: 'turn', intent: 'WhatsPlayingIntent' })]);
});

test('what is read later is there when it is asked for: screens, weather, the table of listeners', async () => {
  const event = asks('WeatherIntent', {
    town: {
      name: 'town',
      value: 'Whitby',
      resolutions: {
        resolutionsPerAuthority: [
          { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: 'Whitby', id: 'whitby' } }] },
        ],
      },
    },
  });
  const device = { supportedInterfaces: { 'Alexa.Presentation.APL': {} } };
  const context = { System: { ...event.context.System, device, user: { userId: 'amzn1.ask.account.somebody' } } };
  const asked: (string | undefined)[] = [];
  const table = createServer(({ headers }, response) => {
    asked.push(headers.authorization);
    response.setHeader('Content-Type', 'application/x-amz-json-1.0').end('{}');
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => table.once('listening', ready));
  const endpoint = `http://127.0.0.1:${(table.address() as AddressInfo).port}`;
  const { answer, log } = await invoke(
    { ...event, context },
    {
      SKILL_ID: 'amzn1.ask.skill.ours',
      ...{ LISTENERS_TABLE: 'Listeners', AWS_ENDPOINT_URL_DYNAMODB: endpoint, AWS_REGION: 'eu-west-1' },
      ...{ AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' },
    },
  );

  expect(answer.response.outputSpeech).toMatchObject({ ssml: expect.stringContaining('Whitby') });
  expect(answer.response.directives).toContainEqual(
    expect.objectContaining({ type: 'Alexa.Presentation.APL.RenderDocument' }),
  );
  table.close();
  expect(asked).toContainEqual(expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=key/));
  expect(log.map(({ event }) => event)).toEqual(['turn']);
});

test('counts for CloudWatch where it is told to, on lines that are JSON from end to end', async () => {
  const environment = { SKILL_ID: 'amzn1.ask.skill.ours', METRICS_NAMESPACE: 'Coast' };
  const { log } = await invoke(asks('WhatsPlayingIntent'), environment);

  expect(log[0]).toMatchObject({ Intent: 'WhatsPlayingIntent', Turns: 1, AnswerMs: log[0].ms });
  expect(log[0]._aws.CloudWatchMetrics[0].Namespace).toBe('Coast');
});

test('carries the stream’s address itself: it plays without any content API', async () => {
  const launch = { ...asks(''), request: { type: 'LaunchRequest', requestId: 'r', locale: 'en-GB' } };
  const device = { supportedInterfaces: { AudioPlayer: {} } };
  const event = { ...launch, context: { System: { ...launch.context.System, device } } };
  const { answer } = await invoke(event, { CONTENT_API_URL: 'http://127.0.0.1:9' });

  expect(answer.response.directives).toEqual([
    expect.objectContaining({
      type: 'AudioPlayer.Play',
      audioItem: expect.objectContaining({
        stream: expect.objectContaining({ url: 'https://stream.thisisthecoast.example/coast.mp3' }),
      }),
    }),
  ]);
});

test('refuses another skill with a sentence and a line in the log, without failing', async () => {
  const { answer, log } = await invoke(asks('WhatsPlayingIntent'), { SKILL_ID: 'amzn1.ask.skill.other' });

  expect(answer).toEqual({
    version: '1.0',
    response: {
      outputSpeech: { type: 'PlainText', text: 'This request is not for this skill.' },
      shouldEndSession: true,
    },
  });
  expect(log).toEqual([{ level: 'warn', event: 'refused', why: 'This request is for another skill' }]);
});

test('refuses an empty envelope the same way', async () => {
  const { answer, log } = await invoke({});

  expect(answer.response.outputSpeech).toEqual({ type: 'PlainText', text: 'This request is not for this skill.' });
  expect(log.at(-1)).toMatchObject({ event: 'refused', why: 'Not an Alexa request: request.type is missing' });
});

test('says once that it answers any skill when SKILL_ID is not set', async () => {
  const { log } = await invoke(asks('AMAZON.HelpIntent'));

  expect(log.filter(({ event }) => event === 'any-skill-id')).toHaveLength(1);
});

test.each([
  [{ CONTENT_API_URL: '' }, 'CONTENT_API_URL is not set: see “Deploy” in README.md.'],
  [{ CONTENT_API_URL: 'nonsense' }, 'CONTENT_API_URL is not a web address: “nonsense”.'],
  [
    { AWS_LAMBDA_FUNCTION_NAME: 'skill' },
    'SKILL_ID is not set: in AWS the skill answers no stranger. See “Deploy” in README.md.',
  ],
  [
    { LISTENERS_TABLE: 'Listeners' },
    'LISTENERS_TABLE is set: then AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY have to be, too.',
  ],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is “loud”; it can be info, warn, error, silent.'],
])('does not start with %j, and says why', async (environment, reason) => {
  await expect(invoke(asks('AMAZON.HelpIntent'), environment)).rejects.toThrow(reason);
});
