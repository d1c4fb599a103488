import { compile } from 'html-to-text';
import { cleanLine } from './clean-text';
import { noteTags } from './made-harmless';
import { asSentence, hasEnd } from './sentences';

/** Twenty times the longest story. Beyond it, tags in tags in tags would keep the reader busy for seconds. */
const longestHtml = 100_000;

/** Stands before the text of an entry of a list until its paragraph is found. */
const entryMark = '\ue001';

/** On a page these stand beside the story, or need eyes. */
const beside = [
  ...[
    'img',
    'figure',
    'figcaption',
    'hr',
    'svg',
    'iframe',
    'object',
    'embed',
    'video',
    'audio',
    'noscript',
    'template',
  ],
  ...['form', 'button', 'select', 'textarea', 'nav', 'aside'],
  ...['.caption', '.wp-caption', '.wp-caption-text', '.image-caption', '.photo-credit', '.image-credit', '.credit'],
  ...[
    '.screen-reader-text',
    '.sr-only',
    '.visually-hidden',
    '.related',
    '.sharedaddy',
    '.share',
    '.newsletter',
    '.advert',
  ],
  ...['.twitter-tweet', '.instagram-media', '.tiktok-embed'],
];

const onOneLine = { leadingLineBreaks: 1, trailingLineBreaks: 1 };

const toText = compile({
  wordwrap: false,
  // A space of no width is none: it would part a word in two.
  whitespaceCharacters: ' \t\r\n\f',
  limits: { maxDepth: 60, maxChildNodes: 1_000, ellipsis: '' },
  formatters: {
    entry: (element, walk, builder) => {
      builder.openBlock({ leadingLineBreaks: 2 });
      builder.addInline(entryMark);
      walk(element.children, builder);
      builder.closeBlock({ trailingLineBreaks: 2 });
    },
  },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    // Its own ideas of lists and quotations put “* ” and “> ” in front, which nobody wants to hear.
    ...['ul', 'ol', 'table'].map((selector) => ({ selector, format: 'block' })),
    ...['th', 'td'].map((selector) => ({ selector, format: 'block', options: onOneLine })),
    ...['blockquote', 'tr'].map((selector) => ({ selector, format: 'paragraph' })),
    { selector: 'li', format: 'entry' },
    ...beside.map((selector) => ({ selector, format: 'skip' })),
  ],
});

/** Tags of HTML and of SSML that were escaped once too often, and came out as words. */
const tag =
  /<\/?(?:a|amazon:[\w-]{1,20}|audio|b|blockquote|break|br|div|em|emphasis|font|h[1-6]|iframe|img|i|li|ol|object|phoneme|prosody|p|say-as|script|span|speak|strong|style|sub|sup|svg|table|td|tr|ul|u|voice)(?:[\s/][^<>]{0,500})?>/gi;

/** HTML has no such tags without an end: it would take all that follows for what is inside them. */
const selfClosed = /<(?:audio|break|mark|object|iframe|video|svg|script)(?:\s[^<>]{0,500})?\/>/gi;

/** HTML as paragraphs of plain text, each on one line. Entries of a list end like sentences, so that they can be read aloud. */
export function paragraphsOf(html: string): string[] {
  const once = toText(html.slice(0, longestHtml).replace(selfClosed, ' '));
  noteTags(once);
  const text = once.search(tag) >= 0 ? toText(once.replace(/\n\s*\n/g, '<p>')).replace(tag, '') : once;
  return text
    .replace(new RegExp(`${entryMark}\\s*`, 'g'), entryMark)
    .split(/\n\s*\n/)
    .flatMap((paragraph) => {
      const line = oneLine(paragraph);
      return line === '' ? [] : paragraph.includes(entryMark) ? asSentence(line) : line;
    });
}

/** Lines that were broken by hand and the cells of a table: a comma keeps them apart for the ear. */
function oneLine(paragraph: string): string {
  const lines = paragraph.split('\n').map(cleanLine).filter(Boolean);
  return lines.map((line, index) => (index < lines.length - 1 && !hasEnd(line) ? `${line},` : line)).join(' ');
}

/** Plain text as HTML, an empty line between paragraphs. */
export function htmlOf(text: string | undefined): string | undefined {
  const escaped = text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped?.replace(/\n\s*\n/g, '<p>');
}

/** HTML as one line: for titles, which often carry escaped HTML of their own. */
export function lineOf(html: string): string {
  noteTags(html);
  return paragraphsOf(html).join(' ');
}
