/** The locales that the skill is published in. Any other is answered in English too. */
export const locales = ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IN'] as const;

/** The one that Amazon shows first; its model is the one that is written by hand. */
export const [firstLocale] = locales;

export const isLocale = (name: string): boolean => locales.some((one) => one === name);
