import type { NowPlayingOptions } from '../station-file-now-playing';
import { aiir } from './aiir';
import { azuracast } from './azuracast';
import type { NowPlayingSource } from './heard';
import { icecast } from './icecast';
import { icy } from './icy';
import { pushed } from './pushed';
import { radioCo } from './radio-co';
import { sampleNowPlaying } from './sample-now-playing';
import { shoutcast } from './shoutcast';
import { triton } from './triton';

/** The adapter for one entry of `nowPlaying:` in station.yaml. */
export function nowPlayingSource(options: NowPlayingOptions, startedAt: Date): NowPlayingSource {
  switch (options.from) {
    case 'sample':
      return sampleNowPlaying(startedAt);
    case 'push':
      return pushed(options);
    case 'icecast':
      return icecast(options);
    case 'azuracast':
      return azuracast(options);
    case 'aiir':
      return aiir(options);
    case 'shoutcast':
      return shoutcast(options);
    case 'radio.co':
      return radioCo(options);
    case 'triton':
      return triton(options);
    case 'icy':
      return icy(options);
  }
}
