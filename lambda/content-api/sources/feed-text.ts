import { compile } from 'html-to-text';

const toText = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'figure', format: 'skip' },
    { selector: 'hr', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    // Its own ideas of lists and quotations put “* ” and “> ” in front, which nobody wants to hear.
    ...['ul', 'ol', 'table', 'th', 'td'].map((selector) => ({ selector, format: 'block' })),
    ...['li', 'blockquote', 'tr'].map((selector) => ({ selector, format: 'paragraph' })),
  ],
});

/** HTML as paragraphs of plain text, each on one line. */
export function paragraphsOf(html: string): string[] {
  return toText(html)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** Plain text as HTML, an empty line between paragraphs. */
export function htmlOf(text: string | undefined): string | undefined {
  const escaped = text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped?.replace(/\n\s*\n/g, '<p>');
}

/** HTML as one line: for titles, which often carry escaped HTML of their own. */
export function lineOf(html: string): string {
  return paragraphsOf(html).join(' ');
}
