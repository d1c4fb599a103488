import type { Condition } from '../../../../contract/weather';
import type { Component } from '../../screen';
import { type Drawing, drawing } from '../drawing';
import { type Sky, skies, unknownSky } from './codes';
import { falls, fog, greyCloud, mist, moon, noCloud, placed, sun, whiteCloud } from './parts';

/** The sky of a weather code. By night the moon stands where the code has the sun. */
export function skyOf(condition: Condition | null, night: boolean): Sky {
  const sky = (condition && skies[condition.code]) ?? unknownSky;
  return night && sky.light === 'sun' ? { ...sky, light: 'moon' } : sky;
}

/** The name of a sky’s drawing: the same sky, the same name. */
export const skyName = ({ light, cloud, falls }: Sky) => ['sky', light, cloud, falls].filter(Boolean).join('-');

export function drawSky({ light, cloud, falls: falling }: Sky): Drawing {
  const alone = cloud === 'none' && falling === null;
  return drawing(100, 100, [
    ...(light ? shining(light === 'sun' ? sun : moon, alone ? 'alone' : cloud) : []),
    ...clouds[cloud](falling === null ? 0 : -12),
    ...(falling ? falls[falling] : []),
  ]);
}

/** Alone the sun is large; otherwise it looks out from behind. */
function shining(light: Component[], cloud: Sky['cloud'] | 'alone'): Component[] {
  if (cloud === 'alone') return [placed(light, 1.24, -12, -12)];
  return cloud === 'mist' ? [placed(light, 0.9, 5, -12)] : [placed(light, 0.72, 32, -4)];
}

/** Clouds, lifted where something falls out of them. */
const clouds: Record<Sky['cloud'], (lift: number) => Component[]> = {
  none: () => [],
  white: (lift) => [placed(whiteCloud, 1, -1, 8 + lift)],
  grey: (lift) => [placed(greyCloud, 1, -1, 8 + lift)],
  both: (lift) => [placed(greyCloud, 0.8, 27, -1 + lift * 0.7), placed(whiteCloud, 0.96, -6, 12 + lift)],
  mist: () => mist,
  fog: () => fog,
  unknown: () => [placed(noCloud, 1, -1, 0)],
};
