import { element } from './element';

const list = element('examples', HTMLUListElement);

/** Sentences to press. */
export function listExamples(sentences: string[], ask: (words: string) => void): void {
  list.append(
    ...sentences.map((words) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words;
      button.addEventListener('click', () => ask(words));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
}
