import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { folderStore } from '../../lambda/content-api/stores/folder';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import { s3Store } from '../../lambda/content-api/stores/s3';
import { temporaryFolder } from '../support/temporary-folder';

const temporary = () => temporaryFolder('content');

describe.each([
  ['memory', () => memoryStore()],
  ['folder', () => folderStore(temporary())],
])('the %s store', (_, create) => {
  test('gives back what was put, and nothing for what was not', async () => {
    const store = create();
    await store.put('/v1/news', '{"list":true}');
    await store.put('/v1/news/tide', '{"story":"Ebbe – flood"}');
    expect(await store.get('/v1/news')).toBe('{"list":true}');
    expect(await store.get('/v1/news/tide')).toBe('{"story":"Ebbe – flood"}');
    expect(await store.get('/v1/weather')).toBeUndefined();
  });

  test('lists what lies directly below a path, and removes what is withdrawn', async () => {
    const store = create();
    expect(await store.below('/v1/news')).toEqual([]);
    for (const path of ['/v1/news', '/v1/news/tide', '/v1/news/pier', '/v1/weather/filey']) await store.put(path, '{}');
    expect((await store.below('/v1/news')).toSorted()).toEqual(['/v1/news/pier', '/v1/news/tide']);

    await store.remove('/v1/news/pier');
    await store.remove('/v1/news/pier');
    expect(await store.get('/v1/news/pier')).toBeUndefined();
    expect(await store.below('/v1/news')).toEqual(['/v1/news/tide']);
  });

  test('replaces the whole of a document', async () => {
    const store = create();
    await store.put('/v1/news', 'a longer body');
    await store.put('/v1/news', 'short');
    expect(await store.get('/v1/news')).toBe('short');
  });
});

describe('the folder store', () => {
  test('still has its documents after a restart', async () => {
    const folder = temporary();
    await folderStore(folder).put('/v1/on-air', 'Breakfast');
    expect(await folderStore(folder).get('/v1/on-air')).toBe('Breakfast');
  });

  test('never shows a half-written document, and leaves no drafts behind', async () => {
    const folder = temporary();
    const store = folderStore(folder);
    const bodies = ['a', 'b', 'c'].map((letter) => letter.repeat(200_000));
    await store.put('/v1/news', bodies[0] ?? '');

    const writing = Promise.all(bodies.map((body) => store.put('/v1/news', body)));
    const read = await Promise.all(Array.from({ length: 30 }, () => store.get('/v1/news')));
    await writing;
    for (const body of read) expect(bodies).toContain(body);
    expect(readdirSync(join(folder, 'v1'))).toEqual(['news.json']);
  });

  test('does not leave its folder', async () => {
    await expect(folderStore(temporary()).put('/v1/../../x', 'x')).rejects.toThrow(
      'folder store: /v1/../../x is not the path of a document',
    );
  });
});

describe('the S3 store', () => {
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  let server: S3rver;
  let config: ConstructorParameters<typeof S3Client>[0] & object;

  beforeAll(async () => {
    server = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: temporary(),
      configureBuckets: [{ name: 'content' }],
    });
    const { port } = await server.run();
    config = { endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-1', forcePathStyle: true, credentials };
  });
  afterAll(() => server.close());

  test('gives back what was put, and nothing for what was not', async () => {
    const store = s3Store('content', config);
    await store.put('/v1/news/tide', '{"story":"Ebbe – flood"}');
    expect(await store.get('/v1/news/tide')).toBe('{"story":"Ebbe – flood"}');
    expect(await store.get('/v1/weather')).toBeUndefined();
  });

  test.each([
    ['/v1/on-air', 'max-age=5, stale-if-error=86400'],
    ['/v1/schedule', 'max-age=60, stale-while-revalidate=600, stale-if-error=86400'],
  ])('stores %s with the headers that CloudFront passes on', async (path, cacheControl) => {
    await s3Store('content', config).put(path, '{}');
    const object = await new S3Client(config).send(new GetObjectCommand({ Bucket: 'content', Key: path.slice(1) }));
    expect(object.CacheControl).toBe(cacheControl);
    expect(object.ContentType).toBe('application/json; charset=utf-8');
  });

  test('lists what lies directly below a path, and removes what is withdrawn', async () => {
    const store = s3Store('content', config);
    const paths = ['/v1/weather/filey', '/v1/weather/whitby'];
    for (const path of ['/v1/weather', ...paths]) await store.put(path, '{}');
    expect((await store.below('/v1/weather')).toSorted()).toEqual(paths);
    expect(await store.below('/v1/nothing')).toEqual([]);

    await store.remove('/v1/weather/filey');
    await store.remove('/v1/weather/filey');
    expect(await store.get('/v1/weather/filey')).toBeUndefined();
    expect(await store.below('/v1/weather')).toEqual(['/v1/weather/whitby']);
  });

  test('asks for a body only when it is not the one at hand, and sees what another has written', async () => {
    const seen: [string | undefined, number][] = [];
    const proxy = createServer((request, response) => {
      const headers = { ...request.headers, host: new URL(config.endpoint as string).host };
      const url = `${config.endpoint}${request.url}`;
      const onward = forward(url, { method: request.method ?? 'GET', headers }, (answer) => {
        seen.push([request.headers['if-none-match'], answer.statusCode ?? 0]);
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      request.pipe(onward);
    }).listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    const { port } = proxy.address() as AddressInfo;
    const store = s3Store('content', { ...config, endpoint: `http://127.0.0.1:${port}` });

    await s3Store('content', config).put('/v1/on-air', 'Breakfast');
    expect([await store.get('/v1/on-air'), await store.get('/v1/on-air')]).toEqual(['Breakfast', 'Breakfast']);
    await s3Store('content', config).put('/v1/on-air', 'Drive');
    expect(await store.get('/v1/on-air')).toBe('Drive');
    proxy.closeAllConnections();
    proxy.close();

    expect(seen.map(([, status]) => status)).toEqual([200, 304, 200]);
    expect(seen.map(([tag]) => tag !== undefined)).toEqual([false, true, true]);
  });

  test('gives the page that explains the API its own type', async () => {
    await s3Store('content', config).put('/v1/docs', '<!doctype html>');
    const object = await new S3Client(config).send(new GetObjectCommand({ Bucket: 'content', Key: 'v1/docs' }));
    expect(object.ContentType).toBe('text/html; charset=utf-8');
  });

  test('does not take a bucket that is not there for a document that is not there', async () => {
    await expect(s3Store('elsewhere', config).get('/v1/news')).rejects.toThrow('The specified bucket does not exist');
  });
});
