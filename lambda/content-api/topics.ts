import { published } from './documents/document';
import { newsDocuments } from './documents/news';
import { nowPlayingDocuments } from './documents/now-playing';
import { showsDocuments } from './documents/shows';
import { stationDocument, townsOf } from './documents/station';
import { weatherDocuments } from './documents/weather';
import { askIcecast } from './sources/icecast';
import { askMetNorway } from './sources/met-norway';
import { askNewsFeeds } from './sources/news-feeds';
import { sampleNews } from './sources/sample-news';
import { sampleNowPlaying } from './sources/sample-now-playing';
import { sampleWeather } from './sources/sample-weather';
import { askScheduleFile } from './sources/schedule-file';
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

function nowPlayingTopic({ sources: { nowPlaying } }: StationFile, startedAt: Date): Topic {
  return topic({
    document: '/v1/now-playing',
    source: nowPlaying.from,
    // A song change is heard by everybody: ten seconds late is early enough to answer “what’s this?”.
    everyMs: 10 * second,
    timeoutMs: 5 * second,
    ask: nowPlaying.from === 'icecast' ? askIcecast(nowPlaying) : sampleNowPlaying(startedAt),
    write: nowPlayingDocuments,
  });
}

function showsTopic({ sources: { schedule } }: StationFile, stationDir: string, startedAt: Date): Topic {
  return topic({
    document: '/v1/schedule',
    source: schedule.from,
    everyMs: minute,
    timeoutMs: 5 * second,
    ask: askScheduleFile(stationDir, startedAt),
    write: showsDocuments,
  });
}

function newsTopic({ sources: { news } }: StationFile): Topic {
  return topic({
    document: '/v1/news',
    source: news.from,
    everyMs: 2 * minute,
    timeoutMs: 20 * second,
    ask: news.from === 'feeds' ? askNewsFeeds(news.feeds) : sampleNews(),
    write: newsDocuments,
  });
}

function weatherTopic(file: StationFile): Topic {
  const { weather } = file.sources;
  const towns = townsOf(file);
  return topic({
    document: '/v1/weather',
    source: weather.from,
    everyMs: 10 * minute,
    timeoutMs: 20 * second,
    ask: weather.from === 'met-norway' ? askMetNorway({ towns, contact: file.contact }) : sampleWeather(towns),
    write: weatherDocuments,
  });
}
