import type { Story } from '../../lambda/contract/news';
import { morningStories, story } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';

const viewer = (stories: Story[] = morningStories) => listener({ device: 'show-8', content: station({ stories }) });

const bands = 'Free Sunday concerts start again in Filey this weekend. The first begins at two o’clock.';

describe('from one story to the next', () => {
  test.each(['yes please', 'next', 'more', 'next story', 'another story'])(
    '“%s” reads the next one',
    async (sentence) => {
      const someone = listener();
      await someone.says('latest news');
      await someone.says('read the first one');

      expect((await someone.says(sentence)).hears).toBe(
        `Brass band returns to Filey. That’s from ten past six this morning, This is the Coast. ${bands} Shall I read the next one?`,
      );
    },
  );

  test('after the last of three it offers the headlines that follow', async () => {
    const someone = listener();
    await someone.says('latest news');
    const { hears, reprompt } = await someone.says('number three');
    expect(hears).toBe(
      'Whitby swing bridge to close for one night. That’s from yesterday afternoon, This is the Coast. Whitby’s swing bridge closes to traffic on Thursday night for repairs. Shall I go on with the headlines?',
    );
    expect(reprompt).toBe('There’s more news, if you like. Shall I go on?');

    expect((await someone.says('yes')).hears).toMatch(/^And there’s more\. First, from yesterday morning: Two hundred/);
    const last = await someone.says('yes');
    expect(last.hears).toMatch(/^Two hundred people clean Bridlington’s beaches\. .* on Monday\.$/);
    expect(last.open).toBe(false);
  });

  test('“previous” goes back to the story before, and from the first to the headlines', async () => {
    const someone = listener();
    await someone.says('latest news');
    await someone.says('the second one');

    expect((await someone.says('previous')).hears).toMatch(/^New lights for Scarborough’s west pier\./);
    expect((await someone.says('previous')).hears).toMatch(/^Here’s the latest from This is the Coast\. First/);
  });

  test('“repeat” reads the story again, and asks again', async () => {
    const someone = listener();
    await someone.says('latest news');
    const { hears } = await someone.says('the second one');

    expect((await someone.says('repeat')).hears).toBe(hears);
  });

  test('the number counts among the same headlines, story after story', async () => {
    const someone = listener();
    await someone.says('latest news');
    await someone.says('the third one');

    expect((await someone.says('read the second one')).hears).toMatch(/^Brass band returns to Filey\./);
  });

  test('“more headlines” leaves the story and goes on with the list', async () => {
    const someone = listener();
    await someone.says('latest news');
    await someone.says('the second one');

    expect((await someone.says('more headlines')).hears).toMatch(/^And there’s more\. First, from yesterday morning/);
  });

  test('the question can be touched too', async () => {
    const someone = viewer();
    await someone.says('latest news');
    const screen = await onScreen(await someone.says('the second one'));
    expect(screen.words.at(-1)).toBe('Shall I read the next one?');

    const next = await onScreen(await someone.touches(screen.press('carry-on')));
    expect(next.words).toContain('Whitby swing bridge to close for one night');
    expect(next.words.at(-1)).toBe('Shall I go on with the headlines?');
  });
});

const sentence = (number: number) => `This is sentence number ${number} of a long story about the harbour wall.`;
const longStory = story({
  id: 'wall',
  title: 'The harbour wall',
  paragraphs: [0, 1, 2, 3].map((paragraph) =>
    [0, 1, 2, 3, 4, 5].map((place) => sentence(paragraph * 6 + place)).join(' '),
  ),
});
const threeParts = [longStory, ...morningStories];

describe('within a long story', () => {
  test('“more” goes on where it stopped, after a question about something else', async () => {
    const someone = viewer(threeParts);
    await someone.says('latest news');
    await someone.says('read the first one');
    expect((await someone.says('weather in whitby')).hears).toMatch(/^In Whitby today/);

    const second = await someone.says('more');
    expect(second.hears).toBe('Back to the story. The harbour wall.');
    const { words } = await onScreen(second);
    expect(words.filter((text) => text.includes('sentence number'))).toHaveLength(3);
    expect(second.commands).toMatchObject([{ commands: [{ componentId: 'part-1' }, { componentId: 'question' }] }]);
    expect(words.at(-1)).toBe('Shall I carry on?');
  });

  test.each(['carry on reading', 'continue', 'read the rest of the story', 'back to the story'])(
    '“%s” does so as well',
    async (again) => {
      const someone = listener({ content: station({ stories: threeParts }) });
      await someone.says('latest news');
      await someone.says('read the first one');
      await someone.says('weather in whitby');

      expect((await someone.says(again)).hears).toMatch(
        /^Back to the story\. The harbour wall\. This is sentence number 10 .* number 19 of a long story about the harbour wall\. Shall I carry on\?$/,
      );
    },
  );

  test('“yes” still answers the question that is open', async () => {
    const someone = listener({ content: station({ stories: threeParts }) });
    await someone.says('latest news');
    await someone.says('read the first one');
    await someone.says('weather in whitby');

    expect((await someone.says('yes')).hears).toMatch(/^In Whitby tomorrow/);
  });

  test('“previous” goes back a part, “start again” to its beginning', async () => {
    const someone = listener({ content: station({ stories: threeParts }) });
    await someone.says('latest news');
    await someone.says('read the first one');
    await someone.says('yes');
    const third = await someone.says('next');
    expect(third.hears).toMatch(/^This is sentence number 20 .* number 23 .* wall\. Shall I read the next one\?$/);

    expect((await someone.says('previous')).hears).toMatch(/^This is sentence number 10 /);
    expect((await someone.says('start again')).hears).toMatch(
      /^The harbour wall\. That’s from ten past seven this morning, This is the Coast\. This is sentence number 0 /,
    );
  });

  test('“next story” leaves out the rest', async () => {
    const someone = listener({ content: station({ stories: threeParts }) });
    await someone.says('latest news');
    await someone.says('read the first one');

    expect((await someone.says('skip to the next story')).hears).toMatch(/^New lights for Scarborough’s west pier\./);
  });

  test('a story that became shorter meanwhile is read to its end, never to silence', async () => {
    let stories = threeParts;
    const studio = {
      ...station(),
      news: () => station({ stories }).news(),
      story: (id: string) => station({ stories }).story(id),
    };
    const someone = listener({ content: studio });
    await someone.says('latest news');
    await someone.says('read the first one');
    stories = [{ ...longStory, paragraphs: ['It was all a mistake.'] }, ...morningStories];

    expect((await someone.says('yes')).hears).toMatch(/It was all a mistake\. Shall I read the next one\?$/);
  });

  test('the longest story that a feed may send stays within the limits, part by part', async () => {
    const paragraphs = Array.from(
      { length: 100 },
      (_, place) => `Paragraph ${place}: ${'the “sea wall” – again; '.repeat(12)}and so on.`,
    );
    const someone = viewer([{ ...longStory, paragraphs }, ...morningStories]);
    await someone.says('latest news');
    const first = await someone.says('read the first one');
    expect(first.card).toMatchObject({ text: expect.stringMatching(/\n\nThe rest is on our website\.$/) });

    // The house rules of every turn look at its size.
    for (let part = 1; part < 20; part++) expect((await someone.says('more')).open).toBe(true);
  });
});

test('out of the blue, “more news” gives the latest', async () => {
  expect((await listener().says('ask this is the coast for more news')).hears).toMatch(/^Here’s the latest/);
});
