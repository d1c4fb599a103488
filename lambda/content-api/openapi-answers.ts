import type { Template } from '../contract/documents';
import { cacheControl } from './cache-control';
import { problem } from './problem';

/** What the API answers when it is not a document, and what it says of every answer in its headers. */

type Json = Record<string, unknown>;

const text = (description: string, example: string) => ({ description, schema: { type: 'string' }, example });

export const headers = {
  ETag: text('Changes with every byte of the document', '"Zk3qPzYJ2m8aQ0bR7xVtLw4c1Ns"'),
  NeverStored: { description: 'An error is never kept', schema: { type: 'string', const: 'no-store' } },
  RetryAfter: { description: 'Seconds until it is worth asking again', schema: { type: 'integer' }, example: 5 },
};

/** The headers of a document and of a 304: how long a copy may be kept depends on the document. */
export function headersOf(template: Template): Json {
  const keep = 'How long a copy may be kept, and how long it may bridge an outage';
  return {
    ETag: { $ref: '#/components/headers/ETag' },
    'Cache-Control': { description: keep, schema: { type: 'string', const: cacheControl(template) } },
  };
}

const neverStored = { 'Cache-Control': { $ref: '#/components/headers/NeverStored' } };

function problemOf(status: number, detail: string, instance: string): Json {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { 'application/problem+json': { schema, example: problem(status, detail, instance) } };
}

export const responses = {
  NotFound: {
    description: 'There is no such document, or not any more',
    headers: neverStored,
    content: problemOf(404, 'This is not, or no longer, in /v1/news.', '/v1/news/long-gone'),
  },
  OurFault: {
    description: 'The document could not be read. Keep the copy at hand',
    headers: neverStored,
    content: problemOf(500, 'The document could not be read. It is our fault, and logged.', '/v1/news'),
  },
  NotYet: {
    description: 'Nothing has been published yet: the publisher has just started',
    headers: { ...neverStored, 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
    content: problemOf(503, 'This has not been published yet. Try again in a few seconds.', '/v1/on-air'),
  },
};

/** What is in no list cannot be missing from it. */
export function failuresOf(template: Template): Json {
  const notFound = { '404': { $ref: '#/components/responses/NotFound' } };
  return {
    ...(template.includes('{') && notFound),
    '500': { $ref: '#/components/responses/OurFault' },
    '503': { $ref: '#/components/responses/NotYet' },
  };
}

export const problemSchema = {
  type: 'object',
  description: 'An error, as RFC 9457 has it',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', const: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What was wrong, and what to do about it' },
    instance: { type: 'string', description: 'The path that was asked for' },
  },
};
