import { assumptions as a } from './assumptions';
import { type Item, prices, type Use } from './prices';

const minutes = a.daysPerMonth * 24 * 60;
const gbInKb = 1 / 1_000_000;

/** What a month with so many listeners uses. */
export function monthWith(listeners: number): Use {
  const questions = listeners * a.questionsPerDay * a.daysPerMonth;
  const skillRuns = questions * (1 + a.eventsPerQuestion);
  const readings = questions + listeners * a.shareWithApp * a.daysPerMonth * pollsPerDay();
  const publisherRuns = minutes * a.publisherRunsPerMinute;
  const watchRuns = minutes / 5;
  const pushes = a.songsPerHour * a.daysPerMonth * 24;
  const runs = skillRuns + publisherRuns + watchRuns + pushes;
  return {
    lambdaRuns: runs,
    lambdaGbSeconds:
      skillRuns * a.skillSeconds * a.skillGb + (publisherRuns + pushes) * a.publisherSeconds * a.publisherGb,
    cloudFrontRequests: readings,
    cloudFrontFunctionRuns: readings,
    cloudFrontGb: readings * a.kbPerAnswer * gbInKb,
    s3Writes: minutes * a.writesPerMinute,
    s3Reads: publisherRuns * a.readsPerPublisherRun + Math.min(readings, cacheMisses()),
    // One call sends a minute’s six messages; each is then received and deleted.
    sqsRequests: minutes * (1 + 2 * a.publisherRunsPerMinute + a.emptyPollsPerMinute),
    schedulerRuns: minutes + watchRuns,
    httpApiRequests: pushes,
    tableReads: questions * a.recallsPerQuestion,
    tableWrites: questions * a.remembersPerQuestion,
    tableGb: listeners * a.listenerKb * gbInKb,
    logGb: (skillRuns * a.logKbPerTurn + (runs - skillRuns) * a.logKbPerRun) * gbInKb,
    alarms: a.alarms,
    metrics: a.metrics,
    dashboards: 1,
    secrets: 1,
  };
}

/** US dollars. */
export function costOf(item: Item, quantity: number, free: 'with' | 'without'): number {
  const paid = free === 'with' ? Math.max(0, quantity - prices[item].free) : quantity;
  return paid * prices[item].usDollars;
}

/** What the publisher’s clock costs, and what one would cost that slept in a function between its runs. US dollars a month. */
export function clockOrSleep(): { clock: number; sleep: number } {
  const use = monthWith(0);
  const runs = minutes * a.publisherRunsPerMinute;
  const clock =
    costOf('sqsRequests', use.sqsRequests, 'without') +
    costOf('schedulerRuns', minutes, 'without') +
    costOf('lambdaRuns', runs, 'without') +
    costOf('lambdaGbSeconds', runs * a.publisherSeconds * a.publisherGb, 'without');
  const awake = minutes * 55 * a.publisherGb;
  const sleep = costOf('lambdaGbSeconds', awake, 'without') + costOf('lambdaRuns', minutes, 'without');
  return { clock, sleep };
}

function pollsPerDay(): number {
  return (a.appMinutesPerDay * 60) / a.secondsBetweenPolls + a.appMinutesPerDay + a.otherDocumentsPerOpening;
}

function cacheMisses(): number {
  const liveDocuments = 2;
  return a.cachesThatAsk * minutes * (liveDocuments * 12 + a.otherDocumentsPerOpening);
}
