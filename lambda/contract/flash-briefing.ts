import { z } from 'zod';

const secureAddress = z.url({ protocol: /^https$/, hostname: /.+/ });

const item = z
  .object({
    uid: z.string().min(1),
    updateDate: z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.0Z$/)
      .meta({ description: 'UTC, in the one form that Alexa reads', example: '2026-08-12T05:48:00.0Z' }),
    titleText: z.string().min(1).meta({ description: 'Shown in the Alexa app' }),
    mainText: z
      .string()
      .min(1)
      .max(4_499)
      .regex(/^[^<>]*$/)
      .meta({ description: 'Read aloud: plain text' }),
    streamUrl: secureAddress.optional().meta({ description: 'Played instead of the text, in a briefing of audio' }),
    redirectionUrl: secureAddress.optional().meta({ description: 'Behind “read more” in the Alexa app' }),
  })
  .meta({ id: 'BriefingItem' });

/**
 * GET /v1/flash-briefing, in Amazon’s own format: one item by itself or two to five in a list, the newest first. It carries
 * no age of its own, since Amazon has no place for it.
 * https://developer.amazon.com/docs/alexa/flashbriefing/flash-briefing-skill-api-feed-reference.html
 */
export const flashBriefing = z.union([item, z.array(item).min(2).max(5)]).meta({ id: 'FlashBriefing' });

export type BriefingItem = z.infer<typeof item>;
export type FlashBriefing = z.infer<typeof flashBriefing>;
