import type { DocumentAt, Template } from '../../contract/documents';
import type { News } from '../../contract/news';
import type { NowPlaying } from '../../contract/now-playing';
import type { Schedule } from '../../contract/shows';
import type { Station } from '../../contract/station';
import type { Warnings } from '../../contract/warnings';
import type { Weather } from '../../contract/weather';
import { londonDate, wallClock } from '../london-time';
import { ago, counted } from './ago';
import type { Finding } from './finding';

/** What a document tells, for those who know the station and not its files. */
type Saying<Document> = (document: Document, now: Date) => Omit<Finding, 'about'>;

/** News that is older is no news: the feed may have been forgotten. */
const oldNewsMs = 2 * 24 * 60 * 60_000;

const sayings: { [T in Template]?: Saying<DocumentAt<T>> } = {
  '/v1/station': station,
  '/v1/now-playing': nowPlaying,
  '/v1/schedule': schedule,
  '/v1/news': news,
  '/v1/weather': weather,
  '/v1/warnings': warnings,
};

export function whatItTells(template: Template, document: object, now: Date): Omit<Finding, 'about'> {
  const saying = sayings[template] as Saying<object> | undefined;
  return saying?.(document, now) ?? { got: [], wrong: [] };
}

function station({ name, mounts, towns }: Station) {
  const places = towns.map((town) => town.name).join(', ');
  return { got: [`${name}, with ${counted(mounts.length, 'mount')} and the weather for ${places}.`], wrong: [] };
}

function nowPlaying({ playing, history }: NowPlaying, now: Date) {
  if (playing.kind === 'silent')
    return { got: [], wrong: ['Nothing is connected to the stream: listeners hear silence.'] };
  const before = history[0] ? [`Before that: ${titled(history[0])}.`] : [];
  if (playing.kind === 'unnamed')
    return { got: ['The station is on air, and no song is named.', ...before], wrong: [] };
  const { startedAt } = playing.track;
  const since = startedAt ? `, which began ${ago(startedAt, now)}` : '';
  return { got: [`${titled(playing.track)}${since}.`, ...before], wrong: [] };
}

const titled = ({ title, artist }: { title: string; artist: string | null }) =>
  artist ? `“${title}” by ${artist}` : `“${title}”`;

function schedule({ shows }: Schedule, now: Date) {
  const at = now.toISOString();
  const present = shows.find(({ startsAt, endsAt }) => startsAt <= at && at < endsAt);
  const next = shows.find(({ startsAt }) => startsAt > at);
  const got = [`${counted(shows.length, 'show')} in eight days.`];
  if (present) got.push(`On air: “${present.title}” until ${wallClock(new Date(present.endsAt)).time}.`);
  if (next) got.push(`Next: “${next.title}” at ${wallClock(new Date(next.startsAt)).time}.`);
  const wrong = present ? [] : ['No show is on air at this moment: the schedule has a gap.'];
  return { got, wrong: next ? wrong : [...wrong, 'No show follows: the schedule ends here.'] };
}

function news({ stories, bulletin }: News, now: Date) {
  const newest = stories.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))[0];
  if (!newest) return { got: [], wrong: ['There is not one story.'] };
  const from = [...new Set(stories.map(({ publisher }) => publisher.name))].join(', ');
  const got = [
    `${counted(stories.length, 'story', 'stories')} from ${from}.`,
    `The newest, “${newest.title}”, was published ${ago(newest.publishedAt, now)}.`,
  ];
  if (bulletin) got.push(`To listen to: “${bulletin.title}”, published ${ago(bulletin.publishedAt, now)}.`);
  const isOld = now.getTime() - Date.parse(newest.publishedAt) > oldNewsMs;
  return { got, wrong: isOld ? [`The newest story was published ${ago(newest.publishedAt, now)}.`] : [] };
}

function weather({ towns }: Weather, now: Date) {
  const today = londonDate(now);
  const [first] = towns;
  const day = first?.days.find(({ date }) => date === today);
  const got = [`${counted(towns.length, 'town')}, ${counted(first?.days.length ?? 0, 'day')} for the first.`];
  if (first && day) got.push(`${first.town.name} today: ${day.condition?.text ?? 'no condition'}${upTo(day.high)}.`);
  const without = towns.filter(({ days }) => !days.some(({ date }) => date === today)).map(({ town }) => town.name);
  return { got, wrong: without.length > 0 ? [`No forecast of today for ${without.join(', ')}.`] : [] };
}

const upTo = (high: number | null) => (high === null ? '' : `, up to ${Math.round(high)} °C`);

function warnings({ warnings }: Warnings) {
  if (warnings.length === 0) return { got: ['No weather warning at the moment.'], wrong: [] };
  const towns = (ids: string[] | null) => ids?.join(', ') ?? 'the whole coast';
  return { got: warnings.map(({ headline, towns: ids }) => `${headline}, for ${towns(ids)}.`), wrong: [] };
}
