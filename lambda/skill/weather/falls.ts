import type { Condition } from '../../contract/weather';

/** What falls out of the sky, by the Met Office’s weather codes. */
export type Falls = 'rain' | 'sleet' | 'hail' | 'snow' | 'thunder';

const firstCodes: readonly [code: number, falls: Falls | null][] = [
  [28, 'thunder'],
  [22, 'snow'],
  [19, 'hail'],
  [16, 'sleet'],
  [9, 'rain'],
  [0, null],
];

export function fallingFrom(condition: Condition | null): Falls | null {
  return firstCodes.find(([first]) => (condition?.code ?? 0) >= first)?.[1] ?? null;
}
