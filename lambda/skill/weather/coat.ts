import { inASentence } from '../words/letters';
import { speed } from '../words/speed';
import { degrees, scaleOf } from '../words/temperature';
import { fallingFrom } from './falls';
import { forecastOf } from './general';
import type { Outlook } from './outlook';
import { wetnessOf, wettest } from './rain';
import { decisive, least, most, type Saying, whereAndWhen } from './said';

/** °C: below it people around here put a coat on. */
const coldBelow = 13;
/** Gusts, in mph, that go through a jumper. */
const windyFrom = 35;

type Reason = 'wet' | 'cold' | 'windy' | 'perhaps' | 'none';

const warmth = ({ high, low, feelsLike }: Outlook) => least([feelsLike, high ?? low]);

function reasonFor(outlook: Outlook): Reason | null {
  const wetness = wetnessOf(outlook);
  const felt = warmth(outlook);
  if (wetness === 'likely') return 'wet';
  if (felt !== null && felt < coldBelow) return 'cold';
  if ((outlook.gustMph ?? 0) >= windyFrom) return 'windy';
  if (wetness === 'possible') return 'perhaps';
  return wetness === null || felt === null ? null : 'none';
}

/** “Do I need a coat?” */
export const coat: Saying = (question) => {
  const { t, locale } = question.turn;
  const found = decisive<Reason | null>(question, reasonFor, ['wet', 'cold', 'windy', 'perhaps', 'none']);
  const [first] = found?.outlooks ?? [];
  if (!found?.verdict || !first) return null;
  const facts = whereAndWhen(question, found.outlooks);
  const chance = Math.round(most(found.outlooks.map((one) => wettest(one).rainChance)) ?? 0);
  switch (found.verdict) {
    case 'wet':
      return t('weather.coat.wet', { ...facts, condition: rainOf(t('weather.falls.rain'), wettest(first)) });
    case 'cold':
      return t('weather.coat.cold', {
        ...facts,
        degrees: degrees(t, least(found.outlooks.map(warmth)) ?? 0, scaleOf(locale)),
      });
    case 'windy':
      return t('weather.coat.windy', {
        ...facts,
        speed: speed(t, most(found.outlooks.map(({ gustMph }) => gustMph)) ?? 0, locale),
      });
    case 'perhaps':
      return chance > 0 ? t('weather.coat.perhaps', { ...facts, chance }) : t('weather.coat.maybe', facts);
    case 'none':
      return t('weather.coat.no', { ...facts, forecast: forecastOf(question) ?? '' });
  }
};

/** “light rain”, “heavy snow showers”: as the forecast has it, if it is wet. */
const rainOf = <Out>(rain: Out, { condition }: Pick<Outlook, 'condition'>): Out | string =>
  condition && fallingFrom(condition) ? inASentence(condition.text) : rain;
