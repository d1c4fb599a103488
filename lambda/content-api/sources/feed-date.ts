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

/** A date as feeds write it, or undefined when it is none. */
export function feedDate(written: string | undefined): Date | undefined {
  const known = written?.trim().replace(/[A-Z]+$/, (zone) => zones[zone] ?? zone);
  const date = new Date(known ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}
