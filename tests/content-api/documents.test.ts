import { newsDocuments } from '../../lambda/content-api/documents/news';
import { UnfitDocument } from '../../lambda/content-api/documents/unfit-document';
import type { StoryFacts } from '../../lambda/content-api/sources/feed-stories';

const story: StoryFacts = {
  id: 'tide',
  title: 'Tide',
  summary: null,
  category: 'local',
  publishedAt: '2026-08-12T05:00:00.000Z',
  updatedAt: null,
  publisher: { name: 'This is the Coast', credit: null },
  url: null,
  image: null,
  imageSize: null,
  paragraphs: ['High at noon.'],
};
const source = { id: 'feeds', name: 'Feeds', credit: null };
const observedAt = new Date('2026-08-12T06:00:00.000Z');

test('publishes stories before the list that names them, without their paragraphs', () => {
  const published = newsDocuments({ facts: { stories: [story], bulletin: null }, source, observedAt });
  expect(published.map(({ path }) => path)).toEqual(['/v1/news/tide', '/v1/news', '/v1/flash-briefing']);
  expect(published[1]?.document).toEqual({
    observedAt: '2026-08-12T06:00:00.000Z',
    expiresAt: '2026-08-12T08:00:00.000Z',
    stale: false,
    nextPollAt: '2026-08-12T08:00:00.000Z',
    source,
    stories: [expect.not.objectContaining({ paragraphs: expect.anything() })],
    bulletin: null,
  });
});

test('refuses facts that do not keep the contract, naming document and field', () => {
  const broken = () =>
    newsDocuments({ facts: { stories: [{ ...story, title: '' }], bulletin: null }, source, observedAt });
  expect(broken).toThrow(UnfitDocument);
  expect(broken).toThrow(/^\/v1\/news\/tide: [\s\S]*title/);
});
