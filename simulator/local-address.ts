import type { Station } from '../lambda/contract/station';

/** Where the simulator plays what a device would fetch from the internet; null where nothing answers. */
export function localAddress(
  { mounts, apologyClip }: Pick<Station, 'mounts' | 'apologyClip'>,
  url: string,
): string | null {
  if (mounts.some((mount) => mount.url === url)) return '/live.mp3';
  return url === apologyClip ? '/audio/apology.mp3' : null;
}
