import type { Plugin } from 'esbuild';
import { leanAskSdk } from './lean-ask-sdk';
import { leanAxios } from './lean-axios';
import { plainChecks } from './plain-checks';
import { stationFacts } from './station-facts';

const skill = 'lambda/skill/index.ts';

/** How a program of ours is bundled: with care where a listener waits until all of it is loaded, which is in AWS. */
export const pluginsFor = (entry: string | undefined): Plugin[] =>
  entry === skill ? [stationFacts, plainChecks, leanAxios, leanAskSdk] : [stationFacts];
