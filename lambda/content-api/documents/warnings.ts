import type { Warning } from '../../contract/warnings';
import type { Answer } from '../sources/source';
import { age } from './age';
import { type Published, published } from './document';

/** Warnings come at any hour: a list that nobody has renewed for so long is no all-clear. */
const goodForMs = 60 * 60_000;

export function warningsDocuments(answer: Answer<Warning[]>): Published[] {
  return [published('/v1/warnings', { ...age(answer, goodForMs), warnings: answer.facts })];
}
