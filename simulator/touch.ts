/** What a document’s SendEvent hands over when something on the screen is touched. */
export interface Touch {
  arguments: unknown[];
  source: object;
  components: object;
}

/** `[touches WeatherIntent: whitby]`: what a touch asks for, as far as it follows the skill’s custom of naming an intent. */
export function inWords({ arguments: [intent, slots = {}] }: Touch): string {
  const values = Object.values(slots as object).join(', ');
  return `[touches ${String(intent)}${values ? `: ${values}` : ''}]`;
}
