import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { flashBriefingOf } from '../../lambda/content-api/documents/flash-briefing';
import { createContentApi } from '../../lambda/content-api/local';
import type { StoryFacts } from '../../lambda/content-api/sources/feed-stories';
import { flashBriefing } from '../../lambda/contract/flash-briefing';

const now = new Date('2026-08-12T12:00:00.000Z');

function story(facts: Partial<StoryFacts> = {}): StoryFacts {
  return {
    id: 'tide',
    title: 'Tide',
    summary: 'High at noon.',
    category: 'local',
    publishedAt: '2026-08-12T05:00:00.000Z',
    updatedAt: null,
    publisher: { name: 'This is the Coast', credit: null },
    url: 'https://coast.example/tide',
    image: null,
    imageSize: null,
    paragraphs: [],
    ...facts,
  };
}

/** What is published, as Amazon would read it: always a list. */
function briefing(...stories: StoryFacts[]) {
  return [flashBriefing.parse(flashBriefingOf({ stories, bulletin: null }, 'text', now))].flat();
}

test('one story stands by itself, in Amazon’s words', () => {
  expect(flashBriefingOf({ stories: [story()], bulletin: null }, 'text', now)).toEqual({
    uid: 'tide',
    updateDate: '2026-08-12T05:00:00.0Z',
    titleText: 'Tide',
    mainText: 'Tide. High at noon.',
    redirectionUrl: 'https://coast.example/tide',
  });
});

test('has the five newest stories, the newest first, whatever their categories', () => {
  const hours = ['03', '07', '05', '04', '08', '06'];
  const stories = hours.map((hour) => story({ id: hour, publishedAt: `2026-08-12T${hour}:00:00.000Z` }));
  expect(briefing(...stories).map(({ uid }) => uid)).toEqual(['08', '07', '06', '05', '04']);
});

test('counts a story from its update, and leaves out what is older than a week', () => {
  const updated = story({ id: 'updated', updatedAt: '2026-08-12T11:00:00.000Z' });
  const old = story({ id: 'old', publishedAt: '2026-08-05T11:59:59.999Z' });
  expect(briefing(story(), old, updated)).toMatchObject([
    { uid: 'updated', updateDate: '2026-08-12T11:00:00.0Z' },
    { uid: 'tide' },
  ]);
});

test('reads a story without a summary, to its last whole sentence within 4,499 characters', () => {
  const sentence = 'The bridge will be closed to traffic for one night. ';
  const [item] = briefing(
    story({ summary: null, paragraphs: [sentence.repeat(50).trim(), sentence.repeat(50).trim()] }),
  );
  expect(item?.mainText.length).toBeGreaterThan(4_400);
  expect(item?.mainText.length).toBeLessThan(4_500);
  expect(item?.mainText).toMatch(/^Tide\. The bridge .* for one night\.$/);
});

test('falls back on the headline when the first sentence is beyond all measure', () => {
  const [item] = briefing(story({ summary: null, paragraphs: ['word '.repeat(2_000).trim()] }));
  expect(item?.mainText).toBe('Tide.');
});

test('has no markup, and says “and” for an ampersand', () => {
  const [item] = briefing(
    story({ title: 'Fish & <b>chips</b>', summary: 'Is 3 < 4? At H&M.', url: 'http://coast.example/' }),
  );
  expect(item).toEqual({
    uid: 'tide',
    updateDate: '2026-08-12T05:00:00.0Z',
    titleText: 'Fish and b chips /b',
    mainText: 'Fish and b chips /b. Is 3 4? At H&M.',
  });
});

test('says that it is quiet rather than nothing, which Amazon takes for a fault', () => {
  expect(briefing()).toMatchObject([{ uid: 'quiet-2026-08-12', titleText: 'No new stories' }]);
});

test('has the bulletin alone when it is of audio', () => {
  const bulletin = {
    title: 'News at noon',
    url: 'https://coast.example/noon.mp3',
    publishedAt: '2026-08-12T12:00:00.000Z',
    durationSeconds: 122,
  };
  expect(flashBriefingOf({ stories: [story()], bulletin }, 'audio', now)).toMatchObject({
    uid: 'bulletin-2026-08-12T12:00:00.000Z',
    streamUrl: 'https://coast.example/noon.mp3',
  });
  expect(flashBriefingOf({ stories: [story()], bulletin: null }, 'audio', now)).toBeUndefined();
});

test('is served as JSON that a cache may keep for a minute', async () => {
  const api = createContentApi({ clock: () => now });
  await api.publishOnce();
  const server = createServer(api.listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/flash-briefing`;

  const answer = await fetch(url);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
  expect(answer.headers.get('cache-control')).toBe('max-age=60, stale-while-revalidate=600, stale-if-error=86400');
  const items = [flashBriefing.parse(await answer.json())].flat();
  expect(items).toHaveLength(5);
  expect(items[0]?.titleText).toBe('Whitby’s swing bridge to close on two nights for its summer check');

  const again = await fetch(url, { headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  server.closeAllConnections();
  server.close();
});
