import type { Condition } from '../../contract/weather';
import { conditionOf } from './weather-codes';

/** “Trace rain”, which is too little to be told from drizzle by ear. */
const traceRain = -1;
const drizzle = 11;

/** Their code as the station says it; null when there is none. */
export function metOfficeCondition(code: number | null): Condition | null {
  if (code === null) return null;
  return conditionOf(code === traceRain ? drizzle : code);
}
