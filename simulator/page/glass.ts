import type { Playing } from '../audio-player';

interface Setting {
  localPicture(url: string): string | null;
  clock(): Date;
  examples: string[];
}

const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** What a device shows by itself, without a skill: its clock, and a player while something plays. */
export function glassLayers({ localPicture, clock, examples }: Setting) {
  const now = made('p', 'now');
  const today = made('p', 'today');
  const hint = made('p', 'try');
  const home = made('div', 'home', now, today, hint);
  let beat = 0;
  const tick = () => {
    now.textContent = time.format(clock());
    today.textContent = day.format(clock());
    const example = examples[Math.floor(beat / 15) % Math.max(1, examples.length)];
    hint.textContent = example ? `Try “Alexa, ${example}”` : '';
    beat += 1;
  };
  tick();
  setInterval(tick, 1_000);

  const art = document.createElement('img');
  art.alt = '';
  const title = made('p', 'title');
  const subtitle = made('p', 'subtitle');
  const player = made('div', 'now-playing', art, made('div', 'words', made('p', 'live'), title, subtitle));
  player.hidden = true;
  return {
    home,
    player,
    show(playing: Playing | null): void {
      player.hidden = playing === null;
      if (!playing) return;
      title.textContent = playing.title ?? '';
      subtitle.textContent = playing.subtitle ?? '';
      const [picture, background] = [playing.art, playing.background].map((url) => (url ? localPicture(url) : null));
      art.hidden = !picture;
      if (picture) art.src = picture;
      player.style.backgroundImage = background ? `url("${background}")` : '';
    },
  };
}

function made(tag: 'div' | 'p', className: string, ...children: Element[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}
