import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createContentApi } from '../../../lambda/content-api/local';
import { temporaryFolder } from '../../support/temporary-folder';
import { startAws } from '../support/aws';
import { type Cloud, resource, wishes } from '../support/cloud';
import { invoke, runtimes } from '../support/lambda';

const secret = 'a-secret-of-the-studio';
const song = { artist: 'Abba', title: 'Waterloo' };
const push = (authorization: string) => ({
  version: '2.0',
  rawPath: '/v1/now-playing',
  rawQueryString: '',
  headers: { authorization, 'content-type': 'application/json' },
  requestContext: { http: { method: 'POST', path: '/v1/now-playing' } },
  body: JSON.stringify(song),
  isBase64Encoded: false,
});
const asks = {
  version: '1.0',
  context: {
    System: { application: { applicationId: wishes.skillId }, device: { supportedInterfaces: { AudioPlayer: {} } } },
  },
  request: {
    type: 'IntentRequest',
    requestId: 'r',
    locale: 'en-GB',
    intent: { name: 'WhatsPlayingIntent', slots: {} },
  },
};

/** What each template says of its function: where the code lies, and what to call in it. */
async function functionOf(cloud: Cloud, stack: string, name: string) {
  const { Handler: handler, Code } = resource(cloud, stack, 'AWS::Lambda::Function', name).Properties;
  return { folder: await cloud.folderOf(stack, Code), handler };
}

export function functionPromises(cloud: () => Cloud): void {
  const folder = temporaryFolder('aws');
  let aws: Awaited<ReturnType<typeof startAws>>;
  let server: Server;
  let contentApi: string;

  beforeAll(async () => {
    aws = await startAws(folder, { NOW_PLAYING_SECRET: secret, NODE_OPTIONS: '--not-a-key' });
    const api = createContentApi({ log: () => undefined });
    await api.publishOnce();
    server = createServer(api.listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    contentApi = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.close();
    await aws.stop();
  });

  test('are tried on the Node of AWS Lambda wherever that runs', () => {
    const names = runtimes.map(([name]) => name);
    const isLinux = process.platform === 'linux' && process.arch === 'x64';

    expect(names).toEqual(isLinux ? ['the deploy runtime', 'this machine’s Node'] : ['this machine’s Node']);
  });

  describe.each(runtimes)('on %s', (_, node) => {
    test('the skill answers Alexa from the content API', async () => {
      const skill = await functionOf(cloud(), 'Coast-Skill', 'Skill');
      const environment = { CONTENT_API_URL: contentApi, SKILL_ID: String(wishes.skillId) };
      const { answer } = await invoke({ ...skill, node, event: asks, environment });

      expect(answer.response.outputSpeech.ssml).toBe('<speak>You’re listening to Waterloo by Abba.</speak>');
    });

    test('the publisher publishes to the bucket, with the headers that readers get', async () => {
      const publisher = await functionOf(cloud(), 'Coast-ContentApi', 'Publisher');
      const { answer } = await invoke({ ...publisher, node, environment: aws.environment });
      const nowPlaying = await aws.fetch('v1/now-playing');

      expect(answer).toBeNull();
      expect(nowPlaying.headers.get('cache-control')).toBe('max-age=5, stale-if-error=86400');
      expect(nowPlaying.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(aws.asked).toContain('secretsmanager.GetSecretValue');
    });

    test('the playout system’s entrance knows the secret, and strangers by their lack of it', async () => {
      const receiver = await functionOf(cloud(), 'Coast-ContentApi', 'Receiver');
      const from = (event: object) => invoke({ ...receiver, node, event, environment: aws.environment });

      expect((await from(push('Bearer somebody-else-entirely'))).answer.statusCode).toBe(401);
      expect((await from(push(`Bearer ${secret}`))).answer.statusCode).toBe(204);
      expect((await (await aws.fetch('pushed/now-playing')).json()) as object).toMatchObject(song);
    });

    test('a publisher without its keys says what AWS said, and does not publish', async () => {
      const publisher = await functionOf(cloud(), 'Coast-ContentApi', 'Publisher');
      const environment = { ...aws.environment, SECRETS: 'arn:test:no-such-keys' };
      const { answer } = await invoke({ ...publisher, node, environment });

      expect(answer).toEqual({ errorMessage: 'Secrets Manager can’t find the specified secret.' });
    });

    test('the watch tells CloudWatch how old each document is', async () => {
      const reader = await functionOf(cloud(), 'Coast-Watch', 'DocumentsReader');
      const environment = { CONTENT_API_URL: contentApi, METRICS_NAMESPACE: 'Coast' };
      const { log } = await invoke({ ...reader, node, environment });

      expect(log.map(({ document, MinutesTooOld }) => [document, MinutesTooOld])).toEqual([
        ['/v1/station', 0],
        ['/v1/now-playing', 0],
        ['/v1/on-air', 0],
        ['/v1/schedule', 0],
        ['/v1/news', 0],
        ['/v1/weather', 0],
        ['/v1/warnings', 0],
      ]);
      expect(log[0]._aws.CloudWatchMetrics).toEqual([
        { Namespace: 'Coast', Dimensions: [['document']], Metrics: [{ Name: 'MinutesTooOld', Unit: 'None' }] },
      ]);
    });

    test('the watch has no number for what it cannot read: missing data is what the alarms wait for', async () => {
      const reader = await functionOf(cloud(), 'Coast-Watch', 'DocumentsReader');
      const environment = { CONTENT_API_URL: `${contentApi}/nowhere`, METRICS_NAMESPACE: 'Coast' };
      const { log } = await invoke({ ...reader, node, environment });

      expect(log.filter(({ _aws }) => _aws)).toEqual([]);
      expect(log).toContainEqual({ level: 'error', message: `it answered 404: GET ${contentApi}/nowhere/v1/news` });
    });
  });
}
