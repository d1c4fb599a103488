import { createServer } from 'node:http';
import { checkSources } from '../../lambda/content-api/check/check-sources';
import { printed } from '../../lambda/content-api/check/printed';
import { readStationFile } from '../../lambda/content-api/station-file';
import { documentAges } from '../functions/document-ages';
import { withStation } from './broken-station';
import type { Drill } from './drill';
import { type LocalSystem, listening, seenIn, tenPastEight } from './local-system';

const sixHours = 6;

/** Two documents whose source is killed; three that are filled with old facts, and one that is gone. */
export const ageDrills: Drill[] = [
  killed({
    alarm: 'NowPlayingIsOld',
    what: 'the stream server’s status page',
    from: 'nowPlaying:\n    from: sample',
    to: (url) => `nowPlaying:\n    from: icecast\n    url: ${url}\n    mount: /coast.mp3`,
    answer: { type: 'application/json', body: icecastStatus() },
    document: '/v1/now-playing',
    question: 'what’s playing',
  }),
  killed({
    alarm: 'NewsIsOld',
    what: 'the newsroom’s feed',
    from: 'news:\n    from: sample',
    to: (url) => `news:\n    from: feeds\n    feeds:\n      - { url: '${url}', name: Coast News }`,
    answer: { type: 'application/rss+xml', body: feed() },
    document: '/v1/news',
    question: 'news',
  }),
  old('OnAirIsOld', '/v1/on-air', 'who’s on air'),
  old('ScheduleIsOld', '/v1/schedule', 'what’s on tomorrow'),
  old('WeatherIsOld', '/v1/weather', 'the weather'),
  old('WarningsAreOld', '/v1/warnings', 'are there any weather warnings'),
  // Good for a year; what can happen to it sooner is that nobody can read it.
  gone('StationIsOld', '/v1/station', 'how do I ring the studio'),
];

interface Killed {
  alarm: string;
  what: string;
  from: string;
  to: (url: string) => string;
  answer: { type: string; body: string };
  document: string;
  question: string;
}

function killed({ alarm, what, from, to, answer, document, question }: Killed): Drill {
  const see = async () => {
    const source = createServer((_, response) =>
      response.writeHead(200, { 'Content-Type': answer.type }).end(answer.body),
    );
    const url = await listening(source);
    return withStation(from, to(url), (stationDir) =>
      seenIn({ stationDir }, async (system) => {
        const before = await system.asks(question);
        source.close();
        source.closeAllConnections();
        system.waits(sixHours * 60);
        await system.api.publishOnce();
        const findings = await checkSources(readStationFile(stationDir), stationDir, system.clock);
        const wrong = printed(findings)
          .split('\n')
          .filter((line) => line.includes(new URL(url).port));
        return [
          before,
          `${sixHours} hours later: ${await system.asks(question)}`,
          await ageOf(document, system),
          ...wrong.map((line) =>
            `--check says: ${line.trim()}`
              .replaceAll(url, 'http://the-source.example')
              .replace(/127\.0\.0\.1:\d+/, 'its address'),
          ),
        ];
      }),
    );
  };
  return { alarm, breaks: `${what} answers, and then no more for ${sixHours} hours`, see };
}

function old(alarm: string, document: string, question: string): Drill {
  const see = () =>
    seenIn({ hoursWithoutPublisher: 26 }, async (system) => [
      await system.asks(question),
      await ageOf(document, system),
    ]);
  return { alarm, breaks: 'nothing new has been written into the document for 26 hours', see };
}

function gone(alarm: string, document: string, question: string): Drill {
  const see = () =>
    seenIn({}, async (system) => {
      await system.api.store.remove(document);
      return [await system.asks(question), await ageOf(document, system), 'no data is what this alarm waits for'];
    });
  return { alarm, breaks: 'the document is gone from the store', see };
}

/** As the watch itself finds it. */
async function ageOf(path: string, { url, clock }: LocalSystem): Promise<string> {
  const found = (await documentAges(url, clock())).find(({ document }) => document === path);
  return `MinutesTooOld of ${path}: ${found?.minutesTooOld === undefined ? 'no data' : Math.round(found.minutesTooOld)}`;
}

function icecastStatus(): string {
  const source = { listenurl: 'http://127.0.0.1:8000/coast.mp3', server_type: 'audio/mpeg', title: 'Abba - Waterloo' };
  return JSON.stringify({ icestats: { source } });
}

function feed(): string {
  const published = new Date(tenPastEight.getTime() - 3_600_000).toUTCString();
  const item = `<item><title>Brass band returns to Filey</title><description>Free concerts start again in Filey on Sunday.</description><pubDate>${published}</pubDate></item>`;
  return `<rss version="2.0"><channel><title>Coast News</title>${item}</channel></rss>`;
}
