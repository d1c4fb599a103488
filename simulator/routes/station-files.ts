import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { allows, reading, refuse } from '../problem';
import type { Route } from './route';

const types: Record<string, string> = { mp3: 'audio/mpeg', png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' };

/** GET /audio/… and /images/…: the station’s own files, whole or in ranges, as players ask for them. */
export function stationFilesRoute(stationDir: string): Route {
  return async (req, res, path) => {
    if (!allows(reading, req, res)) return;
    // One folder, one plain name: nothing else of this machine can be asked for.
    const [, folder, name, extension] = /^\/(audio|images)\/([\w-]+\.(\w+))$/.exec(path) ?? [];
    const type = types[extension ?? ''];
    const bytes = folder && name && type ? await readFile(join(stationDir, folder, name)).catch(() => null) : null;
    if (!bytes || !type) return refuse(res, 404, `There is no ${path} in ${stationDir}.`);

    res.setHeader('Content-Type', type);
    res.setHeader('Accept-Ranges', 'bytes');
    res.setHeader('Cache-Control', 'no-cache');
    sendRange(res, bytes, req.headers.range);
  };
}

function sendRange(res: ServerResponse, bytes: Buffer, range: string | undefined): void {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  const [, from = '', to = ''] = asked ?? [];
  if (!asked || from + to === '') {
    send(res, 200, bytes);
    return;
  }

  // “-500” asks for the last 500 bytes.
  const start = from === '' ? Math.max(0, bytes.length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1);
  if (start > end) {
    res.setHeader('Content-Range', `bytes */${bytes.length}`);
    refuse(res, 416, `The file has ${bytes.length} bytes.`);
    return;
  }
  res.setHeader('Content-Range', `bytes ${start}-${end}/${bytes.length}`);
  send(res, 206, bytes.subarray(start, end + 1));
}

function send(res: ServerResponse, status: number, bytes: Buffer): void {
  res.writeHead(status, { 'Content-Length': bytes.length });
  res.end(bytes);
}
