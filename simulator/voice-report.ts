import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { changes, expected, readSentences, report } from './voice/report';

/** `npm run voice-report`: what our own test sentences lead to, and which have changed; `-- --write` keeps it as what we expect. */
const now = report(readSentences());
const changed = changes(existsSync(expected) ? readFileSync(expected, 'utf8') : '', now);
const counted = changed.length === 1 ? 'One sentence has changed' : `${changed.length} sentences have changed`;

console.log(now);
for (const change of changed) console.log(change);
if (process.argv.includes('--write')) {
  writeFileSync(expected, now);
  console.log(`${counted}; ${expected} is written.`);
} else {
  console.log(
    changed.length === 0 ? 'Nothing has changed.' : `${counted}. If that is meant: npm run voice-report -- --write`,
  );
}
