import type { IHttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import type { IAlias, IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

/** What the watch looks at in a skill. */
export interface WatchedSkill {
  alias: IAlias;
}

/** What the watch looks at in the content API. */
export interface WatchedContent {
  url: string;
  publisher: IFunction;
  /** Runs that failed, or never began. */
  missed: IQueue;
  pushApi: IHttpApi;
  distribution: IDistribution;
}
