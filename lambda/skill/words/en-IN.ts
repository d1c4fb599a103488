import { amPmClock } from './am-pm-clock';
import { en } from './en';
import { saidElsewhere } from './said-elsewhere';

/** “Just now” is a moment ago in India. */
const indian = {
  'just now': 'at the moment',
  'ring {{phone}}': 'dial {{phone}}',
} as const;

export const enIN = () => saidElsewhere(en, indian, { ...amPmClock, age: { justNow: en.age.justNow } });
