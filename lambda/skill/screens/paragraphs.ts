/** As much of a paragraph’s beginning as tells it from the others. */
const beginning = 40;

/** A part of a story with its paragraphs apart again, as a screen shows them. `<br>` is APL’s new line. */
export function paragraphsApart(part: string, paragraphs: readonly string[]): string {
  return paragraphs.reduce((text, paragraph) => {
    const start = text.indexOf(` ${paragraph.trim().slice(0, beginning)}`);
    return start > 0 ? `${text.slice(0, start)}<br><br>${text.slice(start + 1)}` : text;
  }, part);
}
