import { speed, speedNumber } from '../words/speed';
import { type Outlook, strongest } from './outlook';
import { decisive, most, type Saying, whereAndWhen } from './said';

/** The Beaufort scale as forecasters speak it: up to these miles an hour. */
const forces = [
  [3, 'calm'],
  [12, 'light'],
  [18, 'moderate'],
  [24, 'fresh'],
  [31, 'strong'],
  [46, 'gale'],
  [Number.POSITIVE_INFINITY, 'storm'],
] as const;

type Force = (typeof forces)[number][1];

const strongestFirst: Force[] = forces.map(([, force]) => force).toReversed();

function forceOf({ wind }: Outlook): Force | null {
  if (!wind) return null;
  return forces.find(([most]) => Math.round(wind.mph) <= most)?.[1] ?? null;
}

/** “How windy is it?”: where it blows hardest. */
export const wind: Saying = (question) => {
  const { t, locale } = question.turn;
  const found = decisive(question, forceOf, strongestFirst);
  const blows = found && strongest(found.outlooks.map((outlook) => outlook.wind));
  if (!found?.verdict || !blows) return null;

  const place = whereAndWhen(question, found.outlooks);
  if (found.verdict === 'calm') return t('weather.wind.calm', place);
  const facts = {
    ...place,
    force: t(`weather.force.${found.verdict}`),
    speed: speed(t, blows.mph, locale),
    direction: t(`screens.compass.${blows.from}`),
  };
  const gust = most(found.outlooks.map(({ gustMph }) => gustMph));
  return gust !== null && Math.round(gust) > Math.round(blows.mph)
    ? t('weather.wind.gusting', { ...facts, gust: speedNumber(gust, locale) })
    : t('weather.wind.steady', facts);
};
