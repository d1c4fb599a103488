import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { cleanLine } from './clean-text';
import { SourceFailed } from './source-failed';

/** Service and Programme Information, ETSI TS 102 818: `<epg><schedule><programme>`. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  // Without it, characters written as numbers stay numbers. Entities of a document’s own are refused below.
  htmlEntities: true,
  isArray: (name) => listed.includes(name),
});

const listed = [
  ...['schedule', 'programme', 'location', 'time', 'longName', 'mediumName', 'shortName'],
  ...['mediaDescription', 'shortDescription', 'longDescription', 'multimedia', 'credits', 'credit', 'person'],
];

/** An element with attributes is an object, one without is its text; an empty one is an empty text. */
const words = z
  .array(z.union([z.string(), z.object({ '#text': z.string() }).transform((element) => element['#text'])]).catch(''))
  .catch([])
  .transform((texts) => texts.map(cleanLine).find((text) => text !== ''));

const text = z.string().optional().catch(undefined);
const list = <Element extends z.ZodType>(element: Element) => z.array(element).catch([]);

const programme = z.object({
  '@broadcast': text,
  longName: words,
  mediumName: words,
  shortName: words,
  location: list(
    z.object({
      time: list(z.object({ '@time': text, '@duration': text, '@actualTime': text, '@actualDuration': text })),
    }),
  ),
  mediaDescription: list(
    z.object({
      shortDescription: words,
      longDescription: words,
      multimedia: list(z.object({ '@url': text })),
    }),
  ),
  credits: list(z.object({ credit: list(z.object({ '@role': text, person: words })) })),
});

export type Programme = z.infer<typeof programme>;

const epg = z.object({ epg: z.object({ schedule: z.array(z.object({ programme: list(programme) })).min(1) }) });

/** The programmes of a document. @throws SourceFailed when this is no schedule, or half of one */
export function programmesIn(body: Buffer, url: string): Programme[] {
  const xml = new TextDecoder().decode(body);
  if (/<!DOCTYPE/i.test(xml)) throw new SourceFailed(`RadioDNS schedule: GET ${url} answered with a DOCTYPE: refused`);
  try {
    const valid = XMLValidator.validate(xml);
    if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
    const { schedule } = epg.parse(parser.parse(xml)).epg;
    return schedule.flatMap((part) => part.programme);
  } catch (cause) {
    throw new SourceFailed(`RadioDNS schedule: GET ${url} answered with something else`, { cause });
  }
}
