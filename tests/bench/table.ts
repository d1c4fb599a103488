import type { Figure } from './numbers';

const head = ['', 'ours', 'against', 'ratio', 'half of the runs', 'bound'];

/** As README.md has it. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, ours, bare, ratio, noise, most, least }) => [
    name,
    ours,
    bare,
    ratio.toFixed(2),
    noise ? noise.map((one) => one.toFixed(2)).join('–') : '',
    most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least}` : '',
  ]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}

/** The figures beyond their bound; with a margin of 1.5, beyond one and a half times of it. */
export function beyondBounds(figures: readonly Figure[], margin: number): Figure[] {
  return figures.filter(
    ({ ratio, most = Infinity, least = 0 }) => !(ratio <= most * margin && ratio >= least / margin),
  );
}
