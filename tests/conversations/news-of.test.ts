import { morningStories, story } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';

const regatta = story({ id: 'regatta', title: 'Bridlington’s regatta goes to the last race', category: 'sport' });
const works = story({ id: 'a64', title: 'A64 down to one lane', category: 'travel' });
const newsroom = station({ stories: [...morningStories, regatta, works] });

test.each(['sport', "what's the sport news", 'the sports headlines', 'any football news'])(
  '“%s” is the sport alone',
  async (sentence) => {
    const { hears, screen } = await listener({ content: newsroom, device: 'show-8' }).says(sentence);

    expect(hears).toBe(
      'Here’s the sport from This is the Coast. First, from ten past seven this morning: Bridlington’s regatta goes to the last race. Would you like that one in full?',
    );
    expect((await onScreen({ screen })).words).toEqual([
      ...['This is the Coast', 'Sport', '8:10', '1'],
      ...['Bridlington’s regatta goes to the last race', 'This is the Coast · an hour ago'],
    ]);
  },
);

test.each(['local news', 'the latest local news', 'tell me the local news'])(
  '“%s” leaves out the rest',
  async (sentence) => {
    const someone = listener({ content: newsroom });
    expect((await someone.says(sentence)).hears).toMatch(
      /^Here’s the local news from This is the Coast\. First, from ten past seven this morning: New lights/,
    );

    expect((await someone.says('next')).hears).toMatch(
      /^And there’s more\. First, from yesterday morning: Two hundred people/,
    );
    const end = await someone.says('next');
    expect(end.hears).toBe('That’s all the local news for now. Shall I go on with the rest of the news?');
    expect((await someone.says('yes')).hears).toMatch(/^Here’s the latest from This is the Coast\./);
  },
);

test('a category without stories says so, and offers what there is', async () => {
  const someone = listener({ content: newsroom });
  const { hears, open } = await someone.says('business news');
  expect(hears).toBe(
    'There’s no business news just now. I do have local news, sport and travel news. Would you like that?',
  );
  expect(open).toBe(true);

  expect((await someone.says('yes please')).hears).toMatch(/^Here’s the latest from This is the Coast\. First/);
});

test('while the stream plays it gives the rest at once, for nothing can be asked', async () => {
  const { hears, open } = await listener({ content: newsroom, playing: true }).says(
    'ask this is the coast for the business news',
  );

  expect(hears).toMatch(/^There’s no business news just now\. Here’s the latest from This is the Coast\. First/);
  expect(open).toBe(false);
});

describe('who asked before', () => {
  const newer = story({ id: 'gulls', title: 'Gulls return to Whitby', publishedAt: '2026-08-12T07:12:00.000Z' });

  const asksAgain = async (later: typeof morningStories) => {
    let stories = morningStories;
    const studio = { ...station(), news: () => station({ stories }).news() };
    const someone = listener({ content: studio });
    await someone.says('latest news');
    someone.waits(5);
    stories = later;
    return { someone, again: await someone.says('latest news') };
  };

  test('hears first that there is nothing new', async () => {
    const { again } = await asksAgain(morningStories);

    expect(again.hears).toMatch(
      /^Nothing new since you last asked\. Here’s the latest from This is the Coast\. First, from ten past seven this morning: New lights/,
    );
  });

  test('hears what is new first, whatever its place in the station’s order', async () => {
    const { someone, again } = await asksAgain([...morningStories, newer]);

    expect(again.hears).toMatch(
      /^One new story since you last asked\. Here’s the latest from This is the Coast\. First, from three minutes ago: Gulls return to Whitby\. Second, .*: New lights .* And third, .*: Brass band/,
    );
    expect((await someone.says('next')).hears).toMatch(
      /^And there’s more\. First, from yesterday afternoon: Whitby swing bridge .* Second, from yesterday morning: Two hundred/,
    );
  });

  test('hears just the latest when nearly all of it is new', async () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => ({ ...newer, id, title: `Story ${id}` }));
    const { again } = await asksAgain([...many, ...morningStories]);

    expect(again.hears).toMatch(/^Here’s the latest from This is the Coast\. First, from three minutes ago: Story a\./);
  });

  test('who only goes back to the headlines is not told so', async () => {
    const someone = listener({ device: 'show-8' });
    await someone.says('latest news');
    const story = await onScreen(await someone.says('number one'));

    expect((await someone.touches(story.press('back'))).hears).toMatch(/^Here’s the latest from This is the Coast\./);
  });
});
