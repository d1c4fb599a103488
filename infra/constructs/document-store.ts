import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';

/** What readers may have. The rest, such as the publisher’s diary, is nobody’s business. */
const forReaders = ['v1/*', 'images/*', 'audio/*', 'problems/*'];

/** What publishing reads and writes: the documents, its diary, and the song that the playout system pushed last. */
const forPublishing = ['v1/*', 'publisher/*', 'pushed/*'];

/** A bad edition is noticed within the week. Now playing alone makes some thousand versions a day. */
const oldVersionsFor = Duration.days(7);

/** The bucket that holds the published documents, and what belongs to them. */
export class DocumentStore extends Construct {
  readonly bucket: IBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // The CDK’s types are not made for exactOptionalPropertyTypes.
    this.bucket = new Bucket(this, 'Bucket', {
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: oldVersionsFor,
          expiredObjectDeleteMarker: true,
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      // All of it can be published again within minutes, but not by somebody who deleted the wrong stack.
      removalPolicy: RemovalPolicy.RETAIN,
    }) as IBucket;
    this.bucket.addToResourcePolicy(this.nothingElseThroughCloudFront());
    acknowledge(this.bucket, {
      'AwsSolutions-S1':
        'Only CloudFront and our own functions read it; a log of that traffic would cost more than the bucket and tell nothing.',
    });
  }

  /** What publishing needs (see stores/s3.ts), and on no picture or sound. */
  grantPublishing(publisher: IGrantable): void {
    const objects = forPublishing.map((keys) => this.bucket.arnForObjects(keys));
    const actions = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'];
    const list = { actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] };
    for (const grant of [{ actions, resources: objects }, list])
      publisher.grantPrincipal.addToPrincipalPolicy(new PolicyStatement(grant));
  }

  /** The door lets CloudFront read every object; this leaves it those that are meant for readers. */
  private nothingElseThroughCloudFront(): PolicyStatement {
    return new PolicyStatement({
      sid: 'OnlyWhatIsForReaders',
      effect: Effect.DENY,
      principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
      actions: ['s3:*'],
      notResources: [this.bucket.bucketArn, ...forReaders.map((keys) => this.bucket.arnForObjects(keys))],
    });
  }
}
