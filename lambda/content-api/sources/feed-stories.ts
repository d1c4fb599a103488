import type { Age } from '../../contract/document';
import type { Bulletin, Story } from '../../contract/news';
import type { Feed } from '../station-file-sources';
import { idOf } from './feed-ids';
import { imageOf, secureAddress } from './feed-image';
import { type FeedItem, itemsIn } from './feed-items';
import { type Before, timesOf } from './feed-times';
import { titleOf, wordsOf } from './feed-words';

/** A story without the age of the document that carries it. */
export type StoryFacts = Omit<Story, keyof Age>;

/** What one feed says. */
export interface Told {
  stories: StoryFacts[];
  bulletin: Bulletin | null;
}

/** More than anyone listens to, and each is a file to publish. */
const storiesPerFeed = 20;

/** As long as an address may reasonably be. */
const longestAddress = 2_000;

/** The stories of a feed, in its own order, and its latest bulletin. `before` are its stories of the last time. */
export function toldBy(text: string, feed: Feed, now: Date, before: Before[] = []): Told {
  const items = itemsIn(text, feed).slice(0, storiesPerFeed);
  const read = items.flatMap((item) => {
    const title = titleOf(item.title);
    return title ? { item, story: storyFrom(item, title, { feed, now, before }) } : [];
  });
  // A feed of nothing but audio is a feed of bulletins, whatever its notes say. Elsewhere, audio may only go with a story.
  const onlyAudio = read.every(({ item }) => item.audio);
  const isBulletin = ({ item, story }: (typeof read)[number]) =>
    item.audio && (onlyAudio || story.paragraphs.length === 0);
  const stories = read.filter((one) => !isBulletin(one)).map(({ story }) => story);
  const bulletins = read.filter(isBulletin).flatMap((one) => bulletinFrom(one.item, one.story, feed));
  return { stories: onceEach(stories), bulletin: latest(bulletins) };
}

interface Reading {
  feed: Feed;
  now: Date;
  before: Before[];
}

function storyFrom(item: FeedItem, title: string, { feed, now, before }: Reading): StoryFacts {
  const id = idOf(item, feed);
  const story = {
    id,
    title,
    ...wordsOf(item, title),
    category: feed.category,
    publisher: { name: titleOf(item.publisher ?? '') || feed.name, credit: feed.credit ?? null },
    url: addressOf(item.link, feed),
    ...imageOf(item, feed.url),
  };
  const known = before.find((told) => told.id === id);
  return { ...story, ...timesOf(item, story, known, now) };
}

function bulletinFrom({ audio }: FeedItem, { title, publishedAt }: StoryFacts, feed: Feed): Bulletin[] {
  const url = secureAddress(audio?.url, feed.url);
  const seconds = Math.round(audio?.duration ?? 0);
  const durationSeconds = seconds > 0 && Number.isSafeInteger(seconds) ? seconds : null;
  return url === null ? [] : [{ title, url, publishedAt, durationSeconds }];
}

/** The newest; of two from the same moment, the first. */
export function latest(bulletins: Bulletin[]): Bulletin | null {
  return bulletins.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))[0] ?? null;
}

function onceEach(stories: StoryFacts[]): StoryFacts[] {
  return [...new Map(stories.toReversed().map((story) => [story.id, story])).values()].toReversed();
}

function addressOf(written: string | undefined, feed: Feed): string | null {
  if (!written || !URL.canParse(written, feed.url)) return null;
  const { href, protocol, hostname } = new URL(written, feed.url);
  return /^https?:$/.test(protocol) && hostname && href.length <= longestAddress ? href : null;
}
