import type { FaultySource } from './faulty-source';
import { newsSources } from './news';
import { nowPlayingSources } from './now-playing';
import { scheduleSources } from './schedule';
import { warningSources } from './warnings';
import { weatherSources } from './weather';

/** Every source that is asked, over HTTP or a web socket. A new one is one line in the file of its kind. */
export const sources: FaultySource[] = [
  ...nowPlayingSources,
  ...scheduleSources,
  ...newsSources,
  ...weatherSources,
  ...warningSources,
];
