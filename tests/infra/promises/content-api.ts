import { pushedPath } from '../../../lambda/content-api/sources/pushed-song';
import { type Cloud, inWords, resource, resources } from '../support/cloud';

const stack = 'Coast-ContentApi';

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
}

/** `Allow s3:GetObject on …`, one line each. */
function grants(cloud: Cloud, policy: string): string[] {
  const statements: Statement[] = resource(cloud, stack, 'AWS::IAM::Policy', policy).Properties.PolicyDocument
    .Statement;
  return statements.map(({ Effect, Action, Resource }) => {
    const where = [Resource].flat().map(inWords).join(' ');
    return `${Effect} ${[Action].flat().join(' ')} on ${where}`.replaceAll(/[0-9A-F]{8}(?=[.>])/g, '');
  });
}

export function contentApiPromises(cloud: () => Cloud): void {
  test('lets the publisher do what publishing needs, and nothing else', () => {
    const objects = ['publisher', 'pushed', 'v1'].map((folder) => `<DocumentsBucket.Arn>/${folder}/*`).join(' ');

    expect(grants(cloud(), 'PublisherRole')).toEqual([
      'Allow logs:CreateLogStream logs:PutLogEvents on <PublisherLog.Arn>',
      `Allow s3:DeleteObject s3:GetObject s3:PutObject on ${objects}`,
      'Allow s3:ListBucket on <DocumentsBucket.Arn>',
      'Allow secretsmanager:DescribeSecret secretsmanager:GetSecretValue on <Keys>',
      'Allow sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ReceiveMessage on <ClockStrikes.Arn>',
    ]);
    expect(grants(cloud(), 'ReceiverRole')).toEqual([
      'Allow logs:CreateLogStream logs:PutLogEvents on <ReceiverLog.Arn>',
      ...grants(cloud(), 'PublisherRole').slice(1, 4),
    ]);
    expect(pushedPath).toMatch(/^\/pushed\//);
  });

  test('strikes every ten seconds: one message at once and five on their way', () => {
    const { Target, ScheduleExpression } = resource(cloud(), stack, 'AWS::Scheduler::Schedule').Properties;
    const { Entries } = JSON.parse(inWords(Target.Input));

    expect(ScheduleExpression).toBe('rate(1 minute)');
    expect(inWords(Target.Arn)).toBe('arn:<AWS::Partition>:scheduler:::aws-sdk:sqs:sendMessageBatch');
    expect(Entries.map(({ DelaySeconds }: { DelaySeconds: number }) => DelaySeconds)).toEqual([0, 10, 20, 30, 40, 50]);
    expect(new Set(Entries.map(({ Id }: { Id: string }) => Id)).size).toBe(6);
  });

  test('keeps what was missed for two weeks, and never runs it twice', () => {
    const { RedrivePolicy, VisibilityTimeout } = resource(cloud(), stack, 'AWS::SQS::Queue', 'ClockStrikes').Properties;
    const publisher = resource(cloud(), stack, 'AWS::Lambda::Function', 'Publisher').Properties;

    expect(resource(cloud(), stack, 'AWS::SQS::Queue', 'ClockMissed').Properties.MessageRetentionPeriod).toBe(
      1_209_600,
    );
    expect(RedrivePolicy.maxReceiveCount).toBe(1);
    expect(VisibilityTimeout).toBeGreaterThanOrEqual(publisher.Timeout);
  });

  test('keeps the documents from everybody but CloudFront, and the publisher’s notes from CloudFront too', () => {
    const { Properties: bucket, DeletionPolicy } = resource(cloud(), stack, 'AWS::S3::Bucket');
    const { Statement } = resource(cloud(), stack, 'AWS::S3::BucketPolicy').Properties.PolicyDocument;
    const allowed = Statement.filter(({ Effect }: Statement) => Effect === 'Allow');
    const [withheld] = Statement.filter(({ Sid }: { Sid?: string }) => Sid === 'OnlyWhatIsForReaders');

    expect(Object.values(bucket.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    expect(bucket.VersioningConfiguration).toEqual({ Status: 'Enabled' });
    expect(DeletionPolicy).toBe('Retain');
    expect(allowed).toHaveLength(1);
    expect(allowed[0]).toMatchObject({ Principal: { Service: 'cloudfront.amazonaws.com' }, Action: 's3:GetObject' });
    expect(inWords(allowed[0].Condition.StringEquals['AWS:SourceArn'])).toContain(':distribution/<FrontDoor');
    expect(withheld).toMatchObject({
      Effect: 'Deny',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Action: 's3:*',
    });
    expect(withheld.NotResource.slice(1).map((part: unknown) => inWords(part).replace(/<.*>/, ''))).toEqual([
      '/v1/*',
      '/images/*',
      '/audio/*',
      '/problems/*',
    ]);
  });

  test('keeps each document as long as its own Cache-Control says, whatever the query', () => {
    const { CachePolicyConfig } = resource(cloud(), stack, 'AWS::CloudFront::CachePolicy').Properties;

    expect(CachePolicyConfig).toMatchObject({ MinTTL: 0, DefaultTTL: 5, MaxTTL: 86_400 });
    expect(CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin).toEqual({
      CookiesConfig: { CookieBehavior: 'none' },
      HeadersConfig: { HeaderBehavior: 'none' },
      QueryStringsConfig: { QueryStringBehavior: 'none' },
      EnableAcceptEncodingGzip: true,
      EnableAcceptEncodingBrotli: true,
    });
  });

  test('reads S3 with a signature of its own, and answers over HTTPS through the door', () => {
    const { DistributionConfig } = resource(cloud(), stack, 'AWS::CloudFront::Distribution').Properties;
    const { Origins, DefaultCacheBehavior } = DistributionConfig;
    const { OriginAccessControlConfig } = resource(cloud(), stack, 'AWS::CloudFront::OriginAccessControl').Properties;

    expect(Origins).toHaveLength(1);
    expect(Origins[0]).toMatchObject({ OriginAccessControlId: {}, S3OriginConfig: { OriginAccessIdentity: '' } });
    expect(OriginAccessControlConfig).toMatchObject({ SigningBehavior: 'always', SigningProtocol: 'sigv4' });
    expect(DefaultCacheBehavior.ViewerProtocolPolicy).toBe('redirect-to-https');
    expect(DefaultCacheBehavior.FunctionAssociations).toEqual([
      {
        EventType: 'viewer-request',
        FunctionARN: { 'Fn::GetAtt': [expect.stringMatching(/^FrontDoorReadersDoor/), 'FunctionARN'] },
      },
    ]);
  });

  test('says what is missing as a 404 of ours, and looks again after five seconds', () => {
    const { CustomErrorResponses } = resource(cloud(), stack, 'AWS::CloudFront::Distribution').Properties
      .DistributionConfig;
    const ours = { ResponseCode: 404, ResponsePagePath: '/problems/404', ErrorCachingMinTTL: 5 };
    const problems = resources(cloud(), stack, 'Custom::CDKBucketDeployment').map(([, { Properties }]) => Properties);

    expect(CustomErrorResponses).toEqual([
      { ErrorCode: 403, ...ours },
      { ErrorCode: 404, ...ours },
    ]);
    expect(problems.find(({ DestinationBucketKeyPrefix }) => DestinationBucketKeyPrefix === 'problems')).toMatchObject({
      SystemMetadata: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
    });
  });

  test('puts the station’s pictures and sounds beside the documents, and takes none away', () => {
    const copies = resources(cloud(), stack, 'Custom::CDKBucketDeployment').map(([, { Properties }]) => Properties);

    expect(copies.map(({ DestinationBucketKeyPrefix }) => DestinationBucketKeyPrefix).sort()).toEqual([
      'audio',
      'images',
      'problems',
    ]);
    expect(copies.map(({ Prune }) => Prune)).toEqual([false, false, false]);
  });

  test('lets any page read, and no browser make more of it', () => {
    const { ResponseHeadersPolicyConfig } = resource(
      cloud(),
      stack,
      'AWS::CloudFront::ResponseHeadersPolicy',
    ).Properties;
    const { CorsConfig, SecurityHeadersConfig } = ResponseHeadersPolicyConfig;

    expect(CorsConfig.AccessControlAllowOrigins.Items).toEqual(['*']);
    expect(CorsConfig.AccessControlAllowMethods.Items).toEqual(['GET', 'HEAD', 'OPTIONS']);
    expect(CorsConfig.AccessControlAllowCredentials).toBe(false);
    expect(SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec).toBe(31_536_000);
    expect(SecurityHeadersConfig.ContentTypeOptions).toEqual({ Override: true });
    expect(SecurityHeadersConfig.FrameOptions.FrameOption).toBe('DENY');
    expect(SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy).toMatch(/^default-src 'none';/);
  });

  test('lets the playout system in at one address, twice a second at most, and logs no visitor', () => {
    const { DefaultRouteSettings, AccessLogSettings } = resource(cloud(), stack, 'AWS::ApiGatewayV2::Stage').Properties;

    expect(
      resources(cloud(), stack, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties.RouteKey),
    ).toEqual(['POST /v1/now-playing']);
    expect(DefaultRouteSettings).toEqual({ ThrottlingRateLimit: 2, ThrottlingBurstLimit: 5 });
    expect(AccessLogSettings.Format).not.toMatch(/identity|userAgent|authorizer/);
  });

  test('makes up the playout system’s secret once, and keeps the keys that the station adds', () => {
    const { Properties, DeletionPolicy } = resource(cloud(), stack, 'AWS::SecretsManager::Secret');

    expect(Properties.GenerateSecretString).toEqual({
      SecretStringTemplate: '{}',
      GenerateStringKey: 'NOW_PLAYING_SECRET',
      PasswordLength: 40,
      ExcludePunctuation: true,
    });
    expect(DeletionPolicy).toBe('Retain');
  });
}
