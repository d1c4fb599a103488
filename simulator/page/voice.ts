import { element } from './element';

const toggle = element('voice', HTMLInputElement);
const toggleLabel = element('voice-switch', HTMLLabelElement);

/** Longest that a sentence may take: some browsers never say that they have finished. */
const msPerCharacter = 120;

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
  toggle.addEventListener('change', () => globalThis.speechSynthesis?.cancel());
}

/** Resolves when the words have been said, or at once without a voice. */
export async function speak(words: string): Promise<void> {
  const voice = localVoice();
  if (!voice || !toggle.checked || !words) return;

  await new Promise<void>((resolve) => {
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
  globalThis.speechSynthesis?.cancel();
}
