import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Station } from '../../lambda/contract/station';
import { exampleSentences } from '../examples';
import type { PageSetting } from '../page/setting';
import { allows, reading, refuse } from '../problem';
import { understandingOf } from '../understanding-of';
import { viewhostScript } from '../viewhost-script';
import type { Route } from './route';

const simulator = fileURLToPath(new URL('../', import.meta.url));

/** No request may leave the machine, whatever an answer of the skill says. */
const pagePolicy =
  "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The viewhost carries its engine as a data: address, compiles it, and sets styles on everything it draws. */
const showPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self' data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

interface Served {
  type: string;
  body: string;
  policy?: string;
}

/** GET / and /simulator/…: the page and the drawn screen in it, bundled once, in memory. */
export async function bundlePage(): Promise<(station: Station) => Route> {
  const files = await bundles();
  return (station) => {
    const served: Record<string, Served> = { ...files, '/simulator/setting.json': json(settingOf(station)) };
    return (req, res, path) => {
      if (!allows(reading, req, res)) return;
      const found = served[path];
      if (!found) return refuse(res, 404, `Nothing is served at ${path}.`);
      const { type, body, policy = pagePolicy } = found;
      res.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache', 'Content-Security-Policy': policy });
      res.end(body);
    };
  };
}

async function bundles(): Promise<Record<string, Served>> {
  const { outputFiles } = await build({
    entryPoints: ['page/page.ts', 'page/page.css', 'show/show.ts', 'show/show.css'].map((file) => simulator + file),
    entryNames: '[name]',
    outdir: '/simulator',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  const built = outputFiles.map(({ path, text }): [string, Served] => [
    path.replaceAll('\\', '/').replace(/^.*\/simulator\//, '/simulator/'),
    path.endsWith('.css') ? { type: 'text/css;charset=UTF-8', body: text } : script(text),
  ]);
  return {
    ...Object.fromEntries(built),
    '/simulator/viewhost.js': script(viewhostScript()),
    '/': html('page/page.html', pagePolicy),
    '/simulator/show.html': html('show/show.html', showPolicy),
  };
}

const script = (body: string): Served => ({ type: 'text/javascript;charset=UTF-8', body });
const json = (value: unknown): Served => ({ type: 'application/json', body: JSON.stringify(value) });
const html = (file: string, policy: string): Served => ({
  type: 'text/html;charset=UTF-8',
  body: readFileSync(simulator + file, 'utf8'),
  policy,
});

function settingOf({ name, mounts, apologyClip, images }: Station): PageSetting {
  const { invocationName } = understandingOf('en-GB');
  return { name, mounts, apologyClip, images, invocationName, examples: exampleSentences() };
}
