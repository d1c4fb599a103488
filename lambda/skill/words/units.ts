interface Units {
  temperature: 'celsius' | 'fahrenheit';
  speed: 'mph' | 'kmh';
}

/** What each region measures in. A region that is not listed measures as Britain does. */
const units: Record<string, Units> = {
  'en-US': { temperature: 'fahrenheit', speed: 'mph' },
  'en-AU': { temperature: 'celsius', speed: 'kmh' },
  'en-CA': { temperature: 'celsius', speed: 'kmh' },
  'en-IN': { temperature: 'celsius', speed: 'kmh' },
};
const british: Units = { temperature: 'celsius', speed: 'mph' };

export const unitsOf = (locale: string): Units => units[locale] ?? british;
