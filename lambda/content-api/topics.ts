import { published } from './documents/document';
import { newsDocuments } from './documents/news';
import { nowPlayingDocuments } from './documents/now-playing';
import { showsDocuments } from './documents/shows';
import { stationDocument, townsOf } from './documents/station';
import { warningsDocuments } from './documents/warnings';
import { weatherDocuments } from './documents/weather';
import { askNewsFeeds } from './sources/news-feeds';
import { askNowPlaying } from './sources/now-playing';
import { nowPlayingSource } from './sources/now-playing-sources';
import { sampleNews } from './sources/sample-news';
import { askSchedule } from './sources/schedule';
import { askWarnings } from './sources/warnings';
import { askWeather } from './sources/weather';
import type { StationFile } from './station-file';
import { type Topic, topic } from './topic';

const second = 1_000;
const minute = 60 * second;

/**
 * What this station publishes, from the sources that its file names.
 * @throws StationFileError when schedule.yaml has a mistake
 */
export function topicsOf(file: StationFile, stationDir: string, startedAt: Date): Topic[] {
  return [
    stationTopic(file, startedAt),
    nowPlayingTopic(file, startedAt),
    showsTopic(file, stationDir, startedAt),
    newsTopic(file),
    weatherTopic(file),
    ...warningsTopic(file),
  ];
}

function stationTopic(file: StationFile, readAt: Date): Topic {
  const documents = [published('/v1/station', stationDocument(file, readAt))];
  return {
    document: '/v1/station',
    source: 'station.yaml',
    everyMs: 60 * minute,
    timeoutMs: second,
    edition: async () => ({ documents, askAgainAt: undefined, problems: [] }),
  };
}

function nowPlayingTopic({ name, songs, sources: { nowPlaying } }: StationFile, startedAt: Date): Topic {
  const sources = nowPlaying.map((options) => nowPlayingSource(options, startedAt));
  return topic({
    document: '/v1/now-playing',
    source: nowPlaying.map(({ from }) => from).join(', '),
    // A song change is heard by everybody: ten seconds late is early enough to answer “what’s this?”.
    everyMs: 10 * second,
    timeoutMs: 5 * second,
    // The station’s own name, as artist or title, is a jingle.
    ask: askNowPlaying(sources, { ...songs, not: [name, ...songs.not] }),
    write: nowPlayingDocuments,
    listen: (changed) => {
      const hangUps = sources.flatMap((source) => source.listen?.(changed) ?? []);
      return () => {
        for (const hangUp of hangUps) hangUp();
      };
    },
  });
}

function showsTopic(file: StationFile, stationDir: string, startedAt: Date): Topic {
  return topic({
    document: '/v1/schedule',
    source: file.sources.schedule.from,
    also: ['/v1/on-air'],
    everyMs: minute,
    timeoutMs: 15 * second,
    isEmpty: ({ shows }) => shows.length === 0,
    ask: askSchedule(file, stationDir, startedAt),
    write: showsDocuments,
  });
}

function newsTopic({ apologyClip, sources: { news } }: StationFile): Topic {
  // The sample bulletin lies beside the apology.
  const sampleBulletin = new URL('bulletin.mp3', apologyClip).href;
  return topic({
    document: '/v1/news',
    source: news.from,
    also: ['/v1/news/{id}', '/v1/flash-briefing'],
    everyMs: 2 * minute,
    timeoutMs: 20 * second,
    tries: 2,
    isEmpty: ({ stories }) => stories.length === 0,
    ask: news.from === 'feeds' ? askNewsFeeds(news.feeds) : sampleNews(sampleBulletin),
    write: (answer) => newsDocuments(answer, news.from === 'feeds' ? news.flashBriefing : 'text'),
  });
}

function weatherTopic(file: StationFile): Topic {
  const { weather } = file.sources;
  const towns = townsOf(file);
  return topic({
    document: '/v1/weather',
    source: weather.from,
    also: ['/v1/weather/{town}'],
    everyMs: 10 * minute,
    timeoutMs: 20 * second,
    // The Met Office counts every call of the day: the next question is soon enough.
    tries: weather.from === 'met-office' ? 1 : 2,
    isEmpty: ({ towns }) => towns.every(({ days }) => days.length === 0),
    ask: askWeather(file),
    write: (answer) => weatherDocuments(answer, towns),
  });
}

/** On a clock of its own: a warning must be out in minutes, and neither it nor the forecast may wait for the other. */
function warningsTopic(file: StationFile): Topic[] {
  const ask = askWarnings(file);
  if (!ask) return [];
  const { from } = file.sources.warnings;
  return [
    topic({
      document: '/v1/warnings',
      source: from === 'met-office' ? 'met-office-warnings' : from,
      everyMs: 5 * minute,
      timeoutMs: 20 * second,
      tries: 2,
      ask,
      write: warningsDocuments,
    }),
  ];
}
