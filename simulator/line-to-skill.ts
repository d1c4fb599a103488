import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { type Asked, envelopeOf, type Facts, type Household, requestOf } from './envelope';
import type { Turn } from './faults';

export interface LineOptions extends Household {
  answer: (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;
  clock: () => Date;
}

/** Carries requests to the skill, each with an id and a time of its own, and brings the response back. */
export class LineToSkill {
  readonly #options: LineOptions;
  #ids = 0;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  async send(asked: Asked, facts: Facts): Promise<Turn> {
    const { answer, clock, locale } = this.#options;
    const request = envelopeOf(this.#options, requestOf(asked, this.nextId(), clock(), locale), facts);
    return { request, response: await answer(request) };
  }

  nextId(): string {
    this.#ids += 1;
    return `local-${this.#options.clock().getTime().toString(36)}-${this.#ids}`;
  }
}
