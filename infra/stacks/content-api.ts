import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';
import { BundledFunction } from '../constructs/bundled-function';
import { DocumentStore } from '../constructs/document-store';
import { FrontDoor } from '../constructs/front-door';
import { PlayoutEntrance } from '../constructs/playout-entrance';
import { PublishingClock } from '../constructs/publishing-clock';
import { StationFiles } from '../constructs/station-files';
import type { Domain } from '../deployment';
import type { WatchedContent } from '../watch/watched';

/** The slowest source has 20 s and two tries within them; then the edition is written. */
const publishingTimeout = Duration.seconds(45);

/** A playout system gives up sooner. */
const pushTimeout = Duration.seconds(15);

/** Measured: a cold run takes 140 MB and 0.4 s of a processor, the next ones 20 ms. 256 MB are a seventh of one. */
const publishingMemory = 256;

interface Props extends StackProps {
  domain: Domain | undefined;
}

/** The clock → the publisher → documents in S3 → CloudFront → readers; and the playout system’s own entrance. */
export class ContentApiStack extends Stack {
  /** Without `/v1`. */
  readonly url: string;
  readonly watched: WatchedContent;

  constructor(scope: Construct, id: string, { domain, ...props }: Props) {
    super(scope, id, { ...props, description: 'Publishes what the station says, for the skill and the apps' });
    const store = new DocumentStore(this, 'Documents');
    const keys = this.keys();
    const environment = { CONTENT_BUCKET: store.bucket.bucketName, SECRETS: keys.secretArn };
    const publisher = publishingFunction(this, 'Publisher', 'in-aws.handler', publishingTimeout, environment);
    const receiver = publishingFunction(this, 'Receiver', 'in-aws.pushHandler', pushTimeout, environment);
    for (const publishing of [publisher, receiver]) {
      store.grantPublishing(publishing);
      keys.grantRead(publishing);
      acknowledge(publishing.role ?? publishing, whyKeysOfABucket(this, store));
    }

    const { missed } = new PublishingClock(this, 'Clock', publisher, publishingTimeout);
    const { api, url: pushUrl } = new PlayoutEntrance(this, 'Playout', receiver);
    const { distribution } = new FrontDoor(this, 'FrontDoor', { bucket: store.bucket, domain });
    new StationFiles(this, 'StationFiles', store.bucket);

    this.url = `https://${domain?.name ?? distribution.distributionDomainName}`;
    this.watched = { url: this.url, publisher, missed, pushApi: api, distribution };
    this.tell({ ContentApiUrl: this.url, PushUrl: pushUrl, SecretsName: keys.secretName });
    if (domain) this.tell({ PointYourDomainTo: distribution.distributionDomainName });
  }

  /**
   * One secret for all keys: NOW_PLAYING_SECRET is made up here, the station adds what its sources ask for, such as
   * MET_OFFICE_API_KEY. Never change the template below: AWS would make it all anew, without the station’s keys.
   */
  private keys(): Secret {
    const keys = new Secret(this, 'Keys', {
      description: 'What the playout system shows, and the keys that sources ask for',
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'NOW_PLAYING_SECRET',
        passwordLength: 40,
        excludePunctuation: true, // some playout systems cannot send it
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(keys, {
      'AwsSolutions-SMG4':
        'The keys are typed into a playout system and onto weather services’ pages by people: a machine that changed them would stop both.',
    });
    return keys;
  }

  private tell(outputs: Record<string, string>): void {
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}

function publishingFunction(
  scope: Construct,
  id: string,
  handler: string,
  timeout: Duration,
  environment: Record<string, string>,
): BundledFunction {
  return new BundledFunction(scope, id, {
    description: handler === 'in-aws.handler' ? 'Publishes what is due' : 'Takes songs from the playout system',
    bundle: 'content-api',
    handler,
    timeout,
    environment,
    memorySize: publishingMemory,
    logRetention: RetentionDays.TWO_WEEKS,
  });
}

/** nag names a key by the bucket’s own name in the template. */
function whyKeysOfABucket(stack: Stack, { bucket }: DocumentStore): Record<string, string> {
  const logicalId = stack.getLogicalId(bucket.node.defaultChild as CfnBucket);
  const reason =
    'Stories come and go, each with an object of its own: the grant is for the three folders that publishing owns.';
  return Object.fromEntries(
    ['v1', 'publisher', 'pushed'].map((folder) => [
      `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${folder}/*]`,
      reason,
    ]),
  );
}
