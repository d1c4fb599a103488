import type { Playing } from '../audio-player';
import { element } from './element';

const audio = new Audio();
const panel = element('player', HTMLElement);
const title = element('title', HTMLElement);
const subtitle = element('subtitle', HTMLElement);

interface Ears {
  localAddress(url: string): string | null;
  fails(): void;
  ends(): void;
}

/** The loudspeaker: plays what Alexa’s audio player has, and waits while she speaks or listens. */
export function createPlayer({ localAddress, fails, ends }: Ears) {
  let heard: string | null = null;
  audio.addEventListener('error', () => {
    if (heard) fails();
  });
  audio.addEventListener('ended', ends);

  const hold = () => {
    heard = null;
    audio.pause();
  };

  const play = ({ url, token }: Playing) => {
    const address = localAddress(url);
    if (!address || heard === token) return;
    heard = token;
    // A live stream goes on where it is now, not where it was held.
    audio.src = `${address}?${Date.now()}`;
    // A refusal to play is told by the error event; an interruption by ourselves is no failure.
    audio.play().catch(() => undefined);
  };

  return {
    hold,
    show(playing: Playing | null, mayBeHeard: boolean): void {
      panel.dataset.state = !playing ? 'silent' : mayBeHeard ? 'playing' : 'held';
      title.textContent = playing?.title ?? (playing ? playing.url : 'Nothing is playing');
      subtitle.textContent = playing?.subtitle ?? '';
      if (playing && mayBeHeard) play(playing);
      else hold();
    },
  };
}
