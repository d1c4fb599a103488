/** What newsrooms put around a story, for eyes and fingers on a page. Longer lines are the story itself. */
const longestFurniture = 300;

const furniture: RegExp[] = [
  // Onward: “Read more: …”, “See also”, “Continue reading”, “Click here”.
  /^\W*(?:read|see|watch|listen)(?: the)? (?:more|also|on|full (?:story|article|report)|whole story|rest(?: of (?:the|this) (?:story|article))?)\s*(?:$|[^\w\s,]|here\b|on (?:our|the) (?:web)?site\b)/i,
  /^\W*(?:continue|keep) reading\b/i,
  /^\W*(?:click|tap) (?:here|below|the (?:link|button))\b/i,
  /^(?:related(?: (?:stories|articles|topics|content|posts))?|more (?:on this(?: story)?|from [^.!?]{1,40})|you (?:might|may) also like|recommended(?: for you)?|most read|trending(?: now)?)\s*(?::.*|[.…]?)$/i,
  // Company: newsletters, networks, buttons, advertisements.
  /^(?:sign up|subscribe|register) (?:to|for) our\b/i,
  /^follow (?:us\b|@\w|[^.!?]{1,40} on (?:twitter|x|facebook|instagram|tiktok|bluesky|threads|youtube)\b)/i,
  /^(?:share|tweet|print|email|comments?|leave a (?:reply|comment))(?: this [^.!?]{0,30})?\s*[:.]?$/i,
  /^(?:advertisement|advert|sponsored(?: content)?|promoted(?: content)?)\s*[:.]?$/i,
  /^the post .+ (?:appeared first|first appeared) on\b/i,
  /^(?:this (?:story|article|post) )?(?:was )?(?:originally|first) (?:appeared|published) (?:on|in|at|by)\b/i,
  /\bwas originally published (?:in|on) .{1,160}(?:\bconversation\b|$)/i,
  // An address by itself: nobody can follow it by ear.
  /^\W*https?:\/\/\S+$/i,
  // Under a picture.
  /^(?:image|picture|photo|photograph|pic|video|file (?:photo|picture))s?\s*[:©]/i,
  /^(?:image|picture|photo|photograph|pic|video)s? (?:credit|caption|source|copyright|courtesy)\b\s*(?:[:,©]|of\b)/i,
  /^(?:image|picture|photo|photograph|pic)s? by [^.!?]{1,40}$/i,
  /^(?:credit\s*:|©|\(c\)|copyright\s*[:©\d])/i,
];

/** “By Jo Bloggs, Local Democracy Reporter”, as the first line of a story. */
const byline = /^by \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,4}(?:,? [^.!?]{1,60})?$/iu;

/** “… opened on Monday. Read more »”, “… on Monday (Picture: PA).” */
const trailing =
  /(?<=[.!?…\]”"’')])\s*[[(]?(?:read (?:more|on|the full (?:story|article))|continue reading|click here(?: to read more)?|find out more|see more|more)(?: here)?[\s.…»›>→\])]{0,10}$/i;
const inBrackets = /\s?[([](?:image|picture|photo|pic|credit)s?(?: credit| courtesy of| by)?\s?[:©][^)\]]{0,80}[)\]]/gi;

/** The paragraphs of a story without what only surrounds it on a page. */
export function withoutFurniture(paragraphs: string[]): string[] {
  return paragraphs
    .filter((paragraph, index) => !isFurniture(paragraph) && !(index === 0 && byline.test(paragraph.slice(0, 200))))
    .map((paragraph) => paragraph.replace(inBrackets, '').replace(trailing, '').trim())
    .filter((paragraph) => paragraph !== '');
}

function isFurniture(paragraph: string): boolean {
  return paragraph.length <= longestFurniture && furniture.some((pattern) => pattern.test(paragraph));
}
