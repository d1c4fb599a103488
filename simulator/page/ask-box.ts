import { element } from './element';
import { rememberIn } from './history';

const form = element('ask', HTMLFormElement);
const box = element('sentence', HTMLInputElement);

interface Listener {
  ask(words: string): void;
  /** Escape: nobody will answer what Alexa asked. */
  silent(): void;
}

/** The box that a sentence is typed into. */
export function wireAskBox({ ask, silent }: Listener): void {
  const remember = rememberIn(box);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = box.value.trim();
    box.value = '';
    if (!words) return;
    remember(words);
    ask(words);
  });
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') silent();
  });
}
