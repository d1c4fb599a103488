import { colours } from './colours';
import { size } from './sizes';

const ember = { fontFamily: 'amazon-ember-display, sans-serif' };
const title = { ...ember, color: colours.sand, fontWeight: 700, lineHeight: 1.1 };

/** How words look, by their part on the screen. */
export const textStyles = {
  /** The one number that is read across the room. */
  hero: { ...ember, color: colours.sand, fontWeight: 300, lineHeight: 1, fontSize: size('heroSize') },
  title: { ...title, fontSize: size('titleSize') },
  titleLong: { ...title, fontSize: size('titleLongSize') },
  titleLonger: { ...title, fontSize: size('titleLongerSize'), lineHeight: 1.15 },
  titleLongest: { ...title, fontSize: size('titleLongestSize'), lineHeight: 1.2 },
  heading: { ...title, fontSize: size('headingSize'), lineHeight: 1.2 },
  strong: { ...title, fontSize: size('bodySize'), lineHeight: 1.2 },
  body: { ...ember, color: colours.sand, fontWeight: 400, lineHeight: 1.3, fontSize: size('bodySize') },
  /** Long texts, with more air between the lines. */
  reading: { ...ember, color: colours.sand, fontWeight: 400, lineHeight: 1.4, fontSize: size('bodySize') },
  second: { ...ember, color: colours.dune, fontWeight: 400, lineHeight: 1.25, fontSize: size('bodySize') },
  label: { ...ember, color: colours.foam, fontWeight: 400, lineHeight: 1.25, fontSize: size('labelSize') },
  eyebrow: { ...ember, color: colours.sun, fontWeight: 700, lineHeight: 1.25, fontSize: size('labelSize') },
  name: { ...ember, color: colours.sand, fontWeight: 700, lineHeight: 1.25, fontSize: size('labelSize') },
  credit: { ...ember, color: colours.foam, fontWeight: 400, lineHeight: 1.2, fontSize: size('creditSize') },
  /** On a warning. */
  warning: { ...ember, color: colours.ink, fontWeight: 700, lineHeight: 1.2, fontSize: size('labelSize') },
  /** On the sun. */
  pill: { ...ember, color: colours.ink, fontWeight: 700, lineHeight: 1.2, fontSize: size('pillSize') },
} as const;

export type TextStyle = keyof typeof textStyles;

/** A title in the largest letters that still leave it whole: long ones shrink. */
export function titleStyle(text: string): TextStyle {
  const longestWord = Math.max(...text.split(/\s+/).map(({ length }) => length));
  if (fitsOnTwoLines(text)) return 'title';
  if (text.length <= 34 && longestWord <= 13) return 'titleLong';
  return text.length <= 64 && longestWord <= 16 ? 'titleLonger' : 'titleLongest';
}

/** Of the largest letters, some eleven stand on a line: “The Afternoon Show” takes three. */
const fitsOnTwoLines = (text: string): boolean => text.length <= 18 && /^.{1,11}(?:\s.{1,11})?$/u.test(text);
