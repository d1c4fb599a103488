import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import S3rver from 's3rver';
import { temporaryFolder } from '../support/temporary-folder';
import { stationFolder } from './support/station-folder';

const run = promisify(execFile);
const built = temporaryFolder('built');
const task = join(built, 'content-api');

/** What AWS does: loads one file, then calls its handler. S3 lives under names that only this process knows. */
const likeLambda = `
  const dns = require('node:dns');
  dns.lookup = (_, options, done) => done(null, options.all ? [{ address: '127.0.0.1', family: 4 }] : '127.0.0.1', 4);
`;
const publish = `
  const { handler } = require('./index.js');
  if (handler.length > 2) throw new Error('The Node 24 runtime refuses a handler that takes a callback');
  handler({ source: 'aws.scheduler' }, { awsRequestId: 'test' })
    .then(() => console.log('published'), (error) => console.log(error.message));
`;

beforeAll(() => run('npm', ['run', 'build', '--', built]), 30_000);

async function invoke(environment: Record<string, string>, call = publish): Promise<string[]> {
  const env = { NODE_PATH: resolve('node_modules'), ...environment };
  const { stdout } = await run(process.execPath, ['-e', likeLambda + call], { cwd: task, env });
  return stdout.trim().split('\n');
}

function s3At(port: number): Record<string, string> {
  return {
    CONTENT_BUCKET: 'content',
    AWS_ENDPOINT_URL_S3: `http://s3.aws.test:${port}`,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
  };
}

test('the bundle publishes every document to the bucket, as AWS would call it', async () => {
  const directory = temporaryFolder('s3');
  const buckets = { directory, configureBuckets: [{ name: 'content' }] };
  const s3 = new S3rver({ port: 0, address: '127.0.0.1', silent: true, serviceEndpoint: 'aws.test', ...buckets });
  const { port } = await s3.run();
  const said = await invoke(s3At(port));
  const onAir = await fetch(`http://127.0.0.1:${port}/content/v1/on-air`);
  const docs = await fetch(`http://127.0.0.1:${port}/content/v1/docs`);
  const readWeather = () => fetch(`http://127.0.0.1:${port}/content/v1/weather/whitby`);
  const weather = await readWeather();
  const coldStart = await invoke(s3At(port));
  const weatherAfter = await readWeather();
  await s3.close();

  expect(said).toEqual(['published']);
  expect(onAir.headers.get('cache-control')).toBe('max-age=5, stale-if-error=86400');
  expect((await onAir.json()) as object).toMatchObject({ source: { id: 'schedule.yaml' } });
  const forecast = (await weather.json()) as object;
  expect(forecast).toMatchObject({ town: { id: 'whitby', name: 'Whitby' }, stale: false });
  expect(docs.headers.get('content-type')).toBe('text/html; charset=utf-8');

  // A function that starts cold keeps the appointments of the one before: the forecast is neither asked for nor written.
  expect(coldStart).toEqual(['published']);
  expect(await weatherAfter.json()).toEqual(forecast);
  expect(weatherAfter.headers.get('last-modified')).toBe(weather.headers.get('last-modified'));
}, 30_000);

test('the bundle takes a song from the studio, and publishes it at once', async () => {
  const folder = stationFolder();
  folder.edit('station.yaml', 'nowPlaying:\n    from: sample', 'nowPlaying:\n    from: push');
  const secret = 'herring-gull-over-the-pier';
  const event = {
    requestContext: { http: { method: 'POST' } },
    rawPath: '/v1/now-playing',
    rawQueryString: 'artist=Abba&title=Waterloo',
    headers: { authorization: `Bearer ${secret}` },
  };
  const buckets = { directory: temporaryFolder('s3'), configureBuckets: [{ name: 'content' }] };
  const s3 = new S3rver({ port: 0, address: '127.0.0.1', silent: true, serviceEndpoint: 'aws.test', ...buckets });
  const { port } = await s3.run();
  const call = `require('./index.js').pushHandler(${JSON.stringify(event)}).then(({ statusCode }) => console.log(statusCode))`;
  const said = await invoke({ ...s3At(port), STATION_DIR: folder.path, NOW_PLAYING_SECRET: secret }, call);
  const nowPlaying = await fetch(`http://127.0.0.1:${port}/content/v1/now-playing`);
  await s3.close();

  expect(said).toEqual(['204']);
  expect((await nowPlaying.json()) as object).toMatchObject({
    source: { id: 'push' },
    playing: { track: { title: 'Waterloo', artist: 'Abba' } },
  });
}, 30_000);

test('the bundle refuses to run without a bucket, and says which variable is missing', async () => {
  expect(await invoke({})).toEqual(['CONTENT_BUCKET is not set: see “Deploy” in README.md.']);
});
