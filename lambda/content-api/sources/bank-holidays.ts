import { z } from 'zod';
import { reason } from '../log';
import { createConditionalDownload } from './conditional-download';
import type { ScheduleRules } from './schedule-rules';
import { SourceFailed } from './source-failed';

/** They are decided years ahead, and once in a while added to (https://www.gov.uk/bank-holidays). */
const everyMs = 24 * 60 * 60_000;
const afterFailureMs = 10 * 60_000;

const listOfThem = z.object({
  'england-and-wales': z.object({ events: z.array(z.object({ date: z.iso.date() })).min(1) }),
});

type Rules = ScheduleRules['bankHolidays'];
export type AskBankHolidays = (
  rules: Rules,
  now: Date,
  signal: AbortSignal,
) => Promise<{ dates: string[]; problems: string[] }>;

/** The dates that schedule.yaml lists, and beside them those of gov.uk where it wants them. Without an answer, those it last gave. */
export function askBankHolidays(url = 'https://www.gov.uk/bank-holidays.json'): AskBankHolidays {
  const get = createConditionalDownload();
  let known: string[] = [];
  let askAgainAt = 0;

  return async ({ from, dates }, now, signal) => {
    const problems: string[] = [];
    if (from === 'gov.uk' && now.getTime() >= askAgainAt) {
      try {
        known = datesIn((await get({ what: 'bank holidays', url, signal })).body, url);
        askAgainAt = now.getTime() + everyMs;
      } catch (error) {
        problems.push(`${reason(error)}: the dates in schedule.yaml and those known before stay`);
        askAgainAt = now.getTime() + afterFailureMs;
      }
    }
    return { dates: from === 'gov.uk' ? [...dates, ...known] : dates, problems };
  };
}

function datesIn(body: Buffer, url: string): string[] {
  try {
    const { events } = listOfThem.parse(JSON.parse(body.toString('utf8')))['england-and-wales'];
    return events.map(({ date }) => date);
  } catch (cause) {
    throw new SourceFailed(`bank holidays: GET ${url} answered with something else`, { cause });
  }
}
