import type { News } from '../../contract/news';
import { slug } from '../slug';
import type { NewsFacts } from './news-edition';
import { sampleSource } from './sample';
import { sampleStories } from './sample-stories';
import type { Ask } from './source';

const hour = 60 * 60_000;

const publisher = { name: 'This is the Coast', credit: null };

/** How long it takes to hear station/audio/bulletin.mp3. */
const bulletinSeconds = 29;

/**
 * A newsroom’s ordinary day: the stories keep their distance to the last full hour, so none ever grows old; on the hour there is
 * a bulletin, to be heard at the address given.
 */
export function sampleNews(bulletinUrl: string): Ask<NewsFacts, News> {
  return async ({ now }) => {
    const fullHour = Math.floor(now.getTime() / hour) * hour;
    const stories = sampleStories.map(({ headline, summary, category, minutesOld, paragraphs }) => ({
      id: slug(headline).slice(0, 80),
      title: headline,
      summary,
      category,
      publishedAt: new Date(fullHour - minutesOld * 60_000).toISOString(),
      updatedAt: null,
      publisher,
      url: null,
      image: null,
      imageSize: null,
      paragraphs,
    }));
    const bulletin = {
      title: 'Coast News: a sample bulletin',
      url: bulletinUrl,
      publishedAt: new Date(fullHour).toISOString(),
      durationSeconds: bulletinSeconds,
    };
    return { facts: { stories, bulletin }, source: sampleSource, observedAt: now };
  };
}
