import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { allows, reading } from '../problem';
import type { Route } from './route';

/** What make-sounds.sh encodes the loop at, in bytes a second. */
const bytesPerSecond = 96_000 / 8;
/** Sent at once, as Icecast does: browsers wait for about so much before they begin. */
const burstBytes = 64 * 1_024;
const tickMs = 250;

/** GET /live.mp3: the sample loop without end, at the speed it is heard; everyone hears the same moment of it. */
export function liveStreamRoute(stationDir: string, name: string): Route {
  const loop = readFileSync(join(stationDir, 'audio', 'sample-stream.mp3'));
  return (req, res) => {
    if (!allows(reading, req, res)) return;
    res.writeHead(200, { 'Content-Type': 'audio/mpeg', 'Cache-Control': 'no-store', 'icy-name': name, 'icy-br': '96' });
    if (req.method === 'HEAD') res.end();
    else sendWithoutEnd(loop, res);
  };
}

function sendWithoutEnd(loop: Buffer, res: ServerResponse): void {
  let position = Math.floor((Date.now() / 1_000) * bytesPerSecond) % loop.length;
  const send = (bytes: number) => {
    const end = position + bytes;
    const part = Buffer.concat([loop.subarray(position, end), loop.subarray(0, Math.max(0, end - loop.length))]);
    position = end % loop.length;
    // A player that has paused takes no more; for it, time passes as on the air.
    if (!res.writableNeedDrain) res.write(part);
  };

  send(burstBytes);
  const ticking = setInterval(() => send((bytesPerSecond * tickMs) / 1_000), tickMs);
  res.on('close', () => clearInterval(ticking));
}
