import type { ui } from 'ask-sdk-model';
import type { Playing } from '../audio-player';
import type { Spoken } from '../spoken';

/** A turn as a listener at home would tell it. */
export function inWords(sentence: string, spoken: Spoken, before: Playing | null): string {
  const { hears, card, open, playing, faults } = spoken;
  const lines = [
    isReport(spoken) ? `       ${sentence}` : `You    ${sentence}`,
    ...(isReport(spoken) ? [] : [`Alexa  ${hears || '(says nothing)'}`]),
    ...(card ? [`       [card] ${inShort(card)}`] : []),
    ...musicLines(playing, before),
    ...(open ? ['       … the microphone stays open'] : []),
    ...faults.map((fault) => `       ! ${fault}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Something the device tells the skill: nobody says anything. */
const isReport = ({ request: { request } }: Spoken) => request.type.startsWith('AudioPlayer.');

function musicLines(playing: Playing | null, before: Playing | null): string[] {
  if (!playing) return before ? ['       ♪ stops'] : [];
  if (playing.token === before?.token) return [];

  const names = [playing.title, playing.subtitle].filter((name) => name !== null);
  return [`       ♪ plays ${names.join(' · ') || playing.url}`];
}

function inShort(card: ui.Card): string {
  if (card.type !== 'Simple' && card.type !== 'Standard') return card.type;
  const text = (card.type === 'Simple' ? card.content : card.text) ?? '';
  const [firstLine = '', ...others] = text.split('\n').filter((line) => line.trim() !== '');
  return `${card.title}: ${firstLine}${others.length > 0 ? ' …' : ''}`;
}
