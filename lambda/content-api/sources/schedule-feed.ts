import { addDays } from '../../contract/london-day';
import type { Schedule, Show } from '../../contract/shows';
import { reason } from '../log';
import { londonDate } from '../london-time';
import { type FeedSlot, layered } from './schedule-layers';
import { daysAhead, nextLook } from './schedule-look';
import { aroundDays, showsIn } from './schedule-plan';
import type { ShowRule } from './schedule-rules';
import type { Answer, Ask, Credit } from './source';
import { SourceFailed } from './source-failed';

export interface Listings {
  /** What is planned from the start of one day to the end of another. */
  slotsBetween(from: string, to: string): FeedSlot[];
  /** What could not be read, without spoiling the rest. */
  problems: string[];
}

interface Plan {
  source: Credit;
  /** As the log names it: `calendar`. */
  what: string;
  /** Between two downloads; the shows that are known go on changing in between. */
  everyMs: number;
  /** What plays when the feed names no show. */
  filler: ShowRule | undefined;
  read(now: Date, signal: AbortSignal): Promise<Listings>;
}

/** A retry is one request: the feed’s next edition is worth it. */
const afterFailureMs = 60_000;

/** A show every quarter of an hour, day and night. What has more is no schedule, and would take long to put in order. */
const mostSlots = 1_000;

/** A schedule that somebody else keeps. While it cannot be read, the last that could be is told on, with its age. */
export function askScheduleFeed(plan: Plan): Ask<Show[], Schedule> {
  const { source } = plan;
  let good: { listings: Listings; observedAt: Date } | undefined;
  let readAgainAt = 0;
  let told: string[] = [];

  async function read(now: Date, signal: AbortSignal): Promise<string[]> {
    readAgainAt = now.getTime() + afterFailureMs;
    const listings = await plan.read(now, signal);
    const { presented, overlaps } = slotsFrom(plan, listings, now);
    if (presented.length === 0) throw new SourceFailed(`${plan.what} names no show for the days to come`);
    good = { listings, observedAt: now };
    readAgainAt = now.getTime() + plan.everyMs;

    const problems = [...listings.problems, ...overlaps].map((problem) => `${plan.what}: ${problem}`);
    const news = problems.filter((problem) => !told.includes(problem));
    told = problems;
    return news;
  }

  return async ({ now, signal, last }) => {
    let problems: string[] = [];
    if (now.getTime() >= readAgainAt) {
      try {
        problems = await read(now, signal);
      } catch (error) {
        if (!good) return asLastPublished(last, source, now, error);
        problems = [reason(error)];
      }
    }
    if (!good) throw new SourceFailed(`${plan.what} has not answered yet`);
    const today = londonDate(now);
    const facts = showsIn(slotsFrom(plan, good.listings, now).presented, plan.filler, today, addDays(today, daysAhead));
    return { facts, source, observedAt: good.observedAt, askAgainAt: nextLook(facts, now), problems };
  };
}

function slotsFrom({ what }: Plan, { slotsBetween }: Listings, now: Date) {
  const today = londonDate(now);
  const { from, to } = aroundDays(today, addDays(today, daysAhead));
  const all = slotsBetween(from, to);
  if (all.length > mostSlots) throw new SourceFailed(`${what} names over ${mostSlots} shows for ten days`);
  const { slots: presented, overlaps } = layered(all);
  return { presented, overlaps };
}

/** After a restart, what is published is all that is known. It names the shows of days to come: they come on all the same. */
function asLastPublished(last: Schedule | undefined, source: Credit, now: Date, error: unknown): Answer<Show[]> {
  if (last?.source.id !== source.id) throw error;
  const observedAt = new Date(last.observedAt);
  return { facts: last.shows, source, observedAt, askAgainAt: nextLook(last.shows, now), problems: [reason(error)] };
}
