import type { Story } from '../../contract/news';
import type { Screen } from '../screens/screen';
import { storyScreen } from '../screens/story';
import type { Ask, HeadlineList, Reply, Turn } from '../turn';
import { age } from '../words/age';
import { joined, type Speech } from '../words/speech';
import { told } from '../words/told';
import { asSentence, inParts } from './story-parts';

/** About three quarters of a minute, read aloud: then people want to be asked. */
const partLength = 700;

/** Where nothing can be asked the story is read as far as one answer reaches: Alexa speaks 8,000 characters at most. */
const oneAnswer = 6_000;

/** More than a card is read for; the rest is on the website. */
const longestCard = 3_000;

interface Reading {
  id: string;
  /** Counted from 0. */
  part: number;
  /** The headlines that it was chosen from. */
  list?: HeadlineList | undefined;
  /** Something else was asked meanwhile: the listener is told what we go back to. */
  back?: boolean;
}

/** One part of a story; then whether to carry on, or what comes next. */
export async function readStory(turn: Turn, reading: Reading): Promise<Reply> {
  const { t, content, playing } = turn;
  const story = await content.story(reading.id);
  if (!story) return { say: [t('news.notThere')] };

  const parts = inParts(textOf(story), playing ? oneAnswer : partLength);
  // A story may have become shorter since its first part was read.
  const part = Math.min(reading.part, Math.max(0, parts.length - 1));
  const text = parts[part];
  const isLast = part + 1 >= parts.length;
  const next = isLast ? whatFollows(turn, { ...reading, part }) : carryOn(turn, { ...reading, part });
  const screen = storyScreen(turn, { story, parts, part, next: playing ? null : (next ?? null) });
  return {
    say: introTo(turn, story, { ...reading, part }),
    ...(text === undefined ? {} : { readAlong: textAloud(turn, story, text) }),
    ...(next && { ask: next.ask }),
    card: { title: story.title, text: cardText(turn, story), image: story.image },
    show: playing ? withoutReading(screen) : screen,
  };
}

/** A question after a part, for the ear and for the screen, where it can be touched. */
interface Next {
  ask: Ask;
  question: string;
  label: string;
}

const textAloud = ({ t, aloud }: Turn, { paragraphs }: Story, text: string) =>
  paragraphs.length > 0 ? aloud(text) : joined(aloud(text), t('news.onlySummary'));

/** While the stream plays it would come back before a screen had read its first line: so Alexa reads, and it stands still. */
const withoutReading = ({ commands, ...screen }: Screen): Screen => screen;

const textOf = ({ paragraphs, summary }: Story) => (paragraphs.length > 0 ? paragraphs : summary ? [summary] : []);

function introTo({ t, now }: Turn, { title, publisher, publishedAt }: Story, { part, back }: Reading): Speech[] {
  if (part > 0) return back ? [t('news.backTo', { title: asSentence(title) })] : [];
  return [
    t('news.storyIntro', {
      title: asSentence(title),
      publisher: publisher.name,
      told: told(t, new Date(publishedAt), now),
    }),
  ];
}

const carryOn = ({ t, write }: Turn, { id, part, list }: Reading): Next => ({
  ask: {
    question: t('news.moreOfStory'),
    again: t('news.moreOfStoryAgain'),
    about: { about: 'rest-of-story', id, part, ...(list && { list }) },
    instead: t('news.restOnline'),
  },
  question: write('news.moreOfStory'),
  label: write('screens.carryOn'),
});

/** After a story that was chosen from headlines: the next of them, or the headlines after them. */
function whatFollows({ t, write }: Turn, { id, part, list }: Reading): Next | undefined {
  if (!list?.ids.includes(id)) return undefined;
  const isLast = list.ids.at(-1) === id;
  if (isLast && !list.more) return undefined;
  const question = isLast ? 'news.moreHeadlines' : 'news.nextStory';
  return {
    ask: { question: t(question), again: t('news.nextStoryAgain'), about: { about: 'next-story', id, part, list } },
    question: write(question),
    label: write(isLast ? 'screens.moreHeadlines' : 'screens.nextStory'),
  };
}

function cardText({ write, now }: Turn, story: Story): string {
  const { publisher, publishedAt } = story;
  const byline = write('news.cardByline', { publisher: publisher.name, age: age(write, new Date(publishedAt), now) });
  return [
    byline,
    ...cardParagraphs(write('news.cardRest'), textOf(story)),
    ...(publisher.credit ? [publisher.credit] : []),
  ].join('\n\n');
}

/** Whole paragraphs, as many as a card holds; of a first one that is too long, its first sentences. */
function cardParagraphs(rest: string, paragraphs: readonly string[]): string[] {
  let length = 0;
  const fitting = paragraphs.filter((paragraph) => {
    length += paragraph.length;
    return length <= longestCard;
  });
  if (fitting.length === paragraphs.length) return fitting;
  return [...(fitting.length > 0 ? fitting : inParts(paragraphs.slice(0, 1), longestCard).slice(0, 1)), rest];
}
