import { wallTime } from '../../contract/london-day';
import type { Issued } from '../weather/warnings';
import { moment } from '../words/moment';
import { farDay } from '../words/when';
import { printedTime } from './clock';
import { warningBanner } from './drawn/warning-banner';
import { colours } from './look/colours';
import type { Component, Scene } from './screen';

/** The gravest warning, in its colour, above everything else; nothing where there is none. */
export const bannerFor = (warnings: readonly Issued[]): Component[] => (warnings.length > 0 ? [warningBanner] : []);

export function bannerFacts(scene: Scene, [warning]: readonly Issued[]) {
  const { write, now } = scene;
  if (!warning) return {};
  const { headline, level } = warning;
  const until = new Date(warning.until);
  return {
    warning: {
      words: write('screens.warning', { headline, until: shortly(scene, until) }),
      label: write('screens.warningLabel', { headline, until: moment(write, until, now) }),
      colour: colours[level],
    },
  };
}

/** “6 pm”, “Friday, 5:45 pm”: one line has to do. */
function shortly(scene: Scene, at: Date): string {
  const { write, now } = scene;
  const time = printedTime(scene, at);
  const { date } = wallTime(at);
  return date === wallTime(now).date ? time : write('screens.dayAndTime', { day: farDay(write, date, now), time });
}
