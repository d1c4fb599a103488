import { bitsOf } from './bits';
import type { Frame } from './frames';

/** ISO/IEC 11172-3 and 13818-3, layer III: kbit/s and Hz by the numbers in a frame’s header. */
const kbps1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const kbps2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const sampleRates: Record<number, number[]> = {
  3: [44_100, 48_000, 32_000],
  2: [22_050, 24_000, 16_000],
  0: [11_025, 12_000, 8_000],
};

const layerIII = 1;
const mono = 3;

export function readMp3Frame(audio: Uint8Array, at: number): Frame | undefined {
  if (audio[at] !== 0xff || at + 4 > audio.length) return undefined;
  const header = bitsOf(audio, at * 8);
  if (header.read(11) !== 0x7ff) return undefined;
  const [version, layer, unprotected] = [header.read(2), header.read(2), header.read(1)];
  const [rate, hertz, padding] = [header.read(4), header.read(2), header.read(1)];
  header.skip(1);
  const channels = header.read(2) === mono ? 1 : 2;

  const isFirst = version === 3;
  const kbps = (isFirst ? kbps1 : kbps2)[rate];
  const sampleRate = sampleRates[version]?.[hertz];
  if (layer !== layerIII || !kbps || !sampleRate) return undefined;

  const samples = isFirst ? 1_152 : 576;
  const bytes = Math.floor((samples / 8) * ((kbps * 1_000) / sampleRate)) + padding;
  const sideInfo = at + 4 + (unprotected ? 0 : 2);
  return { bytes, seconds: samples / sampleRate, silent: isSilent(audio, sideInfo, isFirst, channels) };
}

/** The side information says how many values of sound follow: an encoder that was given zeros writes none. */
function isSilent(audio: Uint8Array, at: number, isFirst: boolean, channels: number): boolean {
  const info = bitsOf(audio, at * 8);
  const [header, granule, granules] = isFirst
    ? [channels === 1 ? 18 : 20, 59, 2 * channels]
    : [channels === 1 ? 9 : 10, 63, channels];
  info.skip(header);
  for (let read = 0; read < granules; read += 1) {
    info.skip(12);
    if (info.read(9) > 0) return false;
    info.skip(granule - 21);
  }
  return true;
}
