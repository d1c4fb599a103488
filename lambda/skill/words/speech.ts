/** Words ready to be spoken: SSML in which every fact from outside is already escaped. */
export class Speech {
  readonly ssml: string;

  constructor(ssml: string) {
    this.ssml = ssml;
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as XML holds it, between tags and in attributes. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** Control characters and half emoji: XML 1.0 has no way to write them, and Alexa refuses a reply that holds one. */
const unspeakable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** What turns the direction of writing, and marks of byte order: not to be heard, but said to Alexa they are letters. */
const unseen = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A fact from outside as it becomes SSML: here, and nowhere else. `inSsml` escapes it, and says its names right. */
export function spoken(raw: string | number, inSsml: (text: string) => string = escaped): Speech {
  return new Speech(inSsml(String(raw).replace(unseen, '').replace(unspeakable, ' ').trim()));
}

export function joined(...said: Speech[]): Speech {
  return new Speech(said.map(({ ssml }) => ssml).join(' '));
}

const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos);)/;
const element = /<([a-z][\w-]*)(?:\s[^<>]*)?(?:\/>|>[^<>]*<\/\1>)/;

/** Whether words that were away, and came back with a request, can still be said: each tag closed, each sign escaped. */
export function canBeSaid(ssml: string): boolean {
  if (bareAmpersand.test(ssml)) return false;
  let rest = ssml;
  while (element.test(rest)) rest = rest.replace(element, '');
  return !/[<>]/.test(rest);
}
