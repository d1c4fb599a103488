import { wallTime } from '../../contract/london-day';
import { digits } from '../words/time';
import type { Scene } from './screen';

/** As listings print a time: “6 am”, “1:30 pm”, “midday”. */
export function printedTime({ write }: Pick<Scene, 'write'>, at: Date): string {
  const { hour, minute } = wallTime(at);
  if (minute === 0 && hour % 12 === 0) return write(hour === 0 ? 'time.midnight' : 'time.midday');
  const time = digits(hour, minute);
  return hour < 12 ? write('screens.am', { time }) : write('screens.pm', { time });
}
