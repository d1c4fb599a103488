/** What the watch looks at; each has an `expiresAt`. */
const paths = [
  '/v1/station',
  '/v1/now-playing',
  '/v1/on-air',
  '/v1/schedule',
  '/v1/news',
  '/v1/weather',
  '/v1/warnings',
];

/** A reader would not wait longer. */
const timeoutMs = 5_000;

interface Finding {
  document: string;
  /** Since the facts may not be told as current any more. 0 while they may; undefined when the document cannot be read. */
  minutesTooOld: number | undefined;
}

/** Reads every document where listeners’ devices read it, and tells CloudWatch how old each is. */
export async function handler(): Promise<void> {
  const { CONTENT_API_URL: url = '' } = process.env;
  const now = new Date();
  for (const finding of await documentAges(url, now)) process.stdout.write(`${JSON.stringify(metric(finding, now))}\n`);
}

export const documentAges = (url: string, now: Date): Promise<Finding[]> =>
  Promise.all(paths.map((path) => find(url, path, now)));

async function find(url: string, path: string, now: Date): Promise<Finding> {
  try {
    const answer = await fetch(`${url}${path}`, { signal: AbortSignal.timeout(timeoutMs) });
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    const { expiresAt } = (await answer.json()) as { expiresAt?: unknown };
    const tooOldMs = now.getTime() - Date.parse(String(expiresAt));
    if (Number.isNaN(tooOldMs)) throw new Error('it has no expiresAt');
    return { document: path, minutesTooOld: Math.max(0, tooOldMs / 60_000) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stdout.write(`${JSON.stringify({ level: 'error', message: `${why}: GET ${url}${path}` })}\n`);
    return { document: path, minutesTooOld: undefined };
  }
}

/** CloudWatch’s embedded metric format: a log line that is a metric too. No metric is what an alarm calls missing data. */
function metric({ document, minutesTooOld }: Finding, now: Date) {
  if (minutesTooOld === undefined) return { document, unreadable: true };
  const metrics = [{ Name: 'MinutesTooOld', Unit: 'None' }];
  const namespace = process.env.METRICS_NAMESPACE ?? 'Station';
  return {
    _aws: {
      Timestamp: now.getTime(),
      CloudWatchMetrics: [{ Namespace: namespace, Dimensions: [['document']], Metrics: metrics }],
    },
    document,
    MinutesTooOld: minutesTooOld,
  };
}
