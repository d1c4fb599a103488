import { forecastOf } from './general';
import type { Outlook } from './outlook';
import { wetnessOf } from './rain';
import { decisive, type Saying, whereAndWhen } from './said';

/** °C and mph: from here on people sit on the sand; down to here they walk along it. */
const warmFrom = 17;
const coldBelow = 11;
const breezyFrom = 19;
const windyFrom = 28;

type Verdict = 'lovely' | 'fair' | 'poor';

function verdictOf(outlook: Outlook): Verdict | null {
  const { high, low, wind, condition } = outlook;
  const wetness = wetnessOf(outlook);
  const warmth = high ?? low;
  if (wetness === null || warmth === null || condition === null) return null;
  const mph = wind?.mph ?? 0;
  if (wetness === 'likely' || warmth < coldBelow || mph >= windyFrom) return 'poor';
  return wetness === 'none' && warmth >= warmFrom && mph < breezyFrom ? 'lovely' : 'fair';
}

/** “Is it nice at the beach?”: the best that there is. */
export const beach: Saying = (question) => {
  const { t } = question.turn;
  const found = decisive<Verdict | null>(question, verdictOf, ['lovely', 'fair', 'poor']);
  const forecast = found && forecastOf({ ...question, outlooks: found.outlooks });
  if (!found?.verdict || !forecast) return null;
  return t(`weather.beach.${found.verdict}`, { ...whereAndWhen(question, found.outlooks), forecast });
};
