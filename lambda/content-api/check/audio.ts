import { readAacFrame } from './aac-frame';
import { type Frame, framesIn } from './frames';
import { readMp3Frame } from './mp3-frame';

/** What a few seconds of a stream sound like, by the headers of their frames: nothing is decoded. */
export interface Sound {
  codec: 'mp3' | 'aac';
  kbps: number;
  frames: number;
  /** Every frame is digital silence. */
  silent: boolean;
}

/** Nothing, if it is neither MP3 nor AAC. */
export function soundOf(audio: Uint8Array): Sound | undefined {
  const mp3 = framesIn(audio, readMp3Frame);
  if (mp3.length > 0) return soundIn('mp3', mp3);
  const aac = framesIn(audio, readAacFrame);
  return aac.length > 0 ? soundIn('aac', aac) : undefined;
}

function soundIn(codec: Sound['codec'], frames: Frame[]): Sound {
  const bytes = frames.reduce((sum, frame) => sum + frame.bytes, 0);
  const seconds = frames.reduce((sum, frame) => sum + frame.seconds, 0);
  const kbps = Math.round((bytes * 8) / seconds / 1_000);
  return { codec, kbps, frames: frames.length, silent: frames.every(({ silent }) => silent) };
}
