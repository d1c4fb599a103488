const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago, as people say it: `just now`, `5 minutes ago`, `3 hours ago`, `2 days ago`. */
export function ago(at: Date | string, now: Date): string {
  const ms = now.getTime() - new Date(at).getTime();
  if (ms < -minute) return 'in the future, says its clock';
  if (ms < minute) return 'just now';
  if (ms < hour) return `${counted(Math.floor(ms / minute), 'minute')} ago`;
  if (ms < day) return `${counted(Math.floor(ms / hour), 'hour')} ago`;
  return `${counted(Math.floor(ms / day), 'day')} ago`;
}

/** `counted(1, 'story', 'stories')` is `1 story`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
