import type { NowPlaying } from '../../contract/now-playing';
import type { Playing } from './icecast';
import { sampleSource } from './sample';
import type { Ask } from './source';

/** Real records with the lengths printed on them, minutes and seconds. */
const records = [
  { artist: 'Abba', title: 'Waterloo', length: '2:46' },
  { artist: 'The Stranglers', title: 'Golden Brown', length: '3:28' },
  { artist: 'The Beatles', title: 'Here Comes the Sun', length: '3:05' },
  { artist: 'The Jam', title: 'Town Called Malice', length: '2:53' },
  { artist: 'Electric Light Orchestra', title: 'Mr. Blue Sky', length: '5:03' },
  { artist: 'The Human League', title: 'Don’t You Want Me', length: '3:57' },
  { artist: 'Fleetwood Mac', title: 'Dreams', length: '4:14' },
  { artist: 'Toto', title: 'Africa', length: '4:55' },
  { artist: 'Pulp', title: 'Disco 2000', length: '4:33' },
  { artist: 'The Killers', title: 'Mr. Brightside', length: '3:42' },
];

/** One record after the other, beginning with Waterloo when the source is made. */
export function sampleNowPlaying(startedAt: Date): Ask<Playing, NowPlaying> {
  return async ({ now }) => ({ facts: playingAt(startedAt, now), source: sampleSource, observedAt: now });
}

function playingAt(startedAt: Date, now: Date): Playing {
  const whole = records.reduce((ms, { length }) => ms + msOf(length), 0);
  let begins = startedAt.getTime() + Math.floor((now.getTime() - startedAt.getTime()) / whole) * whole;
  for (const { length, ...song } of records) {
    const ends = begins + msOf(length);
    if (now.getTime() < ends) {
      const times = { startedAt: new Date(begins).toISOString(), endsAt: new Date(ends).toISOString() };
      return { kind: 'track', track: { ...song, album: null, art: null, ...times } };
    }
    begins = ends;
  }
  return { kind: 'unnamed' };
}

function msOf(length: string): number {
  const [minutes = 0, seconds = 0] = length.split(':').map(Number);
  return (minutes * 60 + seconds) * 1000;
}
