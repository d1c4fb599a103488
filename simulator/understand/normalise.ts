/** Contractions that are short for two words; other endings in ’s are possessives. */
const inFull: Record<string, string> = {
  ...shortFor('is', ['what', 'who', 'how', 'where', 'when', 'that', 'it', 'there', 'here']),
  ...shortFor('will', ['i', 'it', 'there', 'we'], 'll'),
  ...shortFor('have', ['i', 'we', 'you'], 've'),
  ...shortFor('would', ['i'], 'd'),
  ...shortFor('are', ['you', 'we', 'they'], 're'),
  "i'm": 'i am',
  "let's": 'let us',
  "don't": 'do not',
  "can't": 'can not',
  "won't": 'will not',
  "isn't": 'is not',
  "didn't": 'did not',
  whats: 'what is',
  whos: 'who is',
  hows: 'how is',
  wheres: 'where is',
  im: 'i am',
  gonna: 'going to',
  wanna: 'want to',
  dj: 'd j',
  deejay: 'd j',
  todays: "today 's",
  tomorrows: "tomorrow 's",
  tonights: "tonight 's",
};

function shortFor(verb: string, words: string[], ending = verb === 'is' ? 's' : verb): Record<string, string> {
  return Object.fromEntries(words.map((word) => [`${word}'${ending}`, `${word} ${verb}`]));
}

/** A sentence as Alexa’s ears deliver it, word by word: “What’s on, please?” is what · is · on · please. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[‘’`]/g, "'")
    .replace(/\b([ap])\. ?m\b\.?/g, '$1m')
    .replace(/(?<=\d)(?=[ap]m\b)/g, ' ')
    .replace(/[^\p{L}\p{N}' {}]+/gu, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '')
    .flatMap((word) => (inFull[word] ?? word.replace(/'s$/, " 's")).split(' '))
    .filter((word) => word !== '');
}

/** The words again as a sentence. */
export const asText = (words: readonly string[]): string => words.join(' ').replaceAll(" 's", "'s");
