import type { InteractionModel } from '../../simulator/understand/model';

/** A locale that no listener has: every letter of its words wears an accent, so that a plain one was not written in the words file. */
export const pseudoLocale = 'en-XA';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçðéƒĝĥîĵķļɱñóþǫŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽ';

const wearing = (text: string) => text.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter);

/** What is filled in, and what only Alexa reads, stays as it is. */
export const pseudo = (said: string) =>
  said.replace(/\{\{?\w+\}?\}|<[^>]*>|[^{<]+/g, (piece) => (/^[{<]/.test(piece) ? piece : wearing(piece)));

interface Script {
  readonly [key: string]: string | Script;
}

/** The words file: “Bye for now.” is “⟦Ɓýé ƒóŕ ñóŵ.⟧” */
export const pseudoWords = (script: Script): Script =>
  Object.fromEntries(
    Object.entries(script).map(([key, said]) => [
      key,
      typeof said === 'string' ? `⟦${pseudo(said)}⟧` : pseudoWords(said),
    ]),
  );

/** The model: the same intents, asked for in the same words with their accents on. */
export function pseudoModel({ interactionModel }: InteractionModel): InteractionModel {
  const { intents, ...rest } = interactionModel.languageModel;
  const asked = intents.map(({ samples = [], ...intent }) => ({ ...intent, samples: samples.map(pseudo) }));
  return { interactionModel: { languageModel: { ...rest, intents: asked } } };
}
