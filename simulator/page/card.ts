import type { ui } from 'ask-sdk-model';
import { element } from './element';

const article = element('card', HTMLElement);
const none = element('no-card', HTMLParagraphElement);
const title = element('card-title', HTMLHeadingElement);
const text = element('card-text', HTMLParagraphElement);
const image = element('card-image', HTMLImageElement);

/** What the Alexa app would show beside the last answer. */
export function showCard(card: ui.Card | null, localPicture: (url: string) => string | null): void {
  article.hidden = card === null;
  none.hidden = card !== null;
  title.textContent = titleOf(card);
  text.textContent = textOf(card);
  const address = card?.type === 'Standard' ? (card.image?.largeImageUrl ?? card.image?.smallImageUrl) : undefined;
  const picture = address ? localPicture(address) : null;
  image.hidden = picture === null;
  if (picture) image.src = picture;
}

function titleOf(card: ui.Card | null): string {
  if (card?.type === 'Simple' || card?.type === 'Standard') return card.title ?? '';
  return card?.type ?? '';
}

function textOf(card: ui.Card | null): string {
  if (card?.type === 'Simple') return card.content ?? '';
  if (card?.type === 'Standard') return card.text ?? '';
  return card?.type === 'AskForPermissionsConsent' ? (card.permissions ?? []).join('\n') : '';
}
