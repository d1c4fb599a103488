import { assumptions } from './cost/assumptions';
import { clockOrSleep, costOf, monthWith } from './cost/month';
import { type Item, prices } from './cost/prices';

/** `npm run cost`: what a month costs in AWS, from stated prices and stated assumptions. */
const audiences = [1_000, 100_000, 1_000_000];
const items = Object.keys(prices) as Item[];

const usDollars = (amount: number) => amount.toFixed(2).padStart(12);
const row = (name: string, amounts: number[]) => `${name.padEnd(34)}${amounts.map(usDollars).join('')}`;
const inWords = (name: string) => name.replace(/[A-Z]+/g, (letters) => ` ${letters.toLowerCase()}`);

const months = audiences.map(monthWith);
const amounts = (item: Item) => months.map((month) => costOf(item, month[item], 'without'));
const total = (free: 'with' | 'without') =>
  months.map((month) => items.reduce((sum, item) => sum + costOf(item, month[item], free), 0));
const { clock, sleep } = clockOrSleep();

const lines = [
  'US dollars a month, list prices of eu-west-1 without tax',
  '',
  `${'listeners'.padEnd(34)}${audiences.map((count) => count.toLocaleString('en-GB').padStart(12)).join('')}`,
  ...items.map((item) => row(prices[item].what, amounts(item))),
  row('total', total('without')),
  row('after what every account has free', total('with')),
  '',
  'Assumed:',
  ...Object.entries(assumptions).map(([name, value]) => `  ${inWords(name)}: ${value}`),
  '',
  `The publisher’s clock with its runs: ${clock.toFixed(2)}. A function that slept between its runs: ${sleep.toFixed(2)}.`,
];
process.stdout.write(`${lines.join('\n')}\n`);
