import { z } from 'zod';
import { webAddress } from '../../contract/document';
import { printedPhone } from '../phone';

/** What schedule.yaml may say. */

const text = z.string().min(1);
const date = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time like 06:00 or 22:30.' });
const phone = z.string().regex(printedPhone, { error: 'must be a telephone number like 01723 336444.' });

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const groups: Record<string, number[]> = {
  weekdays: [1, 2, 3, 4, 5],
  weekends: [6, 0],
  'every day': [0, 1, 2, 3, 4, 5, 6],
};
const days = z
  .union([z.enum(['weekdays', 'weekends', 'every day']), z.array(z.enum(weekdays)).min(1)], {
    error: 'must be weekdays, weekends, every day, or a list like [Mon, Wed, Fri].',
  })
  .transform((named) => (Array.isArray(named) ? named.map((day) => weekdays.indexOf(day)) : (groups[named] ?? [])));

const show = {
  show: text,
  name: text.optional(),
  presenter: text.optional(),
  description: text.optional(),
  phone: phone.optional(),
  image: webAddress.optional(),
};
const hours = { from: time, to: time };

/** A show that is not tied to a time. */
export const showRule = z.strictObject(show);

export const scheduleRules = z.strictObject({
  week: z.array(z.strictObject({ ...show, days, ...hours, validFrom: date.optional(), validTo: date.optional() })),
  bankHolidays: z
    .strictObject({
      from: z.literal('gov.uk').optional(),
      dates: z.array(date).default([]),
      shows: z.array(z.strictObject({ ...show, ...hours })),
    })
    .default({ dates: [], shows: [] }),
  cover: z.array(z.strictObject({ ...show, date, ...hours })).default([]),
  filler: showRule,
});

export type ScheduleRules = z.infer<typeof scheduleRules>;
export type WeeklyRule = ScheduleRules['week'][number];
/** A show, as the station names it. */
export type ShowRule = z.infer<typeof showRule>;
export type Hours = { from: string; to: string };
