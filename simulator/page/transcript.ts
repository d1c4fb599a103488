import type { Spoken } from '../spoken';
import { element } from './element';

const list = element('transcript', HTMLOListElement);
const raw = element('raw', HTMLPreElement);
const card = element('card', HTMLElement);
const cardTitle = element('card-title', HTMLHeadingElement);
const cardText = element('card-text', HTMLParagraphElement);

export function write(who: 'you' | 'alexa' | 'note' | 'fault', words: string): void {
  list.querySelector('.hint')?.remove();
  const line = document.createElement('li');
  line.className = who;
  line.textContent = words;
  if (who === 'you' || who === 'alexa') line.prepend(unseen(who === 'you' ? 'You: ' : 'Alexa: '));
  list.append(line);
  list.scrollTop = list.scrollHeight;
}

/** Everything that a turn leaves to be read. */
export function writeTurn(spoken: Spoken): void {
  if (spoken.hears) write('alexa', spoken.hears);
  else write('note', 'Alexa says nothing.');
  for (const fault of spoken.faults) write('fault', fault);
  showCard(spoken.card);
  raw.textContent = [spoken, ...spoken.events]
    .map(({ request, response }) => `${indented(request)}\n\n→ ${indented(response)}`)
    .join('\n\n');
}

function showCard(shown: Spoken['card']): void {
  if (!shown || (shown.type !== 'Simple' && shown.type !== 'Standard')) return;
  card.hidden = false;
  cardTitle.textContent = shown.title ?? '';
  cardText.textContent = (shown.type === 'Simple' ? shown.content : shown.text) ?? '';
}

function unseen(words: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'unseen';
  span.textContent = words;
  return span;
}

const indented = (value: unknown) => JSON.stringify(value, null, 2);
