import type { Outlook } from '../weather/outlook';
import type { Period } from '../weather/period';
import { partOfDay } from '../weather/when';
import { atLineStart } from '../words/letters';
import { farDay } from '../words/when';
import { printedTime } from './clock';
import type { Scene } from './screen';
import { dayLabel } from './weather-day';

/** “Today”, “Friday”, “Tonight”, “Tomorrow afternoon”, “Friday, 6 pm” */
export function timeLabel(scene: Scene, outlook: Outlook, period: Period): string {
  const { write, now } = scene;
  const at = outlook.hours[0]?.at;
  if (period.kind === 'part') return atLineStart(partOfDay(write, period.date, period.part, now));
  if (period.kind === 'days' || !at) return dayLabel(scene, outlook);
  return atLineStart(
    write('screens.dayAndTime', { day: farDay(write, outlook.date, now), time: printedTime(scene, new Date(at)) }),
  );
}

/** What a touch sends to ask about the same time. */
export function slotsFor(period: Period, date: string): Record<string, string> {
  switch (period.kind) {
    case 'days':
      return { date };
    case 'part':
      return { date: period.date, time: codes[period.part] };
    case 'hour':
      return { date: period.date, time: `${String(period.hour).padStart(2, '0')}:00` };
  }
}

/** As AMAZON.TIME has them. */
const codes = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' } as const;
