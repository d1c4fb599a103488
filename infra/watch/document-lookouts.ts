import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Lookout } from './lookout';

interface Aging {
  name: string;
  /** Past its `expiresAt`: until then the sources themselves expect no better. */
  minutesTooOld: number;
  listenersLose: string;
  source: string;
  /** A station may do without it: then there is none to read, and nothing to tell. */
  optional?: true;
}

/** Each published document, how late it may be, and who notices. */
const documents: Record<string, Aging> = {
  '/v1/now-playing': {
    name: 'NowPlayingIsOld',
    minutesTooOld: 5,
    listenersLose: 'the song: “what’s playing” is answered with the show.',
    source: 'the stream server or the playout system',
  },
  '/v1/on-air': {
    name: 'OnAirIsOld',
    minutesTooOld: 10,
    listenersLose: 'soon, who is on air: the next shows are known for some hours.',
    source: 'station/schedule.yaml or the shared calendar',
  },
  '/v1/schedule': {
    name: 'ScheduleIsOld',
    minutesTooOld: 30,
    listenersLose: 'changes to the week’s shows; the apps show the week as it was planned.',
    source: 'station/schedule.yaml or the shared calendar',
  },
  '/v1/news': {
    name: 'NewsIsOld',
    minutesTooOld: 30,
    listenersLose: 'new headlines: they hear old ones, and how old they are.',
    source: 'the news feeds',
  },
  '/v1/weather': {
    name: 'WeatherIsOld',
    minutesTooOld: 60,
    listenersLose: 'a fresh forecast; tomorrow, the forecast itself.',
    source: 'the weather service, and its key if it needs one',
  },
  '/v1/warnings': {
    name: 'WarningsAreOld',
    minutesTooOld: 30,
    listenersLose: 'new weather warnings: they hear those we knew of, and never that there are none.',
    source: 'the Met Office’s feed of warnings',
    optional: true,
  },
  '/v1/station': {
    name: 'StationIsOld',
    minutesTooOld: 60,
    listenersLose: 'nothing by voice; the apps keep the phone number and stream addresses they have.',
    source: 'the publisher itself: this document needs no other',
  },
};

export function documentLookouts(namespace: string): Lookout[] {
  return Object.entries(documents).map(([path, { name, minutesTooOld, listenersLose, source, optional }]) => ({
    name,
    metric: new Metric({
      namespace,
      metricName: 'MinutesTooOld',
      dimensionsMap: { document: path },
      statistic: Stats.MAXIMUM,
      period: Duration.minutes(5),
      label: path,
    }),
    atLeast: minutesTooOld,
    periods: 3,
    silenceIs: optional ? 'good' : 'bad', // nobody could read it
    listenersLose,
    whatToDo: `Open ${path}. Then run npm run content-api -- --check: it asks ${source}, and says in words what is wrong.`,
  }));
}
