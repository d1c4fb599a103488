const day = 24 * 60 * 60_000;

/** No song lasts ten thousand seconds, and none ten: from here on, a bare number is milliseconds. */
const countsMilliseconds = 10_000;

/** A length as playout systems write it, `242000`, `242`, `4:02` or `00:04:02`, in ms. Undefined for none, or nonsense. */
export function songLengthMs(written: string): number | undefined {
  const text = written.trim();
  if (!/^\d+(\.\d+)?$|^(\d+:){1,2}\d{1,2}(\.\d+)?$/.test(text)) return undefined;
  const number = text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const ms = Math.round(text.includes(':') || number < countsMilliseconds ? number * 1_000 : number);
  return ms > 0 && ms < day ? ms : undefined;
}

/** When a song that began then is over; undefined when either is not known. */
export function endOf(startedAt: Date | undefined, lengthMs: number | undefined): Date | undefined {
  return startedAt && lengthMs ? new Date(startedAt.getTime() + lengthMs) : undefined;
}

/** An instant from milliseconds since 1970. Zero, and what no calendar holds, is what a server sends for “not known”. */
export function instantFrom(ms: number): Date | undefined {
  return ms > 0 && ms < Date.UTC(3000, 0) ? new Date(ms) : undefined;
}
