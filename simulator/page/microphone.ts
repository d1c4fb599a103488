import { element } from './element';

const button = element('microphone', HTMLButtonElement);

/** The part of the browsers’ SpeechRecognition that we use; TypeScript’s DOM has no types for it. */
interface Recognition extends EventTarget {
  lang: string;
  start(): void;
  abort(): void;
}

interface ResultEvent extends Event {
  results: ArrayLike<ArrayLike<{ transcript: string }>>;
}

type RecognitionClass = new () => Recognition;

const Recogniser: RecognitionClass | undefined =
  Reflect.get(globalThis, 'SpeechRecognition') ?? Reflect.get(globalThis, 'webkitSpeechRecognition');

/** The microphone of the browser, hidden where there is none. */
export function createMicrophone(localeOf: () => string, hears: (sentence: string) => void) {
  if (!Recogniser) return { listens: () => undefined };

  const recognition = new Recogniser();
  const isOn = () => button.getAttribute('aria-pressed') === 'true';
  const turn = (on: boolean) => button.setAttribute('aria-pressed', String(on));
  const listens = () => {
    if (isOn()) return;
    recognition.lang = localeOf();
    recognition.start();
    turn(true);
  };

  button.hidden = false;
  button.addEventListener('click', () => (isOn() ? recognition.abort() : listens()));
  recognition.addEventListener('end', () => turn(false));
  recognition.addEventListener('result', (event) => {
    const sentence = (event as ResultEvent).results[0]?.[0]?.transcript;
    if (sentence) hears(sentence);
  });
  return { listens };
}
