import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually';

const password = 'only-for-this-test';

/** A radio studio on this machine: a real Icecast, and a real encoder that sends it a tone. */
export async function openStudio() {
  for (const program of ['icecast2', 'ffmpeg']) {
    if (spawnSync(program, ['-version']).error) {
      throw new Error(`${program} is not installed: apt-get install --no-install-recommends icecast2 ffmpeg`);
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'studio-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  writeFileSync(join(folder, 'icecast.xml'), icecastXml(port, folder));
  const icecast = spawn('icecast2', ['-c', join(folder, 'icecast.xml')], { stdio: 'ignore' });
  const status = async () => (await fetch(`${url}/status-json.xsl`)).text();
  await eventually('Icecast answers', async () => (await status()).includes('icestats'));

  let encoder: ChildProcess | undefined;
  return {
    statusPage: `${url}/status-json.xsl`,
    async goesOnAir() {
      encoder = spawn('ffmpeg', toneTo(port), { stdio: 'ignore' });
      await eventually('the source is connected', async () => (await status()).includes('/stream.mp3'));
    },
    /** As the studio’s computer does when a song begins. */
    async plays(song: string) {
      const query = new URLSearchParams({ mount: '/stream.mp3', mode: 'updinfo', charset: 'UTF-8', song });
      const authorization = `Basic ${Buffer.from(`source:${password}`).toString('base64')}`;
      const answer = await fetch(`${url}/admin/metadata?${query}`, { headers: { authorization } });
      if (!answer.ok) throw new Error(`${answer.status}: GET ${answer.url}`);
      await eventually(`Icecast tells of ${song}`, async () => (await status()).includes(song));
    },
    async goesOffAir() {
      if (encoder) await ended(encoder);
      await eventually('the source is gone', async () => !(await status()).includes('/stream.mp3'));
    },
    async closes() {
      if (encoder) await ended(encoder);
      await ended(icecast);
      rmSync(folder, { recursive: true });
    },
  };
}

function toneTo(port: number): string[] {
  const tone = [
    '-re',
    '-f',
    'lavfi',
    '-i',
    'sine=frequency=440:sample_rate=44100',
    '-c:a',
    'libmp3lame',
    '-b:a',
    '64k',
  ];
  const target = `icecast://source:${password}@127.0.0.1:${port}/stream.mp3`;
  return ['-v', 'error', ...tone, '-content_type', 'audio/mpeg', '-f', 'mp3', target];
}

/** Waits until the process is gone; kills it where a polite request is not enough. */
function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const kill = setTimeout(() => process.kill('SIGKILL'), 5_000);
    process.once('exit', () => {
      clearTimeout(kill);
      resolve();
    });
    process.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function icecastXml(port: number, folder: string): string {
  // Icecast refuses to run as root, as it would in a container.
  const changeOwner = '<changeowner><user>nobody</user><group>nogroup</group></changeowner>';
  return `<icecast>
  <location>a test</location>
  <admin>nobody@localhost</admin>
  <hostname>127.0.0.1</hostname>
  <limits><clients>10</clients><sources>2</sources><source-timeout>5</source-timeout></limits>
  <authentication>
    <source-password>${password}</source-password>
    <admin-user>admin</admin-user>
    <admin-password>${password}</admin-password>
  </authentication>
  <listen-socket><port>${port}</port><bind-address>127.0.0.1</bind-address></listen-socket>
  <paths>
    <basedir>/usr/share/icecast2</basedir>
    <logdir>${folder}</logdir>
    <webroot>/usr/share/icecast2/web</webroot>
    <adminroot>/usr/share/icecast2/admin</adminroot>
  </paths>
  <logging><errorlog>-</errorlog><accesslog>-</accesslog><loglevel>1</loglevel></logging>
  <security><chroot>0</chroot>${process.getuid?.() === 0 ? changeOwner : ''}</security>
</icecast>`;
}
