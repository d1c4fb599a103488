import type { Asked, Memory, Question } from '../turn';

const text = (fact: unknown) => typeof fact === 'string';
const textIfAny = (fact: unknown) => fact === undefined || text(fact);
const flag = (fact: unknown) => typeof fact === 'boolean';
const count = (fact: unknown) => Number.isInteger(fact) && Number(fact) >= 0;
const texts = (fact: unknown) => Array.isArray(fact) && fact.every(text);

/** The facts that each open question must bring back; a session of an older version of the skill may lack them. */
const needs: Record<Question['about'], Record<string, (fact: unknown) => boolean>> = {
  headlines: { from: count, ids: texts, more: flag, town: textIfAny },
  'rest-of-story': { id: text, part: count },
  town: { date: textIfAny },
  'nearest-town': { town: text, date: textIfAny },
  tomorrow: { town: text, date: text },
  'play-instead': {},
  anything: {},
};

/** What we kept with Alexa. Anything that is not ours, or not whole, counts as nothing. */
export function memoryFrom(attributes: Record<string, unknown> | undefined): Memory {
  const { asked, offered } = attributes ?? {};
  const memory: Memory = {};
  if (isAsked(asked)) memory.asked = asked;
  if (Array.isArray(offered)) memory.offered = offered.filter(isKind);
  return memory;
}

function isAsked(value: unknown): value is Asked {
  if (!isObject(value)) return false;
  const { about, said, question, again } = value;
  return isQuestion(about) && [said, question, again].every(text);
}

function isQuestion(value: unknown): value is Question {
  if (!isObject(value) || !isKind(value.about)) return false;
  return Object.entries(needs[value.about]).every(([name, isRight]) => isRight(value[name]));
}

const isKind = (value: unknown): value is Question['about'] => typeof value === 'string' && Object.hasOwn(needs, value);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
