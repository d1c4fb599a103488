import { element } from './element';

const notice = element('alive', HTMLParagraphElement);

/** Loads the page again when the simulator has started again; its address brings back the situation. */
export function reloadAfterRestart(): void {
  let life: string | undefined;
  const alive = new EventSource('/simulator/alive');
  alive.addEventListener('message', ({ data }) => {
    if (life !== undefined && data !== life) location.reload();
    life = data;
    notice.hidden = true;
  });
  alive.addEventListener('error', () => {
    notice.hidden = false;
  });
}
