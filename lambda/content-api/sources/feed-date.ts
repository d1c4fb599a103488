/** RFC 822 dates of British feeds name zones that JavaScript does not know. */
const zones: Record<string, string> = {
  BST: '+0100',
  UT: '+0000',
  WET: '+0000',
  WEST: '+0100',
  IST: '+0100',
  CET: '+0100',
  CEST: '+0200',
};

/** No feed is older. Earlier dates are slips, and those of other millennia are not even written in the same way. */
const firstFeed = Date.parse('1997-01-01T00:00:00Z');

/** A date as feeds write it; undefined when it is none, or still to come: a clock set wrong, or a story out too soon. */
export function feedDate(written: string | undefined, now: Date): Date | undefined {
  const known = written
    ?.slice(0, 60)
    .trim()
    .replace(/[A-Z]+$/, (zone) => zones[zone] ?? zone);
  const date = new Date(known ?? '');
  return date.getTime() >= firstFeed && date <= now ? date : undefined;
}
