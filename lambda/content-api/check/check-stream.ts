import type { Station } from '../../contract/station';
import { reason } from '../log';
import { type Sound, soundOf } from './audio';
import type { Finding } from './finding';
import { nextInPlaylist } from './hls';
import { type Heard, type Listening, listenTo } from './open-stream';
import { StreamFailed } from './stream-failed';

type Mount = Station['mounts'][number];
type Found = Omit<Finding, 'about'>;

/** A listener who has asked for the station expects it to begin while Alexa still shows her light. */
const slowMs = 3_000;

/** An encoder keeps to its rate within a few per cent; variable ones do not, and are told so. */
const rateTolerance = 0.2;

/** A playlist of playlists, a playlist, a piece of sound. */
const mostPlaylists = 2;

/** Opens every mount one after the other, as a player would, and listens for a few seconds. */
export async function checkStream(mounts: Mount[], listening: Listening): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const mount of mounts)
    findings.push({ about: `mount ${mount.id}: ${mount.url}`, ...(await check(mount, listening)) });
  return findings;
}

async function check(mount: Mount, listening: Listening): Promise<Found> {
  try {
    return mount.codec === 'hls'
      ? await checkHls(mount.url, listening)
      : soundFound(mount, await listenTo(mount.url, listening));
  } catch (error) {
    const { got, wrong } = error instanceof StreamFailed ? error.found : { got: [], wrong: [] };
    return { got, wrong: [...wrong, `${reason(error)}.`] };
  }
}

function soundFound(mount: Mount, { audio, ...heard }: Heard): Found {
  const { got, wrong } = opened(heard);
  if (heard.ended) wrong.push('It ended by itself: a live stream does not.');
  const sound = soundOf(audio);
  if (!sound) return { got, wrong: [...wrong, `It is neither MP3 nor AAC, but ${heard.contentType}.`] };

  got.push(`${sound.codec.toUpperCase()} at ${sound.kbps} kbit/s, as ${heard.contentType}.`);
  if (!sound.silent)
    got.push(`There is sound in it (looked for in the headers of ${sound.frames} frames, nothing decoded).`);
  return { got, wrong: [...wrong, ...unlike(mount, sound)] };
}

function unlike(mount: Mount, { codec, kbps, silent }: Sound): string[] {
  const wrong: string[] = [];
  if (codec !== mount.codec) wrong.push(`station.yaml calls it ${mount.codec}, but it is ${codec}.`);
  if (silent) wrong.push('It is silent: nothing but digital silence was sent.');
  // Silence takes no room in some codecs: its rate says nothing.
  else if (Math.abs(kbps - mount.kbps) > mount.kbps * rateTolerance) {
    wrong.push(`station.yaml says ${mount.kbps} kbit/s, but it comes at ${kbps}.`);
  }
  if (!silent && (kbps < 16 || kbps > 384)) wrong.push(`Alexa plays 16 to 384 kbit/s, and this is ${kbps}.`);
  return wrong;
}

async function checkHls(address: string, listening: Listening): Promise<Found> {
  const found: Found = { got: [], wrong: [] };
  const began = performance.now();
  let url = new URL(address);
  for (let playlists = 0; playlists <= mostPlaylists; playlists += 1) {
    const { audio, ...heard } = await listenTo(url.href, listening);
    found.got.push(...heard.got);
    found.wrong.push(...heard.wrong);
    const next = nextInPlaylist(audio.toString('utf8'), heard.url);
    if (!next)
      return playlists === 0 ? noPlaylist(found) : segmentFound(found, heard, audio, performance.now() - began);
    url = next;
  }
  return { ...found, wrong: [...found.wrong, 'Its playlists lead to no sound, only to more playlists.'] };
}

function noPlaylist({ got, wrong }: Found): Found {
  return { got, wrong: [...wrong, 'station.yaml calls it hls, but it is no HLS playlist.'] };
}

function segmentFound(
  { got, wrong }: Found,
  { contentType }: Omit<Heard, 'audio'>,
  audio: Buffer,
  tookMs: number,
): Found {
  const kilobytes = Math.round(audio.length / 1_000);
  const said = `A piece of ${kilobytes} KB as ${contentType} came after ${Math.round(tookMs)} ms. Silence was not looked for.`;
  return {
    got: [...got, said],
    wrong: tookMs > slowMs + 1_000 ? [...wrong, 'That is slow: listeners wait for it.'] : wrong,
  };
}

function opened({ got, wrong, firstMs }: Omit<Heard, 'audio'>): Found {
  const slow = firstMs > slowMs ? ['That is slow: listeners wait for it.'] : [];
  return { got: [...got, `The first sound came after ${firstMs} ms.`], wrong: [...wrong, ...slow] };
}
