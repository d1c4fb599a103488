const perMillion = 1_000_000;

interface Price {
  what: string;
  usDollars: number;
  /** What AWS gives every account each month for nothing, and for good. */
  free: number;
}

const price = (what: string, usDollars: number, per: number, free = 0): Price => ({
  what,
  usDollars: usDollars / per,
  free,
});

/**
 * AWS’s list prices without tax for Europe (Ireland), eu-west-1, as published in 2026. Before you rely on one, look again at
 * aws.amazon.com/<service>/pricing.
 */
export const prices = {
  lambdaRuns: price('Lambda, runs', 0.2, perMillion, 1 * perMillion),
  lambdaGbSeconds: price('Lambda, GB-seconds', 0.0000133334, 1, 400_000), // arm64, first tier
  cloudFrontRequests: price('CloudFront, requests', 0.012, 10_000, 10 * perMillion), // HTTPS, Europe
  cloudFrontFunctionRuns: price('CloudFront, the door’s runs', 0.1, perMillion, 2 * perMillion),
  cloudFrontGb: price('CloudFront, GB to readers', 0.085, 1, 1_000), // Europe, first 10 TB
  s3Writes: price('S3, writes', 0.005, 1_000),
  s3Reads: price('S3, reads', 0.0004, 1_000),
  sqsRequests: price('SQS, requests', 0.4, perMillion, 1 * perMillion),
  schedulerRuns: price('EventBridge Scheduler, runs', 1, perMillion, 14 * perMillion),
  httpApiRequests: price('API Gateway, pushed songs', 1.11, perMillion),
  tableReads: price('DynamoDB, listeners recalled', 0.1415, perMillion),
  tableWrites: price('DynamoDB, listeners remembered', 0.7066, perMillion),
  tableGb: price('DynamoDB, GB kept and backed up', 0.283 + 0.2237, 1),
  logGb: price('CloudWatch, GB of logs', 0.57, 1, 5),
  alarms: price('CloudWatch, alarms', 0.1, 1, 10),
  metrics: price('CloudWatch, metrics of ours', 0.3, 1, 10),
  dashboards: price('CloudWatch, dashboard', 3, 1, 3),
  secrets: price('Secrets Manager, secret', 0.4, 1),
} as const;

export type Item = keyof typeof prices;
export type Use = Record<Item, number>;
