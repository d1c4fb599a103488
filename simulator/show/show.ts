import { echoShowIn } from './drawing';
import { keepFocus } from './focus';
import { AplRenderer } from './viewhost';

/** The engine takes a second to start; once is enough for any number of screens. */
const engine = Promise.all([AplRenderer.initEngine(), loadFonts()]);

const focus = keepFocus();

window.openEchoShow = async (room) => {
  await engine;
  window.addEventListener('keydown', room.pressed);
  return echoShowIn(room, focus.last);
};

/** The engine asks for the size of a text at once: the fonts have to be here by then. */
async function loadFonts(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
}
