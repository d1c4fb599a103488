import type { OnStream } from '../sources/now-playing';
import type { Answer } from '../sources/source';
import { age } from './age';
import { type Published, published } from './document';

/** In AWS the publisher comes by once a minute, at the least: half a minute of grace, and still within any song. */
const goodForMs = 90_000;

export function nowPlayingDocuments(answer: Answer<OnStream>): Published[] {
  return [published('/v1/now-playing', { ...age(answer, goodForMs), ...answer.facts })];
}
