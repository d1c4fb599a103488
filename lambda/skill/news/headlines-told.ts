import type { Headline } from '../../contract/news';
import type { Ask, Card, HeadlineList, Turn } from '../turn';
import { age } from '../words/age';
import type { Speech } from '../words/speech';
import { told } from '../words/told';
import { categoryName } from './categories';
import { asSentence } from './story-parts';

/* Some headlines in words: for the ear, with the question after them, and for the card. */

interface Place {
  from: number;
  category: string | undefined;
}

/** When every headline is from one newsroom, it is named once. */
export function spokenHeadlines(turn: Turn, some: readonly Headline[], { from, category }: Place): Speech[] {
  const { t } = turn;
  const [publisher, ...others] = new Set(some.map(({ publisher }) => publisher.name));
  const named = others.length > 0 || from > 0;
  const what = category === undefined ? t('news.latest') : categoryName(t, category);
  const intro =
    from > 0
      ? t('news.introMore')
      : named || publisher === undefined
        ? t('news.intro', { what })
        : t('news.introFrom', { what, publisher });
  return [intro, ...numbered(turn, some, others.length > 0)];
}

const ordinals = ['news.first', 'news.second', 'news.third'] as const;

/** “First, from eight this morning: …” */
export const numbered = ({ t, now }: Turn, some: readonly Headline[], named: boolean): Speech[] =>
  some.map(({ title, publishedAt, publisher }, place) => {
    const facts = {
      ordinal: t(ordinals[place] ?? 'news.third'),
      title: asSentence(title),
      told: told(t, new Date(publishedAt), now),
    };
    return named ? t('news.headlineFrom', { ...facts, publisher: publisher.name }) : t('news.headline', facts);
  });

export function offer({ t }: Turn, list: HeadlineList): Ask {
  const about = { about: 'headlines', ...list } as const;
  const instead = t('news.whilePlaying');
  if (list.more) return { question: t('news.offer'), again: t('news.offerAgain'), about, instead };
  return list.ids.length === 1
    ? { question: t('news.offerOnly'), again: t('news.offerOnly'), about, instead }
    : { question: t('news.offerLast'), again: t('news.offerAgain'), about, instead };
}

export function headlineCard({ write, now }: Turn, some: readonly Headline[], from: number): Card {
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
