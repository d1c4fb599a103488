import type { Heard, NowPlayingSource, SentSong } from './heard';
import { sampleSource } from './sample';
import { songLengthMs } from './song-length';

/** Real records with the lengths printed on them, minutes and seconds; the albums that they are on, and when they came out. */
const records = [
  { artist: 'Abba', title: 'Waterloo', album: 'Waterloo', year: '1974', length: '2:46' },
  { artist: 'The Stranglers', title: 'Golden Brown', album: 'La folie', year: '1981', length: '3:28' },
  { artist: 'The Beatles', title: 'Here Comes the Sun', album: 'Abbey Road', year: '1969', length: '3:05' },
  { artist: 'The Jam', title: 'Town Called Malice', album: 'The Gift', year: '1982', length: '2:53' },
  { artist: 'Electric Light Orchestra', title: 'Mr. Blue Sky', album: 'Out of the Blue', year: '1977', length: '5:03' },
  { artist: 'The Human League', title: 'Don’t You Want Me', album: 'Dare', year: '1981', length: '3:57' },
  { artist: 'Fleetwood Mac', title: 'Dreams', album: 'Rumours', year: '1977', length: '4:14' },
  { artist: 'Toto', title: 'Africa', album: 'Toto IV', year: '1982', length: '4:55' },
  { artist: 'Pulp', title: 'Disco 2000', album: 'Different Class', year: '1995', length: '4:33' },
  { artist: 'The Killers', title: 'Mr. Brightside', album: 'Hot Fuss', year: '2003', length: '3:42' },
];
const onceThroughMs = records.reduce((ms, { length }) => ms + (songLengthMs(length) ?? 0), 0);

/** One record after the other, beginning with Waterloo when the source is made, as if it had been so for hours. */
export function sampleNowPlaying(startedAt: Date): NowPlayingSource {
  return {
    credit: sampleSource,
    order: 'artist - title',
    hear: async ({ now }) => playingAt(startedAt, now),
  };
}

function playingAt(startedAt: Date, now: Date): Heard {
  const rounds = Math.floor((now.getTime() - startedAt.getTime()) / onceThroughMs);
  const thisRound = startedAt.getTime() + rounds * onceThroughMs;
  const played = [-2, -1, 0].flatMap((round) => recordsFrom(thisRound + round * onceThroughMs));
  const [song, ...before] = played.filter(({ startedAt: begins }) => begins <= now).toReversed();
  return song ? { kind: 'song', song, before } : { kind: 'nothing' };
}

function recordsFrom(begins: number): (SentSong & { startedAt: Date })[] {
  let at = begins;
  return records.map(({ length, ...song }) => {
    const startedAt = new Date(at);
    at += songLengthMs(length) ?? 0;
    return { ...song, startedAt, endsAt: new Date(at) };
  });
}
