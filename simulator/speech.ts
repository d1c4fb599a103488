import type { ui } from 'ask-sdk-model';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a listener hears, as plain text: no tags, entities read out, white space collapsed. */
export function heard(speech: ui.OutputSpeech | undefined): string {
  if (!speech) return '';
  if (speech.type === 'PlainText') return tidy(speech.text);

  return tidy(plain(speech.ssml));
}

function plain(ssml: string): string {
  // A pause or a new paragraph parts two words; any other tag may stand inside one.
  const words = ssml.replace(/<\/?(?:break|p|s|audio)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '');
  return words.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => entities[name] ?? numbered(name) ?? whole);
}

function numbered(name: string): string | undefined {
  if (!name.startsWith('#')) return undefined;
  return String.fromCodePoint(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
