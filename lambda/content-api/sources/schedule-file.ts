import { join } from 'node:path';
import { addDays } from '../../contract/london-day';
import type { Schedule, Show } from '../../contract/shows';
import { reason } from '../log';
import { londonDate } from '../london-time';
import { readYamlFile } from '../yaml-file';
import { type AskBankHolidays, askBankHolidays } from './bank-holidays';
import { daysAhead, nextLook } from './schedule-look';
import { refuseOverlaps } from './schedule-overlaps';
import { showsBetween } from './schedule-plan';
import { type ScheduleRules, scheduleRules } from './schedule-rules';
import type { Ask } from './source';

const source = { id: 'schedule.yaml', name: 'the station’s schedule', credit: null };

/**
 * The station’s own schedule, read anew each time so that an edit shows without a restart. A mistake in it is refused at the
 * start; later it is reported, and the last good rules stay, with their age.
 * @throws StationFileError
 */
export function askScheduleFile(
  stationDir: string,
  startedAt: Date,
  bankHolidays: AskBankHolidays = askBankHolidays(),
): Ask<Show[], Schedule> {
  let good = { rules: readSchedule(stationDir), observedAt: startedAt };

  return async ({ now, signal }) => {
    const problems: string[] = [];
    try {
      good = { rules: readSchedule(stationDir), observedAt: now };
    } catch (error) {
      problems.push(reason(error));
    }
    const listed = await bankHolidays(good.rules.bankHolidays, now, signal);
    const rules = { ...good.rules, bankHolidays: { ...good.rules.bankHolidays, dates: listed.dates } };
    const today = londonDate(now);
    const facts = showsBetween(rules, today, addDays(today, daysAhead));
    problems.push(...listed.problems);
    return { facts, source, observedAt: good.observedAt, askAgainAt: nextLook(facts, now), problems };
  };
}

/** @throws StationFileError */
export function readSchedule(stationDir: string): ScheduleRules {
  const file = readYamlFile(join(stationDir, 'schedule.yaml'), scheduleRules);
  refuseOverlaps(file);
  return file.content;
}
