import { clockTime } from '../words/time';
import { fallingFrom } from './falls';
import type { Outlook } from './outlook';
import { decisive, most, type Question, type Saying, whereAndWhen } from './said';

export type Wetness = 'likely' | 'possible' | 'none';

/** From these chances on, in percent, a presenter says “rain” and “perhaps rain”. */
const likelyFrom = 60;
const possibleFrom = 30;

/** How wet it gets at its wettest: by its hours where they are known, so that this morning’s rain is not told in the evening. */
export const wetnessOf = (outlook: Outlook): Wetness | null => wetness(wettest(outlook));

type Wet = Pick<Outlook, 'rainChance' | 'condition'>;

export const wettest = (outlook: Outlook): Wet =>
  outlook.hours.reduce<Wet>((most, hour) => (rank(hour) > rank(most) ? hour : most), outlook.hours[0] ?? outlook);

const rank = (wet: Wet) => ['none', 'possible', 'likely'].indexOf(wetness(wet) ?? '') * 1_000 + (wet.rainChance ?? 0);

/** A wet sky of which nobody tells the chance is taken at its word. */
function wetness({ rainChance, condition }: Wet): Wetness | null {
  const isWet = fallingFrom(condition) !== null;
  if (rainChance === null) return condition === null ? null : isWet ? 'likely' : 'none';
  if (rainChance >= likelyFrom) return 'likely';
  return rainChance >= possibleFrom || isWet ? 'possible' : 'none';
}

/** “Will it rain?” */
export const rain: Saying = (question) => {
  const { t } = question.turn;
  const found = wet(question);
  if (!found) return null;
  const { verdict, chance, begins, ...facts } = found;
  if (verdict === 'none') return t('weather.rain.none', facts);
  if (verdict === 'likely' && begins) return t('weather.rain.from', { ...facts, time: begins });
  if (verdict === 'likely')
    return chance === null ? t('weather.rain.likely', facts) : t('weather.rain.chance', { ...facts, chance });
  return chance === null
    ? t('weather.rain.perhaps', facts)
    : t(chance < possibleFrom ? 'weather.rain.slight' : 'weather.rain.possible', { ...facts, chance });
};

/** “Will it stay dry?” */
export const dry: Saying = (question) => {
  const { t } = question.turn;
  const found = wet(question);
  if (!found) return null;
  const { verdict, chance, begins, ...facts } = found;
  if (verdict === 'none') return t('weather.dry.yes', facts);
  if (verdict === 'possible' && chance !== null) return t('weather.dry.mostly', { ...facts, chance });
  return begins ? t('weather.dry.until', { ...facts, time: begins }) : t('weather.dry.no', facts);
};

/** How wet it gets at its wettest, where, when, and of what it is wet. */
function wet(question: Question) {
  const { t } = question.turn;
  const found = decisive(question, wetnessOf, ['likely', 'possible', 'none']);
  if (!found?.verdict) return null;
  const wets = found.outlooks.map(wettest);
  const falling = wets.map(({ condition }) => fallingFrom(condition)).find((one) => one !== null) ?? 'rain';
  return {
    verdict: found.verdict,
    chance: rounded(most(wets.map(({ rainChance }) => rainChance))),
    begins: beginning(question, found.outlooks),
    what: t(`weather.falls.${falling}`),
    ...whereAndWhen(question, found.outlooks),
  };
}

const rounded = (chance: number | null) => (chance === null ? null : Math.round(chance));

/** When the rain sets in, where it is dry until then. */
function beginning({ turn: { t, now }, period }: Question, [outlook, ...others]: Outlook[]) {
  if (!outlook || others.length > 0 || period.kind === 'hour') return null;
  const first = outlook.hours.findIndex((hour) => wetness(hour) === 'likely');
  const hour = outlook.hours[first];
  return first > 0 && hour && Date.parse(hour.at) > now.getTime() ? clockTime(t, new Date(hour.at)) : null;
}
