import { reason } from '../log';
import { ask } from '../question';
import type { StationFile } from '../station-file';
import { memoryStore } from '../stores/memory';
import type { Edition, Topic } from '../topic';
import { topicsOf } from '../topics';
import { hasAge } from '../worth-writing';
import { ago } from './ago';
import type { Finding } from './finding';
import { whatItTells } from './sayings';

/**
 * Asks each source that the station has set up once, whatever is published, and publishes nothing.
 * @throws StationFileError when schedule.yaml has a mistake
 */
export function checkSources(file: StationFile, stationDir: string, clock: () => Date): Promise<Finding[]> {
  const topics = eachAlone(file).flatMap(({ part, documents }) =>
    topicsOf(part, stationDir, clock()).filter(({ document }) => documents.includes(document)),
  );
  return Promise.all(topics.map((topic) => check(topic, clock)));
}

/** The station as if it had only one of several sources for the same: what the others hide is to be seen. */
function eachAlone(file: StationFile): { part: StationFile; documents: string[] }[] {
  const { nowPlaying, news } = file.sources;
  const songs = nowPlaying.map((one) => withSources(file, { nowPlaying: [one] }));
  const feeds =
    news.from === 'feeds' ? news.feeds.map((one) => withSources(file, { news: { ...news, feeds: [one] } })) : [file];
  return [
    { part: file, documents: ['/v1/station', '/v1/schedule', '/v1/weather', '/v1/warnings'] },
    ...songs.map((part) => ({ part, documents: ['/v1/now-playing'] })),
    ...feeds.map((part) => ({ part, documents: ['/v1/news'] })),
  ];
}

function withSources(file: StationFile, changed: Partial<StationFile['sources']>): StationFile {
  return { ...file, sources: { ...file.sources, ...changed } };
}

async function check(topic: Topic, clock: () => Date): Promise<Finding> {
  const about = `${topic.document.replace('/v1/', '')} from ${topic.source}`;
  const began = clock();
  try {
    const edition = await ask(topic, { now: began, store: memoryStore(), tries: 1, random: Math.random });
    const tookMs = clock().getTime() - began.getTime();
    return { about, ...findings(topic, edition, clock(), tookMs) };
  } catch (error) {
    return { about, got: [], wrong: [`${reason(error)}.`] };
  }
}

function findings(topic: Topic, { documents, problems }: Edition, now: Date, tookMs: number): Omit<Finding, 'about'> {
  const document: object | undefined = documents.find(({ path }) => path === topic.document)?.document;
  if (!document || !hasAge(document)) return { got: [], wrong: ['It answered with nothing to publish.', ...problems] };

  const { got, wrong } = whatItTells(topic.document, document, now);
  const observed = `Observed ${ago(document.observedAt, now)}; it took ${(tookMs / 1_000).toFixed(1)} s to answer.`;
  const credit = document.source.credit ? [`To be credited: ${document.source.credit}.`] : [];
  const isOld = Date.parse(document.expiresAt) <= now.getTime();
  const old = isOld
    ? [`What it says is too old to be told as current: it was observed ${ago(document.observedAt, now)}.`]
    : [];
  return { got: [...got, observed, ...credit], wrong: [...problems.map((problem) => `${problem}.`), ...wrong, ...old] };
}
