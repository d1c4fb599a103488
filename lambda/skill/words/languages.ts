import { en } from './en';
import { enCA } from './en-CA';
import { enIN } from './en-IN';
import { enUS } from './en-US';

/**
 * Every words file, by the language or the locale it is for. What a locale does not say, its language says; in the end, English.
 * Each is made when somebody speaks that way: a listener in Whitby need not wait for the words of Texas.
 */
export const languages: Record<string, () => object> = {
  en: () => en,
  'en-US': enUS,
  'en-CA': enCA,
  'en-IN': enIN,
};
