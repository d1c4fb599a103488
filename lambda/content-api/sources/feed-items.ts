import { parseFeed } from 'feedsmith';
import type { Feed } from '../station-file-sources';
import { type Audio, audioIn, type MediaFile, mediaFiles } from './feed-media';
import { htmlOf } from './feed-text';
import { SourceFailed } from './source-failed';

/** What every format of feed says of a story, as it says it: HTML, dates in words, relative addresses. */
export interface FeedItem {
  title: string;
  id: string | undefined;
  link: string | undefined;
  summary: string | undefined;
  content: string | undefined;
  published: string | undefined;
  updated: string | undefined;
  /** Best first, as far as the feed says. */
  images: MediaFile[];
  audio: Audio | undefined;
  publisher: string | undefined;
}

type Parsed = ReturnType<typeof parseFeed<string>>;
type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/** @throws SourceFailed when this is no feed, one that was cut off, or one with entities of its own. */
export function itemsIn(text: string, { name, url }: Feed): FeedItem[] {
  if (/<!ENTITY/i.test(text.slice(0, text.search(/<(?:rss|feed|rdf:rdf)\b/i))))
    throw new SourceFailed(`news feed “${name}”: GET ${url} answered with entities of its own: refused`);
  const parsed = parse(text, `news feed “${name}”: GET ${url} answered with something that is not a whole feed`);
  switch (parsed.format) {
    case 'rss':
      return rssItems(parsed.feed);
    case 'atom':
      return atomItems(parsed.feed);
    case 'json':
      return jsonItems(parsed.feed);
    case 'rdf':
      return rdfItems(parsed.feed);
  }
}

function parse(text: string, failure: string): Parsed {
  try {
    return parseFeed<string>(text.trim());
  } catch (cause) {
    throw new SourceFailed(failure, { cause });
  }
}

function rssItems({ items = [] }: FeedOf<'rss'>): FeedItem[] {
  return items.map(({ media, enclosures = [], itunes, ...item }) => {
    const { files, images } = mediaFiles(media);
    return {
      title: item.title ?? '',
      id: item.guid?.value,
      link: item.link,
      summary: item.description,
      content: item.content?.encoded,
      published: item.pubDate ?? item.dc?.dates?.[0],
      updated: item.atom?.updated,
      images: [...enclosures.filter(isImage), ...images],
      audio: audioIn([...enclosures, ...files], itunes?.duration),
      publisher: item.source?.title,
    };
  });
}

const isImage = ({ type }: { type?: string }) => type?.startsWith('image/') === true;

function atomItems({ entries = [] }: FeedOf<'atom'>): FeedItem[] {
  return entries.map(({ links = [], media, itunes, ...entry }) => {
    const enclosures = links.flatMap(({ rel, href, ...file }) =>
      rel === 'enclosure' && href ? { ...file, url: href } : [],
    );
    const { files, images } = mediaFiles(media);
    return {
      title: markup(entry.title) ?? '',
      id: entry.id,
      link: links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
      summary: markup(entry.summary),
      content: markup(entry.content),
      published: entry.published,
      updated: entry.updated,
      images: [...enclosures.filter(isImage), ...images],
      audio: audioIn([...enclosures, ...files], itunes?.duration),
      publisher: markup(entry.source?.title),
    };
  });
}

/** Atom says which of its texts are markup; those that say nothing are often markup all the same. */
function markup(text: { value?: string; type?: string } | undefined): string | undefined {
  return text?.type === 'text' ? htmlOf(text.value) : text?.value;
}

function jsonItems({ items = [] }: FeedOf<'json'>): FeedItem[] {
  return items.map(({ attachments = [], ...item }) => {
    const files = attachments.map(({ url, mime_type: type, duration_in_seconds: duration }) => ({
      ...(url && { url }),
      ...(type && { type }),
      ...(duration !== undefined && { duration }),
    }));
    return {
      title: item.title ?? '',
      id: item.id,
      link: item.url,
      summary: item.summary,
      content: item.content_html ?? htmlOf(item.content_text),
      published: item.date_published,
      updated: item.date_modified,
      images: [item.image, item.banner_image].flatMap((url) => (url ? { url } : [])),
      audio: audioIn(files),
      publisher: undefined,
    };
  });
}

function rdfItems({ items = [] }: FeedOf<'rdf'>): FeedItem[] {
  return items.map((item) => ({
    title: item.title ?? '',
    id: item.link,
    link: item.link,
    summary: item.description,
    content: item.content?.encoded,
    published: item.dc?.dates?.[0],
    updated: undefined,
    images: mediaFiles(item.media).images,
    audio: undefined,
    publisher: undefined,
  }));
}
