const aDay = 86_400;

/** These change with the minute: a reader may rely on one for as long as a presenter takes to name the next song. */
const live = ['/v1/now-playing', '/v1/on-air'];

/** How long a reader may keep a document. An old one is better than none, so errors may be bridged for a day. */
export function cacheControl(path: string): string {
  return live.includes(path)
    ? `max-age=5, stale-if-error=${aDay}`
    : `max-age=60, stale-while-revalidate=600, stale-if-error=${aDay}`;
}
