import type { Asked, Bookmark, HeadlineList, Memory, Question, Reply } from '../turn';
import { aspects } from '../weather/aspects';
import { canBeSaid } from '../words/speech';

const sayable = (fact: unknown) => typeof fact === 'string' && canBeSaid(fact);
const text = (fact: unknown) => typeof fact === 'string';
const textIfAny = (fact: unknown) => fact === undefined || text(fact);
const flag = (fact: unknown) => typeof fact === 'boolean';
const count = (fact: unknown) => Number.isInteger(fact) && Number(fact) >= 0;
const texts = (fact: unknown) => Array.isArray(fact) && fact.every(text);
type Facts<T> = Record<keyof T, (fact: unknown) => boolean>;

const headlines: Facts<HeadlineList> = {
  ...{ from: count, ids: texts, more: flag },
  ...{ town: textIfAny, category: textIfAny, since: textIfAny },
};
const list = (fact: unknown) => isObject(fact) && holds(fact, headlines);

const aspectIfAny = (fact: unknown) => fact === undefined || aspects.some((aspect) => aspect === fact);
const askedWeather = { aspect: aspectIfAny, date: textIfAny, time: textIfAny };

/** The facts that each open question must bring back; a session of an older version of the skill may lack them. */
const needs: Record<Question['about'], Record<string, (fact: unknown) => boolean>> = {
  headlines,
  'rest-of-story': { id: text, part: count, list: (fact) => fact === undefined || list(fact) },
  'next-story': { id: text, part: count, list },
  'rest-of-news': {},
  'remember-town': { town: text },
  'which-to-remember': {},
  town: askedWeather,
  'nearest-town': { ...askedWeather, town: text },
  tomorrow: { ...askedWeather, town: text, date: text },
  'anywhere-else': { ...askedWeather, town: textIfAny },
  'play-instead': {},
  missed: { times: count },
  'after-help': {},
  anything: {},
};

/** What we kept with Alexa. Anything that is not ours, or not whole, counts as nothing. */
export function memoryFrom(attributes: Record<string, unknown> | undefined): Memory {
  const { asked, offered, bookmark, newsHeard } = attributes ?? {};
  const memory: Memory = {};
  if (isAsked(asked)) memory.asked = asked;
  if (Array.isArray(offered)) memory.offered = offered.filter(isKind);
  if (isQuestion(bookmark) && isBookmark(bookmark)) memory.bookmark = bookmark;
  if (typeof newsHeard === 'string') memory.newsHeard = newsHeard;
  return memory;
}

/** What Alexa is to keep after an answer: nothing once the microphone closes. */
export function memoryAfter(before: Memory, { newsHeard = before.newsHeard }: Reply, asked: Asked | undefined): Memory {
  if (!asked) return {};
  const bookmark = isBookmark(asked.about) ? asked.about : before.bookmark;
  return {
    asked,
    offered: [...new Set([...(before.offered ?? []), asked.about.about])],
    ...(bookmark && { bookmark }),
    ...(newsHeard !== undefined && { newsHeard }),
  };
}

const isBookmark = (question: Question): question is Bookmark =>
  ['headlines', 'rest-of-story', 'next-story'].includes(question.about);

function isAsked(value: unknown): value is Asked {
  if (!isObject(value)) return false;
  const { about, said, question, again } = value;
  return isQuestion(about) && [said, question, again].every(sayable) && String(question).endsWith('?');
}

function isQuestion(value: unknown): value is Question {
  return isObject(value) && isKind(value.about) && holds(value, needs[value.about]);
}

const holds = (value: Record<string, unknown>, facts: Record<string, (fact: unknown) => boolean>) =>
  Object.entries(facts).every(([name, isRight]) => isRight(value[name]));

const isKind = (value: unknown): value is Question['about'] => typeof value === 'string' && Object.hasOwn(needs, value);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
