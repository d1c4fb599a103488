import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import S3rver from 's3rver';

const credentials = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };

/** S3 with one bucket, and a Secrets Manager that has one secret, on this machine. */
export async function startAws(directory: string, secret: Record<string, string>) {
  const configureBuckets = [{ name: 'content' }];
  const s3 = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    serviceEndpoint: 'aws.test',
    directory,
    configureBuckets,
  });
  const { port } = await s3.run();
  const asked: string[] = [];
  const secrets = createServer(async (request, response) => {
    asked.push(String(request.headers['x-amz-target']));
    const chunks = await request.toArray();
    const { SecretId } = JSON.parse(Buffer.concat(chunks).toString());
    const found = SecretId === 'arn:test:keys';
    response.writeHead(found ? 200 : 400, { 'Content-Type': 'application/x-amz-json-1.1' });
    const refusal = {
      __type: 'ResourceNotFoundException',
      message: 'Secrets Manager can’t find the specified secret.',
    };
    response.end(JSON.stringify(found ? { SecretString: JSON.stringify(secret) } : refusal));
  }).listen(0, '127.0.0.1');
  await once(secrets, 'listening');
  return {
    /** What the templates set, and where AWS is. */
    environment: {
      CONTENT_BUCKET: 'content',
      SECRETS: 'arn:test:keys',
      AWS_ENDPOINT_URL_S3: `http://s3.aws.test:${port}`,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${(secrets.address() as AddressInfo).port}`,
      ...credentials,
    },
    asked,
    /** Any object, as S3 would serve it. */
    fetch: (key: string) => fetch(`http://127.0.0.1:${port}/content/${key}`),
    stop: async () => {
      secrets.close();
      await s3.close();
    },
  };
}
