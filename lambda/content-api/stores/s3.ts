// Not import(): a bundle keeps that as it is, and Node then looks for the SDK beside the bundle, not where Lambda has it.
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { cacheControl } from '../cache-control';
import type { Store } from './store';

/**
 * Documents as objects, with the headers that CloudFront passes on. Needs s3:GetObject, s3:PutObject, and s3:ListBucket:
 * without the last, S3 answers 403 for an object that is not there yet.
 */
export function s3Store(bucket: string, config: S3ClientConfig = {}): Store {
  const client = new S3Client(config);
  return {
    get: async (path) => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(path) }));
        return await Body?.transformToString();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    put: async (path, body) => {
      const headers = { ContentType: 'application/json; charset=utf-8', CacheControl: cacheControl(path) };
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(path), Body: body, ...headers }));
    },
  };
}

function keyOf(path: string): string {
  return path.slice(1);
}
