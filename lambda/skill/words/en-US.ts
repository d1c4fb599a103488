import { amPmClock } from './am-pm-clock';
import { en } from './en';
import { saidElsewhere } from './said-elsewhere';

/** What an American ear expects in the place of a British phrase, wherever it stands in en.ts. */
export const american = {
  'just now': 'right now',
  'Shall I': 'Should I',
  'shall I': 'should I',
  'That day’s been and gone': 'That day has already passed',
  'have another go when you ask again': 'try again the next time you ask',
  'ring {{phone}}': 'dial {{phone}}',
  'round again': 'over again',
  'miles an hour': 'miles per hour',
  'mile an hour': 'mile per hour',
  presenter: 'host',
  presenters: 'hosts',
  further: 'farther',
  programme: 'program',
  programmes: 'programs',
  autumn: 'fall',
} as const;

/** Sentences that are said another way altogether, by their keys in en.ts. */
export const enUS = () => saidElsewhere(en, american, { ...amPmClock, age: { justNow: en.age.justNow } });
