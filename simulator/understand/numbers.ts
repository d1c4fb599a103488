const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinalUnits =
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ordinalTens = ['', '', 'twentieth', 'thirtieth', 'fortieth', 'fiftieth'];

export const countingWords: readonly string[] = [...units, ...tens, ...ordinalUnits, ...ordinalTens];

/** A number that begins at a word, and how many words it takes. */
interface Counted {
  number: number;
  length: number;
}

/** “two”, “2”, “twenty two” */
export function cardinalAt(words: readonly string[], at: number): Counted | null {
  const [first = '', second = ''] = words.slice(at, at + 2);
  if (/^\d{1,6}$/.test(first)) return { number: Number(first), length: 1 };
  return counted(first, second, units, tens);
}

/** “second”, “2nd”, “twenty second” */
export function ordinalAt(words: readonly string[], at: number): Counted | null {
  const [first = '', second = ''] = words.slice(at, at + 2);
  if (/^\d{1,3}(?:st|nd|rd|th)$/.test(first)) return { number: Number.parseInt(first, 10), length: 1 };
  const round = ordinalTens.indexOf(first);
  if (round > 1) return { number: round * 10, length: 1 };
  const compound = ordinalUnits.indexOf(second);
  if (tens.indexOf(first) > 1) return compound > 0 ? { number: tens.indexOf(first) * 10 + compound, length: 2 } : null;
  return counted(first, '', ordinalUnits, []);
}

function counted(first: string, second: string, small: readonly string[], large: readonly string[]): Counted | null {
  const unit = small.indexOf(first);
  if (unit >= 0) return { number: unit, length: 1 };
  const ten = large.indexOf(first);
  if (ten < 2) return null;
  const rest = small.indexOf(second);
  return rest > 0 && rest < 10 ? { number: ten * 10 + rest, length: 2 } : { number: ten * 10, length: 1 };
}
