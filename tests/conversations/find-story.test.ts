import { morningStories, story } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';

test.each([
  ['the one about the bridge', /^Whitby swing bridge to close for one night\. That’s from yesterday afternoon/],
  ['read the one about lights', /^New lights for Scarborough’s west pier\./],
  ['the story about the brass bands', /^Brass band returns to Filey\./],
  ['read me the story about lamps', /^New lights for Scarborough’s west pier\./],
])('“%s” finds it among the headlines just read, by its title, its summary or its text', async (sentence, story) => {
  const someone = listener();
  await someone.says('latest news');

  expect((await someone.says(sentence)).hears).toMatch(story);
});

test('finds a story that was not read out yet', async () => {
  const someone = listener({ device: 'show-8' });
  await someone.says('latest news');
  const found = await someone.says('the one about the beaches');

  expect(found.hears).toBe(
    'Two hundred people clean Bridlington’s beaches. That’s from yesterday morning, This is the Coast.',
  );
  expect((await onScreen(found)).words).toContain('Two hundred people clean Bridlington’s beaches');
});

test('goes on from there', async () => {
  const someone = listener();
  await someone.says('latest news');
  await someone.says('the one about the brass band');

  expect((await someone.says('yes')).hears).toMatch(/^Whitby swing bridge to close/);
});

test('in one sentence, without the headlines before', async () => {
  expect((await listener().says('ask this is the coast for any news about the swing bridge')).hears).toMatch(
    /^Whitby swing bridge to close for one night\./,
  );
});

test('says so when there is none, and says what there is', async () => {
  const someone = listener();
  await someone.says('latest news');

  expect((await someone.says('the one about Brian & the badgers')).hears).toMatch(
    /^I’ve nothing about brian the badgers just now\. Here’s the latest from This is the Coast\. First, .* Or shall I go on\?$/,
  );
});

test('asks which one when several are as likely', async () => {
  const stories = [
    ...morningStories,
    story({ id: 'gulls-a', title: 'Gulls steal chips in Filey' }),
    story({ id: 'gulls-b', title: 'Gulls nest on the Spa' }),
  ];
  const someone = listener({ content: station({ stories }), device: 'show-8' });
  const both = await someone.says('the one about the gulls');
  expect(both.hears).toBe(
    'There’s more than one about that. First, from ten past seven this morning: Gulls steal chips in Filey. Second, from ten past seven this morning: Gulls nest on the Spa. Which one would you like in full?',
  );
  expect((await onScreen(both)).words).toEqual(expect.arrayContaining(['1', 'Gulls steal chips in Filey', '2']));

  const second = await onScreen(await someone.says('the second one'));
  expect(second.words).toContain('Gulls nest on the Spa');
});

test('one that cannot be read just now does not hide the others', async () => {
  const studio = station();
  const someone = listener({
    content: { ...studio, story: async (id) => (id === 'filey-bandstand' ? null : studio.story(id)) },
  });

  expect((await someone.says('the one about the forty lamps')).hears).toMatch(
    /^New lights for Scarborough’s west pier\./,
  );
});
