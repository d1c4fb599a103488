import type { Aspect } from './aspects';
import { beach } from './beach';
import { coat } from './coat';
import { general } from './general';
import { dry, rain } from './rain';
import type { Saying } from './said';
import { fog, frost, snow, sun, thunder } from './sky';
import { sunrise, sunset } from './sun-times';
import { coldest, driest, warmest, windiest } from './superlatives';
import { temperature } from './temperature';
import { wind } from './wind';

/** What we answer to each kind of question. */
export const sayings: Record<Aspect, Saying> = {
  weather: general,
  rain,
  dry,
  sun,
  snow,
  fog,
  thunder,
  frost,
  wind,
  temperature,
  coat,
  beach,
  sunrise,
  sunset,
  warmest,
  coldest,
  windiest,
  driest,
};
