import type { Playing } from '../audio-player';
import { element } from './element';

const audio = new Audio();
const panel = element('player', HTMLElement);
const title = element('title', HTMLElement);
const subtitle = element('subtitle', HTMLElement);

interface Ears {
  localAddress(url: string): string | null;
  fails(): void;
  nearlyEnds(): void;
  ends(): void;
}

/** A device asks for what comes next while there is still something to hear. */
const nearlyOverSeconds = 10;

/** The loudspeaker: plays what Alexa’s audio player has, and waits while she speaks or listens. */
export function createPlayer({ localAddress, fails, nearlyEnds, ends }: Ears) {
  let heard: string | null = null;
  /** What the loudspeaker holds, heard or not. */
  let loaded: string | null = null;
  let toldOfEnd: string | null = null;
  audio.addEventListener('error', () => {
    if (heard) fails();
  });
  audio.addEventListener('ended', ends);
  audio.addEventListener('timeupdate', () => {
    const left = audio.duration - audio.currentTime;
    if (!heard || toldOfEnd === heard || !Number.isFinite(left) || left > nearlyOverSeconds) return;
    toldOfEnd = heard;
    nearlyEnds();
  });

  const hold = () => {
    heard = null;
    audio.pause();
  };

  const play = ({ url, token, offsetMs }: Playing) => {
    const address = localAddress(url);
    if (!address || heard === token) return;
    heard = token;
    // A recording goes on where it was held, a live stream where it is now.
    const goesOn = loaded === token && Number.isFinite(audio.duration);
    if (!goesOn) audio.src = `${address}?${Date.now()}#t=${offsetMs / 1_000}`;
    loaded = token;
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
