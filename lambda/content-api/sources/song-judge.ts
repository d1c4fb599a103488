import type { NowPlaying, Track } from '../../contract/now-playing';
import type { SongRules } from '../station-file-now-playing';
import type { Heard, NowPlayingSource, SentSong } from './heard';
import type { Playing } from './play-history';
import { begunAt } from './song-begun';
import { namedBy } from './song-rules';
import { keyOf, mayBeOn, trackOf } from './song-track';

/** What one source’s word is worth. */
export interface Verdict {
  playing: Playing;
  before: Track[];
  /** Whether to believe it, or to ask the station’s next source. */
  sure: boolean;
  problem?: string;
}

/** Applies the station’s rules to what its sources say, and sees through a feed that has stopped. */
export function createJudge(rules: SongRules) {
  const firstHeard = new Map<NowPlayingSource, { key: string; at: Date }>();

  /** Since when a source has named this song without a break. */
  function namedSince(source: NowPlayingSource, key: string, now: Date): Date {
    const known = firstHeard.get(source);
    if (known?.key === key) return known.at;
    firstHeard.set(source, { key, at: now });
    return now;
  }

  function judgeSong(source: NowPlayingSource, sent: SentSong, now: Date, last: NowPlaying | undefined) {
    const named = namedBy(sent, source.order, rules);
    if (named.kind !== 'song') return { playing: { kind: 'unnamed' as const }, sure: named.kind === 'talk' };

    const told = trackOf(named, sent, now);
    const since = namedSince(source, keyOf(told), now).toISOString();
    const isTimed = told.startedAt !== null || told.endsAt !== null;
    const track = isTimed ? told : { ...told, startedAt: begunAt(told, source, now, last) };
    const isOn = mayBeOn(track, now) && (isTimed || mayBeOn({ startedAt: since, endsAt: null }, now));
    if (isOn) return { playing: { kind: 'track' as const, track }, sure: true };

    const problem = `${source.credit.name} (${source.credit.id}) still names “${track.title}”, which is over: it may have stopped`;
    return { playing: { kind: 'unnamed' as const }, sure: false, problem };
  }

  return (source: NowPlayingSource, heard: Heard, now: Date, last: NowPlaying | undefined): Verdict => {
    const before = (heard.before ?? []).flatMap((sent) => playedBefore(sent, source, rules, now));
    if (heard.kind === 'song') return { ...judgeSong(source, heard.song, now, last), before };

    firstHeard.delete(source);
    const kind = heard.kind === 'silent' ? 'silent' : 'unnamed';
    return { playing: { kind }, before, sure: heard.kind !== 'nothing' };
  };
}

function playedBefore(sent: SentSong, { order }: NowPlayingSource, rules: SongRules, now: Date): Track[] {
  const song = namedBy(sent, order, rules);
  return song.kind === 'song' ? [trackOf(song, sent, now)] : [];
}
