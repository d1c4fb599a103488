/** A picture or a sound as a feed announces it: all of it optional, most of it missing. */
export interface MediaFile {
  url?: string;
  type?: string;
  medium?: string;
  width?: number;
  height?: number;
  duration?: number;
}

export interface Audio {
  url: string;
  /** In seconds, as the feed says it. */
  duration: number | undefined;
}

interface Media {
  contents?: MediaFile[];
  thumbnails?: MediaFile[];
  groups?: Media[];
}

/** Media RSS (https://www.rssboard.org/media-rss): its files, alone or in groups, and its pictures, the thumbnails last. */
export function mediaFiles(media: Media = {}): { files: MediaFile[]; images: MediaFile[] } {
  const { groups = [] } = media;
  const all = [media, ...groups];
  const files = all.flatMap(({ contents = [] }) => contents);
  const pictures = files.filter(({ type, medium }) => medium === 'image' || type?.startsWith('image/'));
  const within = files.flatMap((file) => (file as Media).thumbnails ?? []);
  return { files, images: [...pictures, ...all.flatMap(({ thumbnails = [] }) => thumbnails), ...within] };
}

/** The first sound among them. Some feeds leave the type out, and say it in the name only. */
export function audioIn(files: MediaFile[], duration?: number): Audio | undefined {
  const sound = files.find(
    ({ type, medium, url = '' }) =>
      type?.startsWith('audio/') || medium === 'audio' || (!type && /\.(?:mp3|m4a|aac)(?:\?|$)/i.test(url)),
  );
  return sound?.url === undefined ? undefined : { url: sound.url, duration: sound.duration ?? duration };
}
