/** The free plan: https://datahub.metoffice.gov.uk/pricing/site-specific */
export const callsADay = 360;

/** By the day, and by the hour. */
const callsATown = 2;

/** The rest is for restarts, which forget what was asked before, and for asking again after a failure. */
const shareForRounds = 0.8;

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/**
 * How long to wait between two rounds of all towns, in ms: as often as the calls of a day allow, and never more often than
 * they make a new forecast, which is every hour. Six towns are asked for every hour, in 288 calls a day.
 */
export function betweenRounds(towns: number): number {
  const roundsADay = Math.max(1, Math.floor((callsADay * shareForRounds) / (towns * callsATown)));
  return Math.max(hourMs, Math.ceil(dayMs / roundsADay));
}
