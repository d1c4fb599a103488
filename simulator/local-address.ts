import type { Station } from '../lambda/contract/station';

/** Where the simulator plays what a device would fetch from the internet; null where nothing answers. */
export function localAddress(
  { mounts, apologyClip }: Pick<Station, 'mounts' | 'apologyClip'>,
  url: string,
): string | null {
  if (mounts.some((mount) => mount.url === url)) return '/live.mp3';
  return url === apologyClip ? '/audio/apology.mp3' : null;
}

/** Where the simulator finds a picture: those that the station serves itself are at hand, all others stay away. */
export function localPicture({ images }: Pick<Station, 'images'>, url: string): string | null {
  const folder = new URL('.', images.logo).href;
  return url.startsWith(folder) ? `/images/${url.slice(folder.length)}` : null;
}
