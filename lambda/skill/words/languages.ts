import { en } from './en';
import { enCA } from './en-CA';
import { enIN } from './en-IN';
import { enUS } from './en-US';

/** The locales that the skill is published in. Any other is answered in English too. */
export const locales = ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IN'] as const;

/** The one that Amazon shows first; its model is the one that is written by hand. */
export const [firstLocale] = locales;

/** Every words file, by the language or the locale it is for. What a locale does not say, its language says; in the end, English. */
export const languages: Record<string, object> = {
  en,
  'en-US': enUS,
  'en-CA': enCA,
  'en-IN': enIN,
};
