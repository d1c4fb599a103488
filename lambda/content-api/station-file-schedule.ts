import { z } from 'zod';
import { webAddress } from '../contract/document';
import { printedPhone } from './phone';
import { showRule } from './sources/schedule-rules';

/** What `sources: schedule:` in station.yaml may say. */

const phone = z.string().regex(printedPhone, { error: 'must be a telephone number like 01723 336444.' });

/** For whatever schedule somebody else keeps: what plays between the shows, and the number to ring during them. */
const ofFeeds = { filler: showRule.optional(), phone: phone.optional() };

const ical = z.strictObject({
  from: z.literal('ical'),
  url: webAddress,
  allDay: z.enum(['notes', 'shows']).default('notes'),
  ...ofFeeds,
});

const azuracast = z.strictObject({
  from: z.literal('azuracast'),
  url: webAddress,
  station: z.string().min(1),
  playlists: z.boolean().default(true),
  ...ofFeeds,
});

const radiodns = z.strictObject({
  from: z.literal('radiodns'),
  url: webAddress,
  ...ofFeeds,
});

export const scheduleSource = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('schedule.yaml') }),
  ical,
  azuracast,
  radiodns,
]);

export type IcalOptions = Omit<z.infer<typeof ical>, 'from'>;
export type AzuraCastScheduleOptions = Omit<z.infer<typeof azuracast>, 'from'>;
export type RadioDnsOptions = Omit<z.infer<typeof radiodns>, 'from'>;
