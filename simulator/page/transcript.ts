import { element } from './element';

const list = element('transcript', HTMLOListElement);

type Who = 'you' | 'alexa' | 'note' | 'fault';

export function write(who: Who, words: string): void {
  list.querySelector('.hint')?.remove();
  const line = document.createElement('li');
  line.className = who;
  line.textContent = words;
  if (who === 'you' || who === 'alexa') line.prepend(unseen(who === 'you' ? 'You: ' : 'Alexa: '));
  list.append(line);
  list.scrollTop = list.scrollHeight;
}

/** What the engine says of one drawing, together: it is about the document, and repeats itself. */
export function complain(about: string): void {
  const last = list.lastElementChild;
  if (!last?.matches('.complaints')) {
    const summary = document.createElement('summary');
    const details = document.createElement('details');
    details.append(summary);
    const line = document.createElement('li');
    line.className = 'fault complaints';
    line.append(details);
    list.append(line);
  }
  const details = list.lastElementChild?.querySelector('details');
  const complaint = document.createElement('p');
  complaint.textContent = about;
  details?.append(complaint);
  const count = details?.querySelectorAll('p').length ?? 0;
  details?.querySelector('summary')?.replaceChildren(`The screen: ${count} ${count === 1 ? 'warning' : 'warnings'}`);
  list.scrollTop = list.scrollHeight;
}

function unseen(words: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'unseen';
  span.textContent = words;
  return span;
}
