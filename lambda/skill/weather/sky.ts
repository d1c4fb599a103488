import type { Condition } from '../../contract/weather';
import { inASentence } from '../words/letters';
import { degrees, scaleOf } from '../words/temperature';
import { fallingFrom } from './falls';
import { decisive, least, type Saying, whereAndWhen } from './said';

/** Whether the sky of a forecast is what was asked for. */
const sights = {
  snow: (condition: Condition) => fallingFrom(condition) === 'snow' || fallingFrom(condition) === 'sleet',
  thunder: (condition: Condition) => fallingFrom(condition) === 'thunder',
  fog: ({ code }: Condition) => code === 5 || code === 6,
  sun: ({ code }: Condition) => code <= 3,
} as const;

/** “Will it snow?”, “is there any fog?”: yes where the forecast shows it. */
const seen =
  (sight: keyof typeof sights): Saying =>
  (question) => {
    const { t } = question.turn;
    const isSeen = ({ condition }: { condition: Condition | null }) => condition && sights[sight](condition);
    const found = decisive(question, isSeen, [true, false]);
    const condition = found?.outlooks[0]?.condition;
    if (!found || !condition) return null;
    const facts = { ...whereAndWhen(question, found.outlooks), condition: inASentence(condition.text) };
    return t(found.verdict ? 'weather.sky.yes' : `weather.sky.no.${sight}`, facts);
  };

export const snow = seen('snow');
export const thunder = seen('thunder');
export const fog = seen('fog');
export const sun = seen('sun');

/** The ground freezes before the air does: °C. */
const frostBelow = 3;

/** “Will there be a frost?” */
export const frost: Saying = (question) => {
  const { t, locale } = question.turn;
  const coldest = (outlook: { low: number | null; high: number | null }) => outlook.low ?? outlook.high;
  const found = decisive(
    question,
    (outlook) => {
      const low = coldest(outlook);
      return low === null ? null : low < frostBelow;
    },
    [true, false],
  );
  const low = found && least(found.outlooks.map(coldest));
  if (!found || low === null) return null;
  const facts = { ...whereAndWhen(question, found.outlooks), degrees: degrees(t, low, scaleOf(locale)) };
  return t(found.verdict ? 'weather.frost.yes' : 'weather.frost.no', facts);
};
