import { counted } from './ago';
import type { Finding } from './finding';

/** The findings of a check as a page of text. Wrong is what stands behind a cross. */
export function printed(findings: Finding[]): string {
  const parts = findings.map(({ about, got, wrong }) =>
    [about, ...got.map((line) => `    ${line}`), ...wrong.map((line) => `  ✗ ${line}`)].join('\n'),
  );
  return `${[...parts, summary(findings)].join('\n\n')}\n`;
}

function summary(findings: Finding[]): string {
  const wrong = findings.flatMap((finding) => finding.wrong).length;
  if (wrong === 0) return 'All is well.';
  return `${counted(wrong, 'thing is', 'things are')} wrong: see the ${wrong === 1 ? 'line' : 'lines'} with ✗.`;
}
