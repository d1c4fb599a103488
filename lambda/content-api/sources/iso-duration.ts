/** `PT3H10M`, `P1DT2H` in ms; undefined for what is no such duration. Years and months have no length of their own. */
export function isoDuration(text: string): number | undefined {
  const found = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(text.trim());
  if (!found) return undefined;
  const [weeks, days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  const inHours = ((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0);
  const ms = ((inHours * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1_000;
  return ms > 0 ? ms : undefined;
}
