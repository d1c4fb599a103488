import { clockTime } from '../words/time';
import { dayInSentence } from '../words/when';
import type { Outlook } from './outlook';
import type { Saying } from './said';

/** “When does the sun set?”: the next time it does, if no day was named. All along the coast it is the same to a minute or two. */
const at =
  (which: 'sunrise' | 'sunset'): Saying =>
  ({ turn: { t, now }, place, timeSaid, outlooks }) => {
    const isToCome = (outlook: Outlook) => timeSaid || Date.parse(outlook[which] ?? '') > now.getTime();
    const day = outlooks.find(isToCome) ?? outlooks.at(-1);
    const time = day?.[which];
    if (!day || !time) return null;
    const facts = { time: clockTime(t, new Date(time)), when: dayInSentence(t, day.date, now) };
    if (place === 'coast') return t(`weather.${which}.coast`, facts);
    return t(`weather.${which}.town`, { ...facts, town: day.town });
  };

export const sunrise = at('sunrise');
export const sunset = at('sunset');
