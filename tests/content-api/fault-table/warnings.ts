import { warningsDocuments } from '../../../lambda/content-api/documents/warnings';
import { askMetOfficeWarnings } from '../../../lambda/content-api/sources/met-office-warnings';
import { topic } from '../../../lambda/content-api/topic';
import type { FaultySource } from './faulty-source';

export const warningSources: FaultySource[] = [
  {
    name: 'weather warnings: met-office',
    topic: (url) =>
      topic({
        document: '/v1/warnings',
        source: 'met-office-warnings',
        everyMs: 300_000,
        timeoutMs: 20_000,
        ask: askMetOfficeWarnings({ region: 'yh', areas: {}, towns: [], url }),
        write: warningsDocuments,
      }),
    whenWell: () => ({ headers: { 'Content-Type': 'application/rss+xml' }, body }),
    tells: '"headline":"Yellow warning of wind"',
  },
];

const title = 'Yellow warning of wind affecting Yorkshire &amp; Humber';
const body = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Met Office warnings</title>
<link>https://www.metoffice.gov.uk/</link><description>Warnings</description><item><title>${title}</title>
<description>${title}: North Yorkshire valid from 0500 Wed 12 Aug to 2259 Thu 13 Aug</description></item></channel></rss>`;
