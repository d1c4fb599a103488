import { element } from './element';

const toggle = element('voice', HTMLInputElement);
const toggleLabel = element('voice-switch', HTMLLabelElement);

/** Longest that a sentence may take: some browsers never say that they have finished. */
const msPerCharacter = 120;

/** How fast somebody reads aloud, for a screen that scrolls with words that nobody hears. */
const silentMsPerCharacter = 60;

/** Only voices of this machine: others send the words away to be spoken. */
function localVoice(): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices().filter((voice) => voice.localService) ?? [];
  return voices.find(({ lang }) => lang.replace('_', '-') === 'en-GB') ?? voices.find(({ lang }) => /^en\b/.test(lang));
}

/** Shows the switch once this browser turns out to have a voice. */
export function findVoice(): void {
  const show = () => {
    toggleLabel.hidden = !localVoice();
  };
  show();
  globalThis.speechSynthesis?.addEventListener('voiceschanged', show);
  toggle.addEventListener('change', hush);
}

/** Resolves when the words have been said, or at once without a voice. */
export async function speak(words: string): Promise<void> {
  const voice = localVoice();
  if (voice && toggle.checked && words) await say(words, voice);
}

let stopReading = () => {};

/** The same for words that a screen reads: it goes its way without a voice, too. */
export async function read(words: string): Promise<void> {
  const voice = localVoice();
  if (voice && toggle.checked) return say(words, voice);
  await new Promise<void>((resolve) => {
    const reading = setTimeout(resolve, words.length * silentMsPerCharacter);
    stopReading = () => {
      clearTimeout(reading);
      resolve();
    };
  });
}

function say(words: string, voice: SpeechSynthesisVoice): Promise<void> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('end', () => resolve());
    utterance.addEventListener('error', () => resolve());
    setTimeout(resolve, 3_000 + words.length * msPerCharacter);
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  });
}

export function hush(): void {
  stopReading();
  globalThis.speechSynthesis?.cancel();
}
