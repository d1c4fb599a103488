import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as waits } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { RequestEnvelope } from 'ask-sdk-model';
import { serveContent } from './lambda/content';
import { commonTurns, intent } from './lambda/events';
import { type Code, startFunction } from './lambda/function';
import { openThrottle, share } from './lambda/throttle';
import { type Figure, figure, median, type Pair, quantile, short } from './numbers';

/** How many turns a function has answered before its warm turns count: by then what is compiled is compiled. */
const warmUp = 1_000;

/** Of each round of warm turns. */
const turnsPerRound = 200;

const folder = resolve('dist/skill');
const functions = fileURLToPath(new URL('functions', import.meta.url));

const nothing: Code = { folder: functions, handler: 'null.handler' };
const bareGet = (url: string): Code => ({
  folder: functions,
  handler: 'get.handler',
  environment: { CONTENT_API_URL: url },
});
const skill = (url: string): Code => ({
  folder,
  handler: 'index.handler',
  environment: { CONTENT_API_URL: url, SKILL_ID: 'amzn1.ask.skill.bench' },
});

const asked = () => intent('WhatsPlayingIntent', 'echo');

/** All that is promised of the skill, in the order of the table. */
export async function skillFigures(runs: number): Promise<Figure[]> {
  const kept = await serveContent({ kept: 'all' });
  const anew = await serveContent({ kept: 'all but now-playing' });
  const slow = await serveContent({ kept: 'none', delayMs: 100 });
  try {
    return [
      await coldStart(skill(kept.url), runs),
      await throttledAnswer(skill(kept.url), runs),
      ...(await warmTurns(skill(kept.url), runs)),
      await oneRequest(skill(anew.url), bareGet(anew.url), runs),
      await severalDocuments(skill(slow.url), runs),
      await memory(skill(kept.url), runs),
      bundleSize(),
    ];
  } finally {
    for (const server of [kept, anew, slow]) server.stop();
  }
}

async function pairs(runs: number, ours: () => Promise<number>, bare: () => Promise<number>): Promise<Pair[]> {
  const all: Pair[] = [];
  for (let run = 0; run < runs; run += 1) all.push({ ours: await ours(), bare: await bare() });
  return all;
}

/** From the start of the process to the answer: the event is there before the function is, as on a cold start. */
async function coldStart(code: Code, runs: number): Promise<Figure> {
  const first = async (one: Code) => {
    const began = performance.now();
    const lambda = await startFunction(one);
    const { answer } = await lambda.invoke(asked());
    const ms = performance.now() - began;
    await lambda.stop();
    insist(one, answer);
    return ms;
  };
  const measured = await pairs(
    runs,
    () => first(code),
    () => first(nothing),
  );
  return figure('INIT + first answer, with two documents over loopback ÷ null', measured, { unit: 'ms', most: 1.9 });
}

/** INIT has the whole processor; from the moment the event is handed over, the function has its share. */
async function throttledAnswer(code: Code, runs: number): Promise<Figure> {
  const throttle = openThrottle();
  const first = async (one: Code) => {
    const lambda = await startFunction(one);
    await lambda.ready;
    const letGo = throttle.hold(lambda.pid);
    const { ms, answer } = await lambda.invoke(asked());
    letGo();
    await lambda.stop();
    insist(one, answer);
    return ms;
  };
  const measured = await pairs(
    runs,
    () => first(code),
    () => first(nothing),
  );
  throttle.close();
  return figure(
    `first answer alone, at ${Math.round(share * 100)} % of a processor (${throttle.by}) ÷ null`,
    measured,
    {
      unit: 'ms',
      most: 3,
    },
  );
}

/** A null function would make a poor figure look good by being measured against a failure. */
function insist({ folder: of }: Code, answer: unknown): void {
  if (of === folder && !/listening to/.test(JSON.stringify(answer)))
    throw new Error(`The skill did not answer as it should: ${JSON.stringify(answer).slice(0, 300)}`);
}

type Turns = readonly (() => RequestEnvelope)[];

interface Warm {
  p50: Pair[];
  p99: Pair[];
}

/** No two processes are compiled quite alike: what is measured in one only, is measured by chance. */
const processes = 3;

/** Warm functions, ours and the bare one turn by turn, after the same rest: a machine that has just worked is quicker. */
async function warm(ours: Code, bare: Code, turns: Turns, rounds: number, restMs = 0): Promise<Warm> {
  const measured: Warm = { p50: [], p99: [] };
  for (let started = 0; started < processes; started += 1) {
    const { p50, p99 } = await warmPair(ours, bare, turns, Math.ceil(rounds / processes), restMs);
    measured.p50.push(...p50);
    measured.p99.push(...p99);
  }
  return measured;
}

async function warmPair(ours: Code, bare: Code, turns: Turns, rounds: number, restMs: number): Promise<Warm> {
  const [one, other] = [await startFunction(ours), await startFunction(bare)];
  let turn = 0;
  const next = async () => {
    const event = turns[turn % turns.length]?.() ?? asked();
    turn += 1;
    if (restMs) await waits(restMs);
    const { ms: ours } = await one.invoke(event);
    if (restMs) await waits(restMs);
    const { ms: bare } = await other.invoke(event);
    return { ours, bare };
  };
  for (let count = 0; count < warmUp; count += 1) await next();
  const measured: Warm = { p50: [], p99: [] };
  for (let round = 0; round < rounds; round += 1) {
    const taken: Pair[] = [];
    for (let count = 0; count < turnsPerRound; count += 1) taken.push(await next());
    const [oursMs, bareMs] = [taken.map((pair) => pair.ours), taken.map((pair) => pair.bare)];
    measured.p50.push({ ours: median(oursMs), bare: median(bareMs) });
    measured.p99.push({ ours: quantile(oursMs, 0.99), bare: quantile(bareMs, 0.99) });
  }
  await one.stop();
  await other.stop();
  return measured;
}

async function warmTurns(code: Code, rounds: number): Promise<Figure[]> {
  const { p50, p99 } = await warm(code, nothing, commonTurns, rounds);
  return [
    figure('warm turn with a screen, content in memory, p50 ÷ null', p50, { unit: 'ms', most: 6 }),
    figure('… p99 ÷ null', p99, { unit: 'ms', most: 15 }),
  ];
}

/** The song is asked for in each turn, the show is known; the rest lets the copy of the turn before grow old. */
async function oneRequest(code: Code, bare: Code, rounds: number): Promise<Figure> {
  const { p50 } = await warm(code, bare, [asked], rounds, 2);
  return figure('warm turn with one content request, p50 ÷ a bare node:http GET', p50, { unit: 'ms', most: 1.3 });
}

/** Every document takes 100 ms: asked for one after the other, they would take 200. */
async function severalDocuments(code: Code, runs: number): Promise<Figure> {
  const lambda = await startFunction(code);
  const slowest = async () => {
    const ms: number[] = [];
    for (const turn of commonTurns) {
      await waits(2);
      ms.push((await lambda.invoke(turn())).ms);
    }
    return Math.max(...ms);
  };
  await slowest();
  const measured = await pairs(runs, slowest, async () => 100);
  await lambda.stop();
  return figure('a turn that needs several documents ÷ the slowest of them', measured, { unit: 'ms', most: 1.3 });
}

async function memory(code: Code, runs: number): Promise<Figure> {
  const after = async (one: Code) => {
    const lambda = await startFunction(one);
    for (let turn = 0; turn < 1_000; turn += 1) await lambda.invoke(commonTurns[turn % commonTurns.length]?.());
    const megabytes = lambda.memory();
    await lambda.stop();
    return megabytes;
  };
  const measured = await pairs(
    runs,
    () => after(code),
    () => after(nothing),
  );
  return figure('memory after 1,000 turns ÷ null', measured, { unit: 'MB', most: 1.5 });
}

const mostKilobytes = 120;

/** What Lambda loads, all of it. */
function bundleSize(): Figure {
  const packed = readdirSync(folder).map((file) => gzipSync(readFileSync(`${folder}/${file}`)).length);
  const kilobytes = packed.reduce((sum, length) => sum + length) / 1_024;
  return {
    name: 'bundle of the skill, gzipped ÷ its bound',
    ours: `${short(kilobytes)} KB`,
    bare: `${mostKilobytes} KB`,
    ratio: kilobytes / mostKilobytes,
    noise: null,
    most: 1,
  };
}
