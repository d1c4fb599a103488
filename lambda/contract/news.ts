import { z } from 'zod';
import { age, instant, webAddress } from './document';

const headlineFields = {
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .meta({ description: 'Stays the same while a story is updated' }),
  title: z.string().min(1),
  summary: z.string().min(1).nullable(),
  category: z.string().min(1).meta({ example: 'local' }),
  publishedAt: instant,
  updatedAt: instant.nullable(),
  publisher: z.object({
    name: z.string().min(1).meta({ description: 'Whose words these are', example: 'This is the Coast' }),
    credit: z.string().nullable().meta({ description: 'Words that a licence asks to be shown, or null' }),
  }),
  url: webAddress.nullable(),
  image: webAddress.nullable(),
  imageSize: z
    .object({ width: z.int().min(1), height: z.int().min(1) })
    .nullable()
    .meta({ description: 'In pixels; null when there is no image, or nobody said' }),
};

const headline = z.object(headlineFields).meta({ id: 'Headline' });

const bulletin = z
  .object({
    title: z.string().min(1).meta({ example: 'Coast News at seven' }),
    url: webAddress.meta({ description: 'Audio, over HTTPS' }),
    publishedAt: instant,
    durationSeconds: z.int().min(1).nullable(),
  })
  .meta({ id: 'Bulletin' });

/** GET /v1/news: newest first within the order of categories that the station chose. */
export const news = z
  .object({
    ...age,
    stories: z.array(headline),
    bulletin: bulletin.nullable().meta({ description: 'The latest news to listen to, or null' }),
  })
  .meta({ id: 'News' });

/** GET /v1/news/{id} */
export const story = z
  .object({
    ...age,
    ...headlineFields,
    paragraphs: z
      .array(z.string().min(1))
      .meta({ description: 'Plain text; empty when the feed carries no more than the summary' }),
  })
  .meta({ id: 'Story' });

export type Headline = z.infer<typeof headline>;
export type Bulletin = z.infer<typeof bulletin>;
export type News = z.infer<typeof news>;
export type Story = z.infer<typeof story>;
