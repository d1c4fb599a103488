import type { Story } from '../../contract/news';
import type { FeedItem } from './feed-items';
import type { MediaFile } from './feed-media';

/** Counting pixels and buttons are smaller; nothing to see on a screen is. */
const smallestPx = 50;

/** What a picture whose size nobody tells probably has: better than a thumbnail, worse than one that is known to be large. */
const usualWidthPx = 400;

/** A whole camera’s worth is slow to load on the small screen of a speaker. */
const largestWidthPx = 2_600;

/** The longest address that Alexa takes for a picture. */
const longestAddress = 2_000;

type Picture = Pick<Story, 'image' | 'imageSize'>;

/** The best picture of a story: HTTPS, large enough to be one, the widest that is sensible, and in the feed’s order. */
export function imageOf(item: FeedItem, base: string): Picture {
  const offered = [...item.images, ...imagesIn(item.content), ...imagesIn(item.summary)].flatMap((file) => {
    const image = secureAddress(file.url, base);
    return image && !isTiny(file) ? { image, imageSize: sizeOf(file) } : [];
  });
  const known = offered.map(({ image, imageSize }) => ({
    image,
    imageSize: imageSize ?? offered.find((other) => other.image === image && other.imageSize)?.imageSize ?? null,
  }));
  return known.toSorted((a, b) => worth(b) - worth(a))[0] ?? { image: null, imageSize: null };
}

function worth({ imageSize }: Picture): number {
  if (!imageSize) return usualWidthPx;
  return imageSize.width > largestWidthPx ? usualWidthPx - 1 : imageSize.width;
}

/** An address that a listener’s device may load: HTTPS, nobody’s password in it, and not too long. */
export function secureAddress(written: string | undefined, base: string): string | null {
  if (!written || !URL.canParse(written, base)) return null;
  const { href, protocol, username, password } = new URL(written, base);
  return protocol === 'https:' && !username && !password && href.length <= longestAddress ? href : null;
}

function isTiny({ width = smallestPx, height = smallestPx }: MediaFile): boolean {
  return width < smallestPx || height < smallestPx;
}

function sizeOf({ width, height }: MediaFile): Picture['imageSize'] {
  const said = Number.isSafeInteger(width) && Number.isSafeInteger(height);
  return said && width && height ? { width, height } : null;
}

/** More than anybody looks at. */
const imagesLookedAt = 10;

function imagesIn(html = ''): MediaFile[] {
  const tags = html.matchAll(/<img\s[^<>]{0,3000}>/gi);
  return Array.from({ length: imagesLookedAt }, () => tags.next().value?.[0] ?? []).flatMap((tag) =>
    typeof tag === 'string' ? imageFrom(tag) : [],
  );
}

function imageFrom(tag: string): MediaFile {
  const [url, width, height] = ['src', 'width', 'height'].map((name) => attribute(tag, name));
  return {
    ...(url && { url: url.replaceAll('&amp;', '&') }),
    ...(Number(width) > 0 && { width: Number(width) }),
    ...(Number(height) > 0 && { height: Number(height) }),
  };
}

function attribute(tag: string, name: string): string | undefined {
  return tag.match(new RegExp(`\\s${name}\\s?=\\s?["']?([^"'\\s>]+)`, 'i'))?.[1];
}
