import { logo, morningStories, story } from '../support/august-day';
import { listener } from '../support/listener';
import { station } from '../support/station';

const threeHeadlines =
  'Here’s the latest from This is the Coast. First, from ten past seven this morning: New lights for Scarborough’s west pier. Second, from ten past six this morning: Brass band returns to Filey. And third, from yesterday afternoon: Whitby swing bridge to close for one night.';

test.each(["what's the latest news", 'news', 'give me the headlines', "what's happening"])(
  '“%s” gives three headlines with age and source, then asks',
  async (sentence) => {
    const { hears, reprompt, card } = await listener().says(sentence);

    expect(hears).toBe(
      `${threeHeadlines} For a full story, say the first, the second or the third one. Or shall I go on?`,
    );
    expect(reprompt).toBe('You can say the first one, the second one or the third one. Which would you like?');
    expect(card).toEqual({
      type: 'Standard',
      title: 'Latest news',
      image: logo,
      text: '1. New lights for Scarborough’s west pier (This is the Coast, an hour ago)\n2. Brass band returns to Filey (This is the Coast, two hours ago)\n3. Whitby swing bridge to close for one night (This is the Coast, yesterday)',
    });
  },
);

test('names each newsroom when there are several', async () => {
  const sky = { name: 'Sky News', credit: 'Sky' };
  const stories = [story({ id: 'a', title: 'Is it raining?', publisher: sky }), story({ id: 'b', title: 'It is!' })];

  expect((await listener({ content: station({ stories }) }).says('news')).hears).toBe(
    'Here’s the latest. First, from ten past seven this morning, Sky News: Is it raining? Second, from ten past seven this morning, This is the Coast: It is! Which one would you like in full?',
  );
});

test.each(['next', 'go on', 'yes please', 'continue'])('“%s” goes on to the next headlines', async (sentence) => {
  const someone = listener();
  await someone.says('news');
  const { hears } = await someone.says(sentence);

  expect(hears).toBe(
    'And there’s more. First, from yesterday morning: Two hundred people clean Bridlington’s beaches. Would you like that one in full?',
  );
  expect((await someone.says('next')).hears).toBe('That’s all the news for now.');
});

test('“previous” goes back to the headlines before', async () => {
  const someone = listener();
  await someone.says('news');
  await someone.says('next');

  expect((await someone.says('previous')).hears).toContain(threeHeadlines);
});

test.each(['read the second one', 'number two', 'the second one please'])('“%s” reads that story', async (sentence) => {
  const someone = listener();
  await someone.says('news');
  const { hears, card, open } = await someone.says(sentence);

  expect(hears).toBe(
    'Brass band returns to Filey. That’s from ten past six this morning, This is the Coast. Free Sunday concerts start again in Filey this weekend. The first begins at two o’clock. Shall I read the next one?',
  );
  expect(card).toEqual({
    type: 'Standard',
    title: 'Brass band returns to Filey',
    image: logo,
    text: 'This is the Coast, two hours ago\n\nFree Sunday concerts start again in Filey this weekend.\n\nThe first begins at two o’clock.',
  });
  expect(open).toBe(true);
});

test('counts from the headlines just read, not from the top', async () => {
  const someone = listener();
  await someone.says('news');
  await someone.says('next');

  expect((await someone.says('read the first one')).hears).toMatch(/^Two hundred people clean Bridlington’s beaches\./);
});

test('“yes” to the last headlines is asked which one', async () => {
  const someone = listener({ content: station({ stories: morningStories.slice(0, 2) }) });
  await someone.says('news');
  const { hears } = await someone.says('yes');

  expect(hears).toBe('Which one would you like?');
  expect((await someone.says('number one')).hears).toMatch(/^New lights for Scarborough’s west pier\./);
});

test('“yes” to a single headline reads it', async () => {
  const someone = listener({ content: station({ stories: morningStories.slice(0, 1) }) });
  expect((await someone.says('news')).hears).toMatch(/Would you like that one in full\?$/);

  expect((await someone.says('yes')).hears).toMatch(
    /^New lights for Scarborough’s west pier\. That’s from ten past seven this morning, This is the Coast\./,
  );
});

test('news of a town is about that town', async () => {
  expect((await listener().says('any news from bridlington')).hears).toBe(
    'Here’s the latest from This is the Coast. First, from yesterday morning: Two hundred people clean Bridlington’s beaches. Would you like that one in full?',
  );
});

test('says so when there is nothing from a town, and gives the latest', async () => {
  expect((await listener().says('any news from hornsea')).hears).toBe(
    `I’ve nothing new from Hornsea just now. ${threeHeadlines} For a full story, say the first, the second or the third one. Or shall I go on?`,
  );
});

test('“no” ends it there', async () => {
  const someone = listener();
  await someone.says('news');
  const { hears, open } = await someone.says('no thanks');

  expect(hears).toBe('All right.');
  expect(open).toBe(false);
});

test('says how many there are when asked for a fifth', async () => {
  const someone = listener();
  await someone.says('news');

  expect((await someone.says('number five')).hears).toBe('I only have three to choose from. Which one would you like?');
});

const sentence = (number: number) => `This is sentence number ${number} of a long story about the harbour wall.`;
const longStory = story({
  id: 'long',
  title: 'The harbour wall',
  paragraphs: [1, 2, 3].map((paragraph) =>
    [0, 1, 2, 3, 4, 5].map((place) => sentence(paragraph * 6 + place)).join(' '),
  ),
});

test('reads a long story in parts that end at a sentence, and asks before it goes on', async () => {
  const someone = listener({ content: station({ stories: [longStory] }) });
  await someone.says('news');
  const first = await someone.says('read the first one');

  expect(first.hears).toMatch(
    /^The harbour wall\. That’s from ten past seven this morning, This is the Coast\. This is sentence number 6 /,
  );
  expect(first.hears).toMatch(/number 15 of a long story about the harbour wall\. Shall I carry on\?$/);
  expect(first.reprompt).toBe('There’s more of that story. Shall I carry on?');

  const second = await someone.says('yes');
  expect(second.hears).toMatch(/^This is sentence number 16 .* number 23 of a long story about the harbour wall\.$/);
  expect(second.open).toBe(false);
});

test('reads on without asking while the stream plays', async () => {
  const someone = listener({ content: station({ stories: [longStory] }), playing: true });
  const { hears, open } = await someone.says('ask this is the coast to read the first story');

  expect(hears).toMatch(/number 6 .* number 23 of a long story about the harbour wall\.$/);
  expect(open).toBe(false);
});

test('offers no choice while the stream plays, but says how to hear more', async () => {
  const { hears, open, playing } = await listener({ playing: true }).says('ask this is the coast for the latest news');

  expect(hears).toBe(
    `${threeHeadlines} To hear one in full, say: Alexa, ask This is the Coast to read the first story.`,
  );
  expect(open).toBe(false);
  expect(playing).not.toBeNull();
});

test('reads the summary when the feed carries no more', async () => {
  const brief = story({ id: 'brief', title: 'Gulls', summary: 'Gulls have been seen.' });

  expect((await listener({ content: station({ stories: [brief] }) }).says('read the first story')).hears).toBe(
    'Gulls. That’s from ten past seven this morning, This is the Coast. Gulls have been seen. That’s all I have on that one.',
  );
});

test('says so when a story was withdrawn after its headline was read', async () => {
  let stories = morningStories;
  const studio = {
    ...station(),
    news: () => station({ stories }).news(),
    story: (id: string) => station({ stories }).story(id),
  };
  const someone = listener({ content: studio });
  await someone.says('news');
  stories = stories.slice(1);

  expect((await someone.says('number one')).hears).toBe(
    'That story isn’t there any more. You can ask for the latest news.',
  );
});

test('no news is not a failure', async () => {
  expect((await listener({ content: station({ stories: [] }) }).says('news')).hears).toBe(
    'There’s no news from the coast just now.',
  );
});

test('blames itself when the newsroom cannot be reached', async () => {
  expect((await listener({ content: station({ down: ['news'] }) }).says('news')).hears).toBe(
    'I can’t reach the newsroom just now. Shall I play the station instead?',
  );
});
