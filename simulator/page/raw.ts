import type { Turn } from '../faults';
import { element } from './element';

const pre = element('raw', HTMLPreElement);
const select = element('raw-turn', HTMLSelectElement);
const copy = element('copy', HTMLButtonElement);

/** More than anybody scrolls back to. */
const most = 60;

/** Requests and responses as they went over the wire, newest first. */
export function createRaw(): (turns: Turn[]) => void {
  let kept: Turn[] = [];
  const show = () => {
    const turn = kept[select.selectedIndex];
    if (turn) pre.textContent = `${indented(turn.request)}\n\n${indented(turn.response)}`;
  };
  select.addEventListener('change', show);
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(pre.textContent ?? '').then(() => {
      copy.textContent = 'Copied';
      setTimeout(() => {
        copy.textContent = 'Copy';
      }, 1_200);
    });
  });
  return (turns) => {
    kept = [...turns.toReversed(), ...kept].slice(0, most);
    select.replaceChildren(...kept.map((turn) => new Option(nameOf(turn))));
    // Of a turn with its events, the first is the question.
    select.selectedIndex = turns.length - 1;
    show();
  };
}

function nameOf({ request: { request } }: Turn): string {
  const what = request.type === 'IntentRequest' ? request.intent.name : request.type.replace('Alexa.Presentation.', '');
  return `${request.timestamp.slice(11, 19)}  ${what}`;
}

const indented = (value: unknown) => JSON.stringify(value, null, 2);
