// Not import(): a bundle keeps that as it is, and Node then looks for the SDK beside the bundle, not where Lambda has it.
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandInput,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { cacheControl } from '../cache-control';
import { contentType } from '../content-type';
import type { Store } from './store';

interface Copy {
  etag: string | undefined;
  body: string | undefined;
}

/**
 * Documents as objects, with the headers that CloudFront passes on. Needs s3:GetObject, s3:PutObject, s3:DeleteObject, and
 * s3:ListBucket: without the last, S3 answers 403 for an object that is not there yet.
 */
export function s3Store(bucket: string, config: S3ClientConfig = {}): Store {
  const client = new S3Client(config);
  const copies = new Map<string, Copy>();

  /** Every run compares every document with what is published: S3 sends the body only when it is not the one at hand. */
  async function current(path: string): Promise<Copy | undefined> {
    const copy = copies.get(path);
    const wanted: GetObjectCommandInput = { Bucket: bucket, Key: keyOf(path) };
    if (copy?.etag !== undefined) wanted.IfNoneMatch = copy.etag;
    try {
      const { Body, ETag } = await client.send(new GetObjectCommand(wanted));
      return { etag: ETag, body: await Body?.transformToString() };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      if (isNotModified(error)) return copy;
      throw error;
    }
  }

  return {
    get: async (path) => {
      const copy = await current(path);
      if (copy) copies.set(path, copy);
      else copies.delete(path);
      return copy?.body;
    },
    put: async (path, body) => {
      const headers = { ContentType: contentType(path), CacheControl: cacheControl(path) };
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(path), Body: body, ...headers }));
    },
    remove: async (path) => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: keyOf(path) }));
    },
    below: (path) => keysBelow(client, bucket, `${keyOf(path)}/`),
  };
}

async function keysBelow(client: S3Client, bucket: string, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  let from: string | undefined;
  do {
    const page = { Bucket: bucket, Prefix: prefix, Delimiter: '/', ...(from && { ContinuationToken: from }) };
    const { Contents = [], NextContinuationToken } = await client.send(new ListObjectsV2Command(page));
    keys.push(...Contents.flatMap(({ Key }) => Key ?? []));
    from = NextContinuationToken;
  } while (from);
  return keys.map((key) => `/${key}`);
}

/** The SDK knows no class for it: 304 is not an error to S3, but has no body to make an answer of. */
function isNotModified(error: unknown): boolean {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 304;
}

function keyOf(path: string): string {
  return path.slice(1);
}
