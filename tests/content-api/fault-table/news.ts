import { type FaultySource, json, stationTopic } from './faulty-source';
import type { Good, WhenWell } from './faulty-upstream';

const published = '2026-08-12T05:00:00Z';

export const newsSources: FaultySource[] = [
  source('RSS', () => ({ headers: { 'Content-Type': 'application/rss+xml' }, body: rss() })),
  source('Atom', () => ({ headers: { 'Content-Type': 'application/atom+xml' }, body: atom() })),
  source('JSON Feed', jsonFeed),
];

function source(kind: string, whenWell: WhenWell): FaultySource {
  const feed = (url: string) => ({ url: `${url}/feed`, name: 'This is the Coast', category: 'local' });
  return {
    name: `news: ${kind}`,
    topic: (url, now) =>
      stationTopic('/v1/news', { news: { from: 'feeds', feeds: [feed(url)], flashBriefing: 'text' } }, now),
    whenWell,
    tells: '"New lights for the west pier"',
  };
}

function rss(): string {
  const item = `<item><title>New lights for the west pier</title><guid>pier</guid><link>https://www.thisisthecoast.example/pier</link>
    <description>Forty lamps will be replaced.</description><pubDate>Wed, 12 Aug 2026 05:00:00 GMT</pubDate></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Coast</title>
    <link>https://www.thisisthecoast.example/</link><description>News</description>${item}</channel></rss>`;
}

function atom(): string {
  const entry = `<entry><title>New lights for the west pier</title><id>urn:pier</id><updated>${published}</updated>
    <published>${published}</published><summary>Forty lamps will be replaced.</summary></entry>`;
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><id>urn:coast</id>
    <updated>${published}</updated>${entry}</feed>`;
}

function jsonFeed(): Good {
  const item = {
    id: 'pier',
    title: 'New lights for the west pier',
    content_text: 'Forty lamps.',
    date_published: published,
  };
  return json({ version: 'https://jsonfeed.org/version/1.1', title: 'Coast', items: [item] });
}
