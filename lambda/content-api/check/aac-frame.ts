import { bitsOf } from './bits';
import type { Frame } from './frames';

/** ISO/IEC 13818-7, ADTS: Hz by the number in a frame’s header. */
const sampleRates = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350,
];
const samples = 1_024;

/** What is left of a frame of zeros: a header and a few bits for each channel. No sound fits in. */
const silentBytes = 24;

export function readAacFrame(audio: Uint8Array, at: number): Frame | undefined {
  if (audio[at] !== 0xff || at + 7 > audio.length) return undefined;
  const header = bitsOf(audio, at * 8);
  if (header.read(12) !== 0xfff) return undefined;
  header.skip(1);
  if (header.read(2) !== 0) return undefined;
  header.skip(3);
  const sampleRate = sampleRates[header.read(4)];
  header.skip(8);
  const bytes = header.read(13);
  if (!sampleRate || bytes < 7) return undefined;
  return { bytes, seconds: samples / sampleRate, silent: bytes <= silentBytes };
}
