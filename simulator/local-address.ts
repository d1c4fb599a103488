import type { Station } from '../lambda/contract/station';

/** Where the simulator plays what a device would fetch from the internet; null where nothing answers. */
export function localAddress(
  { mounts, apologyClip }: Pick<Station, 'mounts' | 'apologyClip'>,
  url: string,
): string | null {
  if (mounts.some((mount) => mount.url === url)) return '/live.mp3';
  return inFolder('audio', apologyClip, url);
}

/** Where the simulator finds a picture: those that the station serves itself are at hand, all others stay away. */
export function localPicture({ images }: Pick<Station, 'images'>, url: string): string | null {
  return inFolder('images', images.logo, url);
}

/** Where we have the file of an address, if it is one that lies beside another of ours. */
function inFolder(folder: 'audio' | 'images', ours: string, url: string): string | null {
  const beside = new URL('.', ours).href;
  return url.startsWith(beside) ? `/${folder}/${url.slice(beside.length)}` : null;
}
