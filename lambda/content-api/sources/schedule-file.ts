import { join } from 'node:path';
import { addDays } from '../../contract/london-day';
import type { Schedule, Show } from '../../contract/shows';
import { reason } from '../log';
import { londonDate } from '../london-time';
import { readYamlFile } from '../yaml-file';
import { refuseOverlaps } from './schedule-overlaps';
import { showsBetween } from './schedule-plan';
import { type ScheduleRules, scheduleRules } from './schedule-rules';
import type { Ask } from './source';

/** A week, the day we are in, and a day more for “what’s next” on the last evening. */
const daysAhead = 8;

/** Covers are typed in while the studio is on air: listeners hear of them within a minute. */
const rereadMs = 60_000;

const source = { id: 'schedule.yaml', name: 'the station’s schedule', credit: null };

/**
 * The station’s own schedule, read anew each time so that an edit shows without a restart. A mistake in it is refused at the
 * start; later it is reported, and the last good rules stay, with their age.
 * @throws StationFileError
 */
export function askScheduleFile(stationDir: string, startedAt: Date): Ask<Show[], Schedule> {
  let good = { rules: readSchedule(stationDir), observedAt: startedAt };

  return async ({ now }) => {
    const problems: string[] = [];
    try {
      good = { rules: readSchedule(stationDir), observedAt: now };
    } catch (error) {
      problems.push(reason(error));
    }
    const today = londonDate(now);
    const facts = showsBetween(good.rules, today, addDays(today, daysAhead));
    return { facts, source, observedAt: good.observedAt, askAgainAt: nextLook(facts, now), problems };
  };
}

function readSchedule(stationDir: string): ScheduleRules {
  const file = readYamlFile(join(stationDir, 'schedule.yaml'), scheduleRules);
  refuseOverlaps(file);
  return file.content;
}

/** In a minute, or when the show changes, if that is sooner. */
function nextLook(shows: Show[], now: Date): Date {
  const changes = shows.map(({ endsAt }) => Date.parse(endsAt)).filter((at) => at > now.getTime());
  return new Date(Math.min(now.getTime() + rereadMs, ...changes));
}
