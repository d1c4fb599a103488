import { onIntent, type Reply, type Turn } from '../turn';

/** While the stream plays, the silence that follows is answer enough. */
function leave({ t, playing }: Turn): Reply {
  return playing ? { stop: true } : { say: [t('goodbye')], stop: true };
}

export const stop = onIntent('AMAZON.StopIntent', leave);
export const cancel = onIntent('AMAZON.CancelIntent', leave);

/** Outside a session “Alexa, stop” arrives as this one. */
export const pause = onIntent('AMAZON.PauseIntent', () => ({ stop: true }));

/** Alexa goes to her home screen by herself; the stream, if any, plays on. */
export const navigateHome = onIntent('AMAZON.NavigateHomeIntent', () => ({}));
