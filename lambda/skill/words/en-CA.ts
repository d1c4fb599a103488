import { amPmClock } from './am-pm-clock';
import { en } from './en';
import { american } from './en-US';
import { saidElsewhere } from './said-elsewhere';

/** Canadians speak as Americans do, but keep their autumn, and their kilometres. */
const { autumn, ...canadian } = american;

export const enCA = () => saidElsewhere(en, canadian, { ...amPmClock, age: { justNow: en.age.justNow } });
