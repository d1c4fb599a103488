import type { Headline } from '../../contract/news';
import { headlinesScreen } from '../screens/headlines';
import type { Ask, Question, Reply, Turn } from '../turn';
import { age } from '../words/age';
import type { Speech } from '../words/speech';
import { asSentence } from './story-parts';

/** As many as people remember. */
const atOnce = 3;

type Headlines = Extract<Question, { about: 'headlines' }>;

/** Three headlines, from a place in the list on; then which of them, or the next three. */
export async function headlines(turn: Turn, from: number, town?: string): Promise<Reply> {
  const { stories } = await turn.content.news();
  const local = town === undefined ? [] : stories.filter((story) => mentions(story, town));
  const list = local.length > 0 ? local : stories;
  const some = list.slice(from, from + atOnce);
  if (some.length === 0) return { say: [turn.t(from === 0 ? 'news.none' : 'news.noMore')] };

  const more = from + some.length < list.length;
  const ids = some.map(({ id }) => id);
  const kept = local.length > 0 && town !== undefined ? { town } : {};
  return {
    say: [
      ...(town !== undefined && local.length === 0 ? [turn.t('news.noneFromTown', { town })] : []),
      ...spokenHeadlines(turn, some, from),
    ],
    ask: offer(turn, { about: 'headlines', from, ids, more, ...kept }),
    card: card(turn, some, from),
    show: headlinesScreen(turn, { headlines: some, from }),
  };
}

export const headlinesAfter = (turn: Turn, { from, town }: Headlines) => headlines(turn, from + atOnce, town);

export const headlinesBefore = (turn: Turn, { from, town }: Headlines) =>
  headlines(turn, Math.max(0, from - atOnce), town);

const mentions = ({ title, summary }: Headline, town: string) =>
  `${title} ${summary ?? ''}`.toLowerCase().includes(town.toLowerCase());

/** When every headline is from one newsroom, it is named once. */
function spokenHeadlines(turn: Turn, some: readonly Headline[], from: number): Speech[] {
  const { t } = turn;
  const [first, ...others] = new Set(some.map(({ publisher }) => publisher.name));
  const one = first !== undefined && others.length === 0 && from === 0;
  const intro = one ? t('news.introFrom', { publisher: first }) : t(from > 0 ? 'news.introMore' : 'news.intro');
  return [intro, ...some.map((story, place) => spokenHeadline(turn, story, place, others.length > 0))];
}

const ordinals = ['news.first', 'news.second', 'news.third'] as const;

function spokenHeadline({ t, now }: Turn, story: Headline, place: number, named: boolean): Speech {
  const { title, publishedAt, publisher } = story;
  const facts = {
    ordinal: t(ordinals[place] ?? 'news.third'),
    title: asSentence(title),
    age: age(t, new Date(publishedAt), now),
  };
  return named ? t('news.headlineFrom', { ...facts, publisher: publisher.name }) : t('news.headline', facts);
}

function offer({ t }: Turn, about: Headlines): Ask {
  const instead = t('news.whilePlaying');
  if (about.more) return { question: t('news.offer'), again: t('news.offerAgain'), about, instead };
  return about.ids.length === 1
    ? { question: t('news.offerOnly'), again: t('news.offerOnly'), about, instead }
    : { question: t('news.offerLast'), again: t('news.offerAgain'), about, instead };
}

function card({ write, now }: Turn, some: readonly Headline[], from: number): NonNullable<Reply['card']> {
  const lines = some.map(({ title, publishedAt, publisher }, place) =>
    write('news.cardLine', {
      number: from + place + 1,
      title,
      publisher: publisher.name,
      age: age(write, new Date(publishedAt), now),
    }),
  );
  return { title: write('news.card'), text: lines.join('\n') };
}
