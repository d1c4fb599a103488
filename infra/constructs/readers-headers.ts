import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

const aYear = Duration.days(365);
const aDay = Duration.days(1);

/** Documents are data, and the page that explains them has its style inside: nothing may be loaded, run or framed. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** With every answer: anybody’s page may read it, and no browser may make more of it than it is. */
export function readersHeaders(scope: Construct): ResponseHeadersPolicy {
  const override = true;
  return new ResponseHeadersPolicy(scope, 'ReadersHeaders', {
    comment: 'Anybody may read; nothing may run',
    corsBehavior: {
      accessControlAllowOrigins: ['*'],
      accessControlAllowMethods: ['GET', 'HEAD', 'OPTIONS'],
      accessControlAllowHeaders: ['If-None-Match'],
      accessControlExposeHeaders: ['ETag', 'Retry-After'],
      accessControlMaxAge: aDay,
      accessControlAllowCredentials: false,
      originOverride: true,
    },
    securityHeadersBehavior: {
      strictTransportSecurity: { accessControlMaxAge: aYear, includeSubdomains: false, override },
      contentTypeOptions: { override },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
      contentSecurityPolicy: { contentSecurityPolicy, override },
    },
  });
}
