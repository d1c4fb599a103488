import type { Story } from '../../contract/news';
import type { Screen } from '../screens/screen';
import { storyScreen } from '../screens/story';
import type { Ask, Reply, Turn } from '../turn';
import { age } from '../words/age';
import { joined, spoken } from '../words/speech';
import { asSentence, inParts } from './story-parts';

/** About three quarters of a minute, read aloud: then people want to be asked. */
const partLength = 700;

/** Where nothing can be asked the story is read as far as one answer reaches: Alexa speaks 8,000 characters at most. */
const oneAnswer = 6_000;

/** One part of a story, counted from 0; then whether to carry on. */
export async function readStory(turn: Turn, id: string, part: number): Promise<Reply> {
  const { t, write, content, playing } = turn;
  const story = await content.story(id);
  if (!story) return { say: [t('news.notThere')] };

  const parts = inParts(textOf(story), playing ? oneAnswer : partLength);
  const text = parts[part];
  const isLast = part + 1 >= parts.length;
  const question = isLast || playing ? null : write('news.moreOfStory');
  const screen = storyScreen(turn, { story, parts, part, question });
  return {
    say: part === 0 ? [intro(turn, story)] : [],
    ...(text === undefined ? {} : { readAlong: aloud(turn, story, text) }),
    ...(isLast ? {} : { ask: askToCarryOn(turn, id, part + 1) }),
    card: { title: story.title, text: cardText(turn, story), image: story.image },
    show: playing ? withoutReading(screen) : screen,
  };
}

const aloud = ({ t }: Turn, { paragraphs }: Story, text: string) =>
  paragraphs.length > 0 ? spoken(text) : joined(spoken(text), t('news.onlySummary'));

/** While the stream plays it would come back before a screen had read its first line: so Alexa reads, and it stands still. */
const withoutReading = ({ commands, ...screen }: Screen): Screen => screen;

const textOf = ({ paragraphs, summary }: Story) => (paragraphs.length > 0 ? paragraphs : summary ? [summary] : []);

const intro = ({ t, now }: Turn, { title, publisher, publishedAt }: Story) =>
  t('news.storyIntro', {
    title: asSentence(title),
    publisher: publisher.name,
    age: age(t, new Date(publishedAt), now),
  });

const askToCarryOn = ({ t }: Turn, id: string, part: number): Ask => ({
  question: t('news.moreOfStory'),
  again: t('news.moreOfStoryAgain'),
  about: { about: 'rest-of-story', id, part },
  instead: t('news.restOnline'),
});

function cardText({ write, now }: Turn, story: Story): string {
  const { publisher, publishedAt } = story;
  const byline = write('news.cardByline', { publisher: publisher.name, age: age(write, new Date(publishedAt), now) });
  return [byline, ...textOf(story), ...(publisher.credit ? [publisher.credit] : [])].join('\n\n');
}
