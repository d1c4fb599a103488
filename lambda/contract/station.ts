import { z } from 'zod';
import { age, webAddress } from './document';

export const phone = z
  .object({
    display: z.string().min(1).meta({ example: '01723 336444' }),
    dial: z
      .string()
      .regex(/^\+\d{8,15}$/)
      .meta({ description: 'E.164', example: '+441723336444' }),
  })
  .meta({ id: 'Phone' });

export const mount = z
  .object({
    id: z.string().min(1).meta({ example: 'main' }),
    url: webAddress,
    codec: z.enum(['mp3', 'aac', 'hls']),
    kbps: z.int().min(16).max(384),
  })
  .meta({ id: 'Mount', description: 'One address of the live stream; the first is tried first' });

export const town = z
  .object({
    id: z
      .string()
      .regex(/^[a-z][a-z-]*$/)
      .meta({ example: 'whitby' }),
    name: z.string().min(1).meta({ example: 'Whitby' }),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  })
  .meta({ id: 'Town' });

const app = z
  .object({
    platform: z.enum(['ios', 'android', 'alexa', 'roku']),
    name: z.string().min(1),
    url: webAddress.nullable(),
  })
  .meta({ id: 'App' });

/** GET /v1/station */
export const station = z
  .object({
    ...age,
    name: z.string().min(1),
    area: z.string().min(1).meta({ example: 'the Yorkshire Coast' }),
    website: webAddress,
    studioPhone: phone.nullable(),
    studioText: phone.nullable().default(null).meta({ description: 'The number for text messages' }),
    studioEmail: z.email().nullable().default(null).meta({ example: 'studio@thisisthecoast.example' }),
    mounts: z.array(mount).min(1),
    apologyClip: webAddress.meta({ description: 'Plays when no mount can be heard' }),
    images: z.object({ logo: webAddress, background: webAddress }),
    towns: z.array(town).min(1),
    apps: z.array(app),
    supporters: z.object({ title: z.string(), text: z.string(), url: webAddress }).nullable(),
  })
  .meta({ id: 'Station' });

export type Station = z.infer<typeof station>;
export type Town = z.infer<typeof town>;
export type Phone = z.infer<typeof phone>;
