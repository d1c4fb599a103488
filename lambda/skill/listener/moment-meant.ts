import { wallTime } from '../../contract/london-day';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Nobody asks for a song of more than half a day ago; “ten past eight” is the last time a clock showed that. */
const halfADay = day / 2;

/**
 * The last moment at which a clock in Yorkshire showed an AMAZON.TIME such as `08:10`; null for none, and for parts of the day
 * (`MO`, `AF`, `EV`, `NI`). Without “am” or “pm” Alexa may have heard either half of the day: the nearer past one is meant.
 */
export function momentMeant(value: string | undefined, now: Date): Date | null {
  const [, hour, minutes] = /^(\d{1,2}):(\d{2})/.exec(value ?? '') ?? [];
  if (hour === undefined || minutes === undefined) return null;

  const shown = wallTime(now);
  const sinceThen = shown.hour * 60 + shown.minute - (Number(hour) * 60 + Number(minutes));
  const ago = (((sinceThen * minute) % halfADay) + halfADay) % halfADay;
  return new Date(Math.floor((now.getTime() - ago) / minute) * minute);
}
