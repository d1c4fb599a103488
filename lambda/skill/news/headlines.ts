import type { Headline, News } from '../../contract/news';
import { headlinesScreen } from '../screens/headlines';
import type { HeadlineList, Reply, Turn } from '../turn';
import { age } from '../words/age';
import { inWords } from '../words/numbers';
import type { Speech } from '../words/speech';
import { categoriesIn, categoryName, isOf } from './categories';
import { headlineCard, offer, spokenHeadlines } from './headlines-told';
import { newestOf, newsSince } from './since';

/** As many as people remember. */
const atOnce = 3;

/** Of what: of a town, of a category, or of all the news, and then with what is new since an instant first. */
type Of = Pick<HeadlineList, 'town' | 'category' | 'since'>;

/** The first three headlines; then which of them, or the next three. `first` is said before them. */
export async function headlines(turn: Turn, wish: Of | Promise<Of> = {}, first: Speech[] = []): Promise<Reply> {
  const [news, of] = await Promise.all([turn.content.news(), wish]);
  const { stories } = news;
  const { town, category } = of;
  if (stories.length === 0) return { say: [...first, turn.t('news.none')] };
  if (category !== undefined && !stories.some(isOf(category))) return noneIn(turn, category, stories);
  if (town !== undefined && !stories.some(isFrom(town))) {
    return headlines(turn, {}, [...first, turn.t('news.noneFromTown', { town })]);
  }
  return page(turn, stories, 0, of, [...first, ...(saidToBeOld(turn, news) ?? whatIsNew(turn, stories, of))]);
}

/** “Next”, “more”: goes on after the last one that was read, wherever it stands by now. */
export async function headlinesAfter(turn: Turn, { from, ids, ...of }: HeadlineList): Promise<Reply> {
  const { stories } = await turn.content.news();
  const last = wanted(stories, of).findIndex(({ id }) => id === ids.at(-1));
  return page(turn, stories, last < 0 ? from + atOnce : last + 1, of);
}

export async function headlinesBefore(turn: Turn, { from, ...of }: HeadlineList): Promise<Reply> {
  const { stories } = await turn.content.news();
  return page(turn, stories, Math.max(0, from - atOnce), of);
}

/** The headlines that a listener chooses from when none were read: the latest. */
export async function latestList({ content }: Turn): Promise<HeadlineList> {
  const { stories } = await content.news();
  return { from: 0, ids: stories.slice(0, atOnce).map(({ id }) => id), more: stories.length > atOnce };
}

function page(
  turn: Turn,
  stories: readonly Headline[],
  from: number,
  { more, ...of }: Of & { more?: boolean },
  first: Speech[] = [],
): Reply {
  const list = wanted(stories, of);
  const some = list.slice(from, from + atOnce);
  if (some.length === 0) return noMore(turn, of.category);

  const newsHeard = newestOf(stories);
  return {
    say: [...first, ...spokenHeadlines(turn, some, { from, category: of.category })],
    ask: offer(turn, { ...of, from, ids: some.map(({ id }) => id), more: from + some.length < list.length }),
    card: headlineCard(turn, some, from),
    show: headlinesScreen(turn, { headlines: some, from, category: of.category }),
    ...(newsHeard !== undefined && { newsHeard }),
  };
}

function wanted(stories: readonly Headline[], { town, category, since }: Of): readonly Headline[] {
  if (town !== undefined) return stories.filter(isFrom(town));
  return category === undefined ? newsSince(stories, since).stories : stories.filter(isOf(category));
}

/** After the last headline of a category there is the rest of the news. */
function noMore({ t }: Turn, category: string | undefined): Reply {
  if (category === undefined) return { say: [t('news.noMore')] };
  const question = t('news.offerAll');
  const ask = { question, again: question, about: { about: 'rest-of-news' } } as const;
  return { say: [t('news.noMoreOf', { what: categoryName(t, category) })], ask };
}

const isFrom =
  (town: string) =>
  ({ title, summary }: Headline) =>
    `${title} ${summary ?? ''}`.toLowerCase().includes(town.toLowerCase());

/** Of old news nobody can say whether anything has happened since. */
function saidToBeOld({ t, now }: Turn, { observedAt, expiresAt }: News): Speech[] | null {
  if (now.getTime() < Date.parse(expiresAt)) return null;
  return [t('news.old', { age: age(t, new Date(observedAt), now) })];
}

/** Who asked before is told first whether anything has happened since. */
function whatIsNew({ t }: Turn, stories: readonly Headline[], { town, category, since }: Of): Speech[] {
  const { fresh } = newsSince(stories, since);
  if (fresh === null || town !== undefined || category !== undefined) return [];
  return [fresh === 0 ? t('news.nothingNew') : t('news.someNew', { count: fresh, number: inWords(t, fresh) })];
}

/** A category that is empty says so; what there is instead is offered, or told where nothing can be asked. */
async function noneIn(turn: Turn, category: string, stories: readonly Headline[]): Promise<Reply> {
  const { t, playing } = turn;
  const none = t('news.noneInCategory', { what: categoryName(t, category) });
  if (playing) return headlines(turn, {}, [none]);
  const question = t('news.offerRest', { what: categoriesIn(t, stories) });
  return { say: [none], ask: { question, again: question, about: { about: 'rest-of-news' } } };
}
