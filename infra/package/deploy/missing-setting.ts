import type { Need } from './setting';

/** Thrown when something has to be known that nobody said. Names all of it. */
export class MissingSetting extends Error {
  override readonly name = 'MissingSetting';

  constructor(needs: readonly Need[]) {
    super(['Cannot deploy without:', ...needs.map(({ name, what }) => `  ${name}: ${what}`)].join('\n'));
  }
}
