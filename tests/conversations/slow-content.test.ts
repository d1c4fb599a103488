import { setTimeout as waits } from 'node:timers/promises';
import type { Content } from '../../lambda/skill/content/content';
import { openAlexaApi } from '../support/alexa-api';
import { listener } from '../support/listener';
import { station } from '../support/station';

/** A station whose news takes its time. */
const slow = (ms: number): Content => {
  const content = station();
  return { ...content, news: () => waits(ms).then(() => content.news()) };
};

let alexa: Awaited<ReturnType<typeof openAlexaApi>>;
beforeEach(async () => {
  alexa = await openAlexaApi();
});
afterEach(() => alexa.close());

test('what takes longer than a second and a half gets a word meanwhile, once, and then its answer', async () => {
  const { hears } = await listener({ content: slow(2_000), apiEndpoint: alexa.apiEndpoint }).says('latest news');

  expect(alexa.said).toEqual(['Just getting the latest.']);
  expect(hears).toMatch(/^Here’s the latest/);
});

test('what is quick gets none', async () => {
  await listener({ content: slow(100), apiEndpoint: alexa.apiEndpoint }).says('latest news');
  await waits(1_600);

  expect(alexa.said).toEqual([]);
});

test('an Alexa that does not take the word neither delays nor spoils the answer', async () => {
  const asked = performance.now();
  const { hears, log } = await listener({ content: slow(1_700) }).says('latest news');

  expect(hears).toMatch(/^Here’s the latest/);
  expect(performance.now() - asked).toBeLessThan(2_600);
  expect(log).toContainEqual(expect.objectContaining({ event: 'alexa-api-failed', what: 'progressive response' }));
});
