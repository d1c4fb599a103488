/** Words that stay small inside a title. */
const small = [
  ...['a', 'an', 'and', 'as', 'at', 'but', 'by', 'feat.', 'feat', 'for', 'from', 'ft.', 'ft', 'in', 'into'],
  ...['nor', 'of', 'on', 'or', 'the', 'to', 'with', 'vs', 'vs.', "'n'", '’n’', "n'", "'n"],
];

/** Short words without a vowel are said letter by letter, KLF, TLC, MGMT: but not these. */
const consonants = /^[BCDFGHJKLMNPQRSTVWXZ]{2,4}$/;
const saidAsWords = ['mr', 'mrs', 'ms', 'dr', 'st', 'jr', 'sr', 'mt', 'pt', 'sgt', 'ltd', 'hmm', 'mmm', 'shh', 'brr'];

/** One word in capitals as it stands in a title. `atEdge`: small words are not small there. */
export function titleCase(word: string, atEdge: boolean): string {
  const lower = word.toLowerCase();
  if (small.includes(lower)) return atEdge && /^\p{L}/u.test(lower) ? capitalised(lower) : lower;
  return word
    .split(/(?<=[-/&+])/)
    .map(piece)
    .join('');
}

function piece(word: string): string {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  // R.E.M., Y.M.C.A.; U2, UB40; KLF.
  if (/^\P{L}*(\p{L}\.){2,}/u.test(word) || /^\p{Lu}{1,3}\d+$/u.test(letters)) return word;
  if (consonants.test(letters) && !saidAsWords.includes(letters.toLowerCase())) return word;
  // 80s, 2nd, 3am.
  if (/^\P{L}*\d/u.test(word)) return word.toLowerCase();
  return withInnerCapital(word) ?? capitalised(word.toLowerCase());
}

/** McCartney, O’Connor, D’Angelo. */
function withInnerCapital(word: string): string | undefined {
  const [, before = '', rest] = /^(\P{L}*(?:MC(?=\p{Lu}{3})|[ODL]['’](?=\p{Lu}{2})))(.+)$/u.exec(word) ?? [];
  if (!rest || /^O['’]CLOCK/.test(word)) return undefined;
  return capitalised(before.toLowerCase()) + capitalised(rest.toLowerCase());
}

function capitalised(lower: string): string {
  return lower.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
