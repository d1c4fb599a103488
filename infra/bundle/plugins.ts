import type { Plugin } from 'esbuild';
import { later } from './later';
import { leanAskSdk } from './lean-ask-sdk';
import { leanAxios } from './lean-axios';
import { leanI18next } from './lean-i18next';
import { plainChecks } from './plain-checks';
import { plainWords } from './plain-words';
import { stationFacts } from './station-facts';

const skill = 'lambda/skill/index.ts';

/** How a program of ours is bundled: with care where a listener waits until all of it is loaded, which is in AWS. */
export const pluginsFor = (entry: string | undefined): Plugin[] =>
  entry === skill ? [later, stationFacts, plainChecks, plainWords, leanAxios, leanI18next, leanAskSdk] : [stationFacts];
