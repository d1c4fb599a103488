import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv2020 } from 'ajv/dist/2020';
import { createContentApi } from '../../lambda/content-api/local';
import { openapi } from '../../lambda/content-api/openapi';
import { contentListener } from '../../lambda/content-api/server';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import type { Store } from '../../lambda/content-api/stores/store';

interface Answer {
  $ref?: string;
  headers?: Record<string, { $ref?: string; schema?: object }>;
  content?: Record<string, { schema: object }>;
}
type Operation = { responses: Record<string, Answer> };

const api = openapi() as { paths: Record<string, Record<string, Operation>>; components: object };
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'api', ...openapi() });

/** What `#/components/…` stands for. */
function resolved<T extends { $ref?: string }>(part: T): T {
  if (!part.$ref) return part;
  const keys = part.$ref.slice(2).split('/');
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], api) as T;
}

/** A schema out of the description: what it refers to is looked up there. */
function keeps(schema: object, value: unknown) {
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object);
  return [validate(value), validate.errors];
}

const clock = () => new Date('2026-08-12T06:12:00.000Z');
const names: Record<string, string> = {
  '{id}': 'whitbys-swing-bridge-to-close-on-two-nights-for-its-summer-check',
  '{town}': 'whitby',
};
const addressOf = (path: string) => path.replace(/\{\w+\}/, (name) => names[name] ?? name);
const missing = (path: string) => path.replace(/\{\w+\}/, 'no-such');

const servers: Server[] = [];
const origins: Record<'published' | 'empty' | 'broken', string> = { published: '', empty: '', broken: '' };

async function serve(store: Store): Promise<string> {
  const server = createServer(contentListener(store, () => {})).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  const { store, publishOnce } = createContentApi({ clock });
  await publishOnce();
  origins.published = await serve(store);
  origins.empty = await serve(memoryStore());
  origins.broken = await serve({ ...memoryStore(), get: () => Promise.reject(new Error('disk on fire')) });
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** How each answer comes about. */
const provoke: Record<string, (path: string, method: string) => Promise<Response>> = {
  200: (path, method) => fetch(origins.published + addressOf(path), { method }),
  304: (path, method) => fetch(origins.published + addressOf(path), { method, headers: { 'If-None-Match': '*' } }),
  404: (path, method) => fetch(origins.published + missing(path), { method }),
  500: (path, method) => fetch(origins.broken + addressOf(path), { method }),
  503: (path, method) => fetch(origins.empty + addressOf(path), { method }),
};

const described = Object.entries(api.paths).flatMap(([path, item]) =>
  ['get', 'head'].flatMap((method) =>
    Object.entries(item[method]?.responses ?? {}).map(([status, answer]) => ({ path, method, status, answer })),
  ),
);

test('every path and every answer is described', () => {
  const lists = described.filter(({ path }) => path.includes('{'));
  expect(described).toHaveLength(Object.keys(api.paths).length * 2 * 4 + lists.length / 5);
});

test.each(described)(
  '$method $path, answered with $status, is as described',
  async ({ path, method, status, answer }) => {
    const response = await provoke[status]?.(path, method.toUpperCase());
    if (!response) throw new Error(`Nobody knows how to provoke ${status}`);
    expect(response.status).toBe(Number(status));

    const { headers = {}, content = {} } = resolved(answer);
    for (const [name, header] of Object.entries(headers)) {
      const sent = response.headers.get(name);
      const { schema = {} } = resolved(header) as { schema?: { type?: string } };
      const value = 'type' in schema && schema.type === 'integer' ? Number(sent ?? 'missing') : sent;
      expect([name, ...keeps(schema, value)]).toEqual([name, true, null]);
    }

    const body = await response.text();
    if (method === 'head' || status === '304') expect(body).toBe('');
    else {
      const [[type, { schema } = { schema: {} }] = []] = Object.entries(content);
      expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      expect(keeps(schema, JSON.parse(body))).toEqual([true, null]);
    }
  },
);

describe('the page for people', () => {
  test('names every document, answer and kind of object, and needs nobody else', async () => {
    const response = await fetch(`${origins.empty}/v1/docs`);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const path of Object.keys(api.paths)) expect(page).toContain(`GET ${path}</h3>`);
    for (const name of Object.keys((api.components as { schemas: object }).schemas)) {
      expect(page).toContain(`<section id="${name}">`);
    }
    for (const [, address] of page.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^(#|\/v1\/)/);
    expect(page).not.toMatch(/<script|<link|@import|url\(/);
  });

  test('every link within it leads somewhere', async () => {
    const page = await (await fetch(`${origins.empty}/v1/docs`)).text();
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  test('shows an example as it is written, not as HTML', async () => {
    const page = await (await fetch(`${origins.empty}/v1/docs`)).text();
    expect(page).toContain('&quot;name&quot;: &quot;This is the Coast&quot;');
  });
});
