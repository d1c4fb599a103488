import { orNull } from '../content/or-null';
import { trackAt } from '../content/track';
import { type Asked, onIntent, type Reply, type Turn } from '../turn';
import { Speech } from '../words/speech';

/** What people say to a playlist. A live stream cannot: we say so, kindly, and it goes on playing. */
const cannot = (name: string, sentence: (turn: Turn) => Speech) =>
  onIntent(name, (turn) => ({ say: [sentence(turn)] }));

export const next = cannot('AMAZON.NextIntent', ({ t }) => t('live.cannotSkip'));
export const previous = cannot('AMAZON.PreviousIntent', ({ t }) => t('live.cannotGoBack'));
export const startOver = cannot('AMAZON.StartOverIntent', ({ t }) => t('live.cannotStartOver'));
export const loopOn = cannot('AMAZON.LoopOnIntent', ({ t }) => t('live.cannotLoop'));
export const loopOff = cannot('AMAZON.LoopOffIntent', ({ t }) => t('live.notLooping'));
export const shuffleOn = cannot('AMAZON.ShuffleOnIntent', ({ t }) => t('live.cannotShuffle'));
export const shuffleOff = cannot('AMAZON.ShuffleOffIntent', ({ t }) => t('live.cannotShuffle'));

/** In a conversation, our last answer again; else somebody wants the song again, which at least has a name. */
export const repeat = onIntent('AMAZON.RepeatIntent', async (turn) => {
  const { t, content, log, now, memory } = turn;
  if (memory.asked) return again(memory.asked);

  const playlist = await orNull(content.nowPlaying(), log);
  const track = playlist && trackAt(playlist, now);
  return {
    say: [
      t('live.cannotRepeat'),
      ...(track?.artist ? [t('live.thatIs', { title: track.title, artist: track.artist })] : []),
    ],
  };
});

const again = ({ said, question, again, about }: Asked): Reply => ({
  say: [new Speech(said)],
  ask: { question: new Speech(question), again: new Speech(again), about },
});
