import type { NowPlaying, Track } from '../../contract/now-playing';
import { reason } from '../log';
import type { SongRules } from '../station-file-now-playing';
import type { Listening, NowPlayingSource } from './heard';
import { historyOf, type Playing } from './play-history';
import { sampleSource } from './sample';
import { createJudge, type Verdict } from './song-judge';
import type { Answer, Ask } from './source';
import { SourceFailed } from './source-failed';

/** What a station is doing, and did. */
export interface OnStream {
  playing: Playing;
  history: Track[];
}

/** All sources are asked at once, so that one that hangs costs no other its time. */
const sourceTimeoutMs = 4_000;

type Reply = { source: NowPlayingSource } & ({ verdict: Verdict } | { error: unknown });

/** The first source that knows what is on now, in the station’s order; failing that, the first that answered at all. */
export function askNowPlaying(sources: NowPlayingSource[], rules: SongRules): Ask<OnStream, NowPlaying> {
  const judge = createJudge(rules);

  return async ({ signal, last, ...asking }) => {
    const enough = new AbortController();
    const replies = sources.map(async (source): Promise<Reply> => {
      const listening = { ...asking, signal: AbortSignal.any([signal, enough.signal]) };
      return hear(source, listening).then(
        (heard) => ({ source, verdict: judge(source, heard, asking.now, last) }),
        (error: unknown) => ({ source, error }),
      );
    });
    const heard = await untilOneKnows(replies);
    enough.abort();
    return { ...answerFrom(heard, asking.now, last), problems: heard.flatMap(problemOf) };
  };
}

function hear(source: NowPlayingSource, { signal, ...listening }: Listening) {
  return source.hear({ ...listening, signal: AbortSignal.any([signal, AbortSignal.timeout(sourceTimeoutMs)]) });
}

/** In the station’s order, up to the first that knows. */
async function untilOneKnows(replies: Promise<Reply>[]): Promise<Reply[]> {
  const heard: Reply[] = [];
  for (const reply of replies) {
    heard.push(await reply);
    if (isSure(await reply)) break;
  }
  return heard;
}

function answerFrom(heard: Reply[], now: Date, last: NowPlaying | undefined): Answer<OnStream> {
  const best = heard.find(isSure) ?? heard.find((reply) => 'verdict' in reply);
  if (!best || !('verdict' in best)) throw failureOf(heard);
  const { playing, before } = best.verdict;
  const { credit } = best.source;
  // What the sample played was never on the station.
  const past = last?.source.id === sampleSource.id && credit.id !== sampleSource.id ? undefined : last;
  return { facts: { playing, history: historyOf(playing, before, past, now) }, source: credit, observedAt: now };
}

function isSure(reply: Reply): boolean {
  return 'verdict' in reply && reply.verdict.sure;
}

function problemOf(reply: Reply): string[] {
  if ('error' in reply) return [reason(reply.error)];
  return reply.verdict.problem ? [reply.verdict.problem] : [];
}

function failureOf(heard: Reply[]): unknown {
  const errors = heard.flatMap((reply) => ('error' in reply ? [reply.error] : []));
  if (errors.length === 1) return errors[0];
  return new SourceFailed(`None of ${errors.length} sources answered: ${errors.map(reason).join('; ')}`);
}
