/** One packet of sound, as an encoder made it. */
export interface Frame {
  bytes: number;
  seconds: number;
  /** Nothing but zeros was encoded: digital silence, not a quiet passage. */
  silent: boolean;
}

/** Reads the frame that begins at a byte; nothing, if none does. */
export type ReadFrame = (audio: Uint8Array, at: number) => Frame | undefined;

/** A header of a few bits also appears by chance: so many in a row do not. */
const inARow = 3;

/** The frames in a piece that was cut out of a stream anywhere. None, if the piece is of another codec. */
export function framesIn(audio: Uint8Array, readFrame: ReadFrame): Frame[] {
  for (let from = 0; from < audio.length; from += 1) {
    const frames = framesFrom(audio, from, readFrame);
    if (frames.length >= inARow) return frames;
  }
  return [];
}

function framesFrom(audio: Uint8Array, from: number, readFrame: ReadFrame): Frame[] {
  const frames: Frame[] = [];
  let at = from;
  for (let frame = readFrame(audio, at); frame; frame = readFrame(audio, at)) {
    at += frame.bytes;
    if (at > audio.length) break;
    frames.push(frame);
  }
  return frames;
}
