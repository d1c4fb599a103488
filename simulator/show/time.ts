import { wallClock } from '../../lambda/content-api/london-time';

/** How far the clocks in Scarborough are ahead of UTC, in ms. */
export function londonAhead(at: Date): number {
  const { date, time } = wallClock(at);
  return Date.parse(`${date}T${time}Z`) - Math.floor(at.getTime() / 60_000) * 60_000;
}
