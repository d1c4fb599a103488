import { bold, regular } from './letter-widths';

/** How a text is set: sizes in dp, line height as a multiple of the font’s size. */
export interface Setting {
  fontSize: number;
  weight: number;
  lineHeight: number;
  letterSpacing: number;
  maxLines: number;
}

export interface Size {
  width: number;
  height: number;
  lines: number;
  /** There were more lines than the text may have: its end is not shown. */
  cut: boolean;
}

const byLetter = (widths: Readonly<Record<number, string>>) =>
  new Map(Object.entries(widths).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])));

const withoutWidth = ['\u200b', 0] as const;
const widths = {
  regular: byLetter(regular).set(...withoutWidth),
  bold: byLetter(bold).set(...withoutWidth),
};

/** Of a letter that the tables lack: as wide as they come. */
const widest = 1_000;

/** The space that a text takes, in whole words on lines of a width. */
export function textSize(text: string, width: number, setting: Setting): Size {
  const lines = text.split(/\n|<br\s*\/?>/).flatMap((paragraph) => wrapped(paragraph, width, setting));
  const shown = setting.maxLines > 0 ? lines.slice(0, setting.maxLines) : lines;
  return {
    width: Math.min(width, Math.max(...shown)),
    height: shown.length * setting.fontSize * setting.lineHeight,
    lines: shown.length,
    cut: shown.length < lines.length || Math.max(...shown) > width + 0.5,
  };
}

/** The width of each line. */
function wrapped(paragraph: string, width: number, setting: Setting): number[] {
  const lines: number[] = [];
  let line = '';
  for (const word of paragraph.split(breaks)) {
    if (line && lineWidth((line + word).trimEnd(), setting) > width) {
      lines.push(lineWidth(line.trimEnd(), setting));
      line = '';
    }
    line += word;
  }
  return [...lines, lineWidth(line.trimEnd(), setting)];
}

/** A line may end after a space, a hyphen or a dash; and where a space without width allows it, within an address. */
const breaks = /(?<=[ \-–—\u200b])/;

function lineWidth(text: string, { fontSize, weight, letterSpacing }: Setting): number {
  const table = weight >= 600 ? widths.bold : widths.regular;
  let sum = 0;
  for (const letter of text) sum += ((table.get(letter) ?? widest) * fontSize) / 1_000 + letterSpacing;
  return sum;
}
