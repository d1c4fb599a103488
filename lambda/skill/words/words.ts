import i18next, {
  type InterpolationMap,
  type ParseKeys,
  type ParseKeysWithoutVariables,
  type TFunctionReturn,
} from 'i18next';
import type { en } from './en';
import { languages } from './languages';
import { isLocale } from './locales';
import { type Names, noNames, withNames } from './names';
import { Speech, spoken } from './speech';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    defaultVariables: { station: string };
    strictInterpolationChecks: true;
  }
}

type WordKey = ParseKeys<'translation', { count: number }>;
type Variables<K extends WordKey, Out> = {
  [V in keyof InterpolationMap<TFunctionReturn<'translation', K, { count: number }>>]: string | number | Out;
} & (`${K}_other` extends WordKey ? { count: number } : unknown);

/** Finds the words for a key and fills them in. A wrong key or a missing {{…}} does not compile. */
export interface Words<Out> {
  (key: ParseKeysWithoutVariables): Out;
  <const K extends WordKey>(key: K, variables: Variables<K, Out>): Out;
}

/** The same script for the ear and for the eye. */
export interface Script {
  /** For speech: facts are escaped here and nowhere else, and their names said right. */
  t: Words<Speech>;
  /** A text from outside, to be read as it is. */
  aloud: (text: string) => Speech;
  /** For cards and screens: raw text. */
  write: Words<string>;
}

const scripts = i18next.createInstance();
void scripts.init({
  resources: {},
  fallbackLng: 'en',
  initAsync: false, // everything is in the bundle: ready when this line is done
  interpolation: { escapeValue: false },
  // Said outright, it is not guessed anew for each sentence.
  keySeparator: '.',
  nsSeparator: false,
});

/** The scripts that were asked for: in each, i18next finds a sentence once. */
const made = new Map<string, { script: Script; stationName: string; names: Names }>();

/** From then on, whoever asks in this language or locale hears these words. */
export function addLanguage(locale: string, words: object): void {
  // As it is: a copy of every sentence would take its time, and nobody writes in them.
  scripts.addResourceBundle(locale, 'translation', words, undefined, undefined, { silent: true, skipCopy: true });
  made.clear();
}

type Find = (key: string, options: { count?: number; skipInterpolation: true }) => string;

learn('en');

/** Made once, when somebody first speaks that way. */
function learn(locale: string): void {
  const words = Object.hasOwn(languages, locale) ? languages[locale] : undefined;
  if (words && !scripts.hasResourceBundle(locale, 'translation')) addLanguage(locale, words());
}

/** The words of a locale: the nearest script there is, English in the end. */
export function scriptFor(locale: string, stationName: string, names: Names = noNames): Script {
  const last = made.get(locale);
  if (last && last.stationName === stationName && last.names === names) return last.script;
  const script = makeScript(locale, stationName, names);
  if (isLocale(locale)) made.set(locale, { script, stationName, names }); // a stranger’s locale is not worth remembering
  return script;
}

function makeScript(locale: string, stationName: string, names: Names): Script {
  learn(locale);
  const find = scripts.getFixedT([locale, 'en']) as unknown as Find;
  const known = new Map<string, string[]>();
  const sentence = (key: string, count: unknown): string[] => {
    // Which of “a minute” and “two minutes” is meant, i18next decides each time.
    if (typeof count === 'number') return find(key, { count, skipInterpolation: true }).split(gap);
    const pieces = known.get(key) ?? find(key, { skipInterpolation: true }).split(gap);
    known.set(key, pieces);
    return pieces;
  };
  const fill = (key: string, facts: Record<string, unknown>) => {
    const pieces = sentence(key, facts.count);
    let filled = pieces[0] ?? '';
    for (let place = 1; place < pieces.length; place += 2)
      filled += `${factOf(facts, pieces[place])}${pieces[place + 1]}`;
    return filled;
  };
  const write = ((key: string, facts: Facts = {}) => fill(key, { station: stationName, ...facts })) as Words<string>;
  const aloud = (text: string | number) => spoken(text, (plain) => withNames(plain, names, write));
  const ssml = (fact: string | number | Speech) => (fact instanceof Speech ? fact : aloud(fact)).ssml;
  let station: string | undefined;
  const say = (key: string, facts: Facts = {}) => {
    station ??= ssml(stationName);
    const said: Record<string, unknown> = { station };
    // `count` stays a number: it chooses between “a minute” and “two minutes”.
    for (const name in facts) said[name] = name === 'count' ? facts[name] : ssml(facts[name] ?? '');
    return new Speech(fill(key, said));
  };
  return { t: say as Words<Speech>, write, aloud };
}

/** What a fact is put into, `{{town}}`: a sentence split at it is text, a fact’s name, text, and so on. */
const gap = /\{\{(\w+)\}\}/;

const factOf = (facts: Record<string, unknown>, name = '') => facts[name] ?? '';

type Facts = Record<string, string | number | Speech>;
