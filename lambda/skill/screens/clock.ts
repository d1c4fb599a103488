import { wallTime } from '../../contract/london-day';
import type { Scene } from './screen';

/** As listings print a time: “6 am”, “1:30 pm”, “midday”. */
export function printedTime({ write }: Pick<Scene, 'write'>, at: Date): string {
  const { hour, minute } = wallTime(at);
  if (minute === 0 && hour % 12 === 0) return write(hour === 0 ? 'time.midnight' : 'time.midday');
  const onTheDial = hour % 12 || 12;
  const time = minute === 0 ? String(onTheDial) : `${onTheDial}:${String(minute).padStart(2, '0')}`;
  return hour < 12 ? write('screens.am', { time }) : write('screens.pm', { time });
}
