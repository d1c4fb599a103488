import { readFileSync } from 'node:fs';

/** Ten seconds of the station’s own sample: MP3 at 96 kbit/s, 44.1 kHz. */
export function music(): Buffer {
  return readFileSync('station/audio/sample-stream.mp3').subarray(0, 120_000);
}

/** MPEG 1, layer III, 128 kbit/s, 44.1 kHz, stereo: frames of 417 bytes whose side information counts nothing. */
export function silentMp3(frames = 100): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return Buffer.concat(Array.from({ length: frames }, () => frame));
}

/** AAC in ADTS, 44.1 kHz, stereo: 64 kbit/s are frames of 186 bytes; a frame of zeros is hardly more than its header. */
export function aac(bytesEach = 186, frames = 100): Buffer {
  const frame = Buffer.alloc(bytesEach, 0x21);
  frame.set([0xff, 0xf1, 0x50, 0x80 | (bytesEach >> 11), (bytesEach >> 3) & 0xff, ((bytesEach & 7) << 5) | 0x1f, 0xfc]);
  return Buffer.concat(Array.from({ length: frames }, () => frame));
}
