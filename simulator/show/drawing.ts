import type { Viewport } from '../viewports';
import type { EchoShow, Picture, RemoteKey, Room } from './echo-show';
import { nameComponents } from './names';
import { rendererFor } from './renderer';
import { scrollingIn } from './scrolling';
import type { Renderer } from './viewhost';
import { visibleIn } from './visible';

const keyCodes: Record<RemoteKey, number> = { Enter: 13, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 };

interface Drawn {
  view: HTMLElement;
  renderer: Renderer;
  stopNaming(): void;
}

/** Everything that can be done with the screen in this frame. */
export function echoShowIn(room: Room, lastFocused: () => HTMLElement | null): EchoShow {
  let drawn: Drawn | null = null;
  const clear = () => {
    drawn?.stopNaming();
    drawn?.renderer.destroy();
    drawn = null;
    document.body.replaceChildren();
  };
  return {
    clear,
    async draw(picture, viewport) {
      clear();
      drawn = await draw(picture, viewport, room);
    },
    run: (commands) => {
      if (commands.length > 0) drawn?.renderer.executeCommands(JSON.stringify(commands));
    },
    visible: () => (drawn ? visibleIn(drawn.renderer, drawn.view) : []),
    presses: (key) => press(key, lastFocused() ?? drawn?.view),
  };
}

async function draw(picture: Picture, viewport: Viewport, room: Room): Promise<Drawn | null> {
  const view = document.createElement('div');
  view.className = `view ${viewport.mode.toLowerCase()}`;
  document.body.append(view);
  scrollingIn(view, room.used);
  const renderer = rendererFor(picture, viewport, view, room);
  if (!renderer) return null;
  await renderer.init();
  return { view, renderer, stopNaming: nameComponents(view, renderer, viewport.mode === 'TV') };
}

function press(key: RemoteKey, target: HTMLElement | undefined): void {
  for (const type of ['keydown', 'keyup']) {
    // The viewhost’s way of finding neighbours looks at the code of the key alone.
    const init = { key, code: key, keyCode: keyCodes[key], bubbles: true, cancelable: true };
    target?.dispatchEvent(new KeyboardEvent(type, init));
  }
}
