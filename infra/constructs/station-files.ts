import { fileURLToPath } from 'node:url';
import { Duration } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { acknowledgeCopier } from './copier';

const station = fileURLToPath(new URL('../../station', import.meta.url));

/** A new logo is everywhere a day later. */
const aDay = CacheControl.maxAge(Duration.days(1));

/** CloudFront shows it instead of S3’s own words, for every address where nothing is. */
const notFound = {
  type: 'about:blank',
  title: 'Not Found',
  status: 404,
  detail: 'There is nothing here, or not any more. /v1/openapi.json lists every path.',
};

/** What is not published by the clock: the station’s pictures and sounds, and the words for what is missing. */
export class StationFiles extends Construct {
  constructor(scope: Construct, id: string, bucket: IBucket) {
    super(scope, id);
    // The documents lie beside these files: nothing may be taken away for not being among them.
    const beside = { destinationBucket: bucket, prune: false };
    new BucketDeployment(this, 'Images', {
      ...beside,
      sources: [Source.asset(`${station}/images`)],
      destinationKeyPrefix: 'images',
      cacheControl: [aDay],
    });
    new BucketDeployment(this, 'Audio', {
      ...beside,
      // The sample stream is the simulator’s.
      sources: [Source.asset(`${station}/audio`, { exclude: ['sample-*'] })],
      destinationKeyPrefix: 'audio',
      cacheControl: [aDay],
    });
    new BucketDeployment(this, 'Problems', {
      ...beside,
      sources: [Source.jsonData('404', notFound)],
      destinationKeyPrefix: 'problems',
      contentType: 'application/problem+json; charset=utf-8',
      cacheControl: [CacheControl.noStore()],
    });
    acknowledgeCopier(this, bucket);
  }
}
