import { parseArgs } from 'node:util';
import { contentFigures } from './content-figures';
import { node } from './lambda/function';
import { skillFigures } from './skill-figures';
import { beyondBounds, table } from './table';

/**
 * `npm run bench`: how fast we are, as ratios to the least that could be done, so that a table means the same on any machine.
 * `--check` exits with 1 when a ratio is beyond its bound, `--margin 1.5` widens the bounds for machines with other work to do,
 * `--runs 5` is quicker and noisier, `--only skill` (or `content`) measures one half.
 */
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    margin: { type: 'string', default: '1' },
    runs: { type: 'string', default: '21' },
    only: { type: 'string' },
  },
});
const [runs, margin] = [Number(values.runs), Number(values.margin)];
if (!(runs >= 1) || !(margin >= 1)) throw new Error('--runs and --margin are numbers from 1 on.');

const figures = [
  ...(values.only === 'content' ? [] : await skillFigures(runs)),
  ...(values.only === 'skill' ? [] : await contentFigures(runs)),
];
console.log(`${table(figures)}\nMedians of ${runs} runs; the skill on ${node}.`);

const beyond = values.check ? beyondBounds(figures, margin) : [];
for (const { name, ratio } of beyond) console.error(`Beyond its bound: ${name}: ${ratio.toFixed(2)}`);
process.exit(beyond.length > 0 ? 1 : 0);
