import { fileURLToPath } from 'node:url';
import { Duration } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  type ErrorResponse,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge';
import type { Domain } from '../deployment';
import { readersHeaders } from './readers-headers';

const readersDoor = fileURLToPath(new URL('../edge/readers-door.js', import.meta.url));

/** A story that is published in this moment is there for everybody five seconds later. */
const rememberMissingFor = Duration.seconds(5);

/** S3 answers 403 for what is not there to those who may not list, and CloudFront may not. */
const missing = ([403, 404] as const).map(
  (httpStatus): ErrorResponse => ({
    httpStatus,
    responseHttpStatus: 404,
    responsePagePath: '/problems/404',
    ttl: rememberMissingFor,
  }),
);

interface Props {
  bucket: IBucket;
  domain: Domain | undefined;
}

/** CloudFront: what readers of the documents, pictures and sounds talk to. */
export class FrontDoor extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { bucket, domain }: Props) {
    super(scope, id);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'The station’s content API',
      ...(domain && {
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Europe and North America: our listeners, and Alexa’s regions. Others are served from there, a little later.
      priceClass: PriceClass.PRICE_CLASS_100,
      errorResponses: missing,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        // The door itself answers what is not for readers, in words. S3 sees GET and HEAD alone.
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: asPublished(this),
        originRequestPolicy: withTlsVersion(this),
        responseHeadersPolicy: readersHeaders(this),
        compress: true,
        functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: doorkeeper(this) }],
      },
    });
    acknowledge(this.distribution, { ...whyNot, ...(domain ? {} : whyNotWithoutDomain) });
  }
}

function doorkeeper(scope: Construct): EdgeFunction {
  return new EdgeFunction(scope, 'ReadersDoor', {
    comment: 'Answers what is not for readers, and lets the rest through',
    code: FunctionCode.fromFile({ filePath: readersDoor }),
    runtime: FunctionRuntime.JS_2_0,
  });
}

/** Keeps each document as long as its own Cache-Control says. A query is not part of an address here. */
function asPublished(scope: Construct): CachePolicy {
  return new CachePolicy(scope, 'AsPublished', {
    comment: 'As long as Cache-Control says',
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(5),
    maxTtl: Duration.days(1),
    queryStringBehavior: CacheQueryStringBehavior.none(),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  });
}

/** For the door: CloudFront tells its functions of this header only where a policy names it. */
function withTlsVersion(scope: Construct): OriginRequestPolicy {
  return new OriginRequestPolicy(scope, 'WithTlsVersion', {
    comment: 'Lets the door see how the reader’s line is encrypted',
    headerBehavior: OriginRequestHeaderBehavior.allowList('CloudFront-Viewer-TLS'),
  });
}

const whyNot = {
  'AwsSolutions-CFR1': 'Listeners on holiday hear their station too: nothing here is licensed for one country only.',
  'AwsSolutions-CFR2':
    'Every answer is a small public file from a cache, and no request reaches code of ours: a firewall would cost more each month than all the rest and guard nothing.',
  'AwsSolutions-CFR3':
    'An access log would keep listeners’ IP addresses. CloudFront’s own metrics tell how much is asked and how much fails.',
};

const whyNotWithoutDomain = {
  'AwsSolutions-CFR4':
    'Under cloudfront.net the certificate is Amazon’s, and the oldest TLS version with it. The door (edge/readers-door.js) refuses anything below 1.2; with a domain in infra/config.ts CloudFront does.',
};
