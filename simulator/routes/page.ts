import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Station } from '../../lambda/contract/station';
import { deviceNames } from '../devices';
import type { PageSetting } from '../page/setting';
import { allows, reading, refuse } from '../problem';
import { understandingOf } from '../understanding-of';
import type { Route } from './route';

const folder = fileURLToPath(new URL('../page/', import.meta.url));

/** No request may leave the machine, whatever an answer of the skill says. */
const policy = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** GET / and its script and looks: bundled once, in memory. */
export async function bundlePage(): Promise<(station: Station) => Route> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}page.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.text ?? '';
  const html = readFileSync(`${folder}page.html`, 'utf8');
  const css = readFileSync(`${folder}page.css`, 'utf8');

  return (station) => {
    const served: Record<string, [type: string, body: string]> = {
      '/': ['text/html;charset=UTF-8', html],
      '/simulator/page.css': ['text/css;charset=UTF-8', css],
      '/simulator/page.js': ['text/javascript;charset=UTF-8', script],
      '/simulator/setting.json': ['application/json', JSON.stringify(settingOf(station))],
    };
    return (req, res, path) => {
      if (!allows(reading, req, res)) return;
      const [type, body] = served[path] ?? [];
      if (!type) return refuse(res, 404, `Nothing is served at ${path}.`);
      res.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache', 'Content-Security-Policy': policy });
      res.end(body);
    };
  };
}

function settingOf({ name, mounts, apologyClip }: Station): PageSetting {
  const { invocationName } = understandingOf('en-GB');
  return { name, mounts, apologyClip, invocationName, devices: deviceNames };
}
