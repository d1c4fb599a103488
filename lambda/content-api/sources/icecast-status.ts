import { z } from 'zod';
import { SourceFailed } from './source-failed';

/** One source of the stream, as Icecast lists it, its quirks mended. */
export interface IcecastSource {
  /** The path of its address: `/stream.mp3`. */
  mount: string;
  title: string;
  /** Only Ogg streams keep the artist apart. */
  artist: string;
}

const listedSource = z.looseObject({
  listenurl: z.string(),
  title: z.string().nullish(),
  artist: z.string().nullish(),
});

const status = z.looseObject({
  icestats: z.looseObject({
    // No source: no key. One: an object. Several: an array.
    source: z.union([z.array(listedSource), listedSource.transform((one) => [one])]).default([]),
  }),
});

/** @throws SourceFailed when this is not an Icecast status, even with its quirks mended. */
export function parseIcecastStatus(body: Buffer, url: string): IcecastSource[] {
  try {
    const { icestats } = status.parse(JSON.parse(mended(body.toString('utf8'))));
    return icestats.source.map(({ listenurl, title, artist }) => ({
      // The host is what the server was configured with, often localhost: trust only the path.
      mount: new URL(listenurl).pathname,
      title: title ?? '',
      artist: artist ?? '',
    }));
  } catch (cause) {
    throw new SourceFailed(`Icecast status: GET ${url} answered with something else`, { cause });
  }
}

/**
 * Icecast 2.4 prints text that looks like a number or a boolean without quotes: 1999 and true become other kinds,
 * 1e5 would read as 100000, and -, .5 and 5. are not JSON at all. An empty text is null. Control characters stay as they are.
 */
function mended(json: string): string {
  return json
    .replace(/\p{Cc}/gu, (control) => (control < ' ' ? ' ' : control))
    .replace(/"(title|artist)":(?!\s*"|null\s*[,}])([^,}"]*)/g, (_, key, bare: string) => `"${key}":"${bare.trim()}"`);
}
