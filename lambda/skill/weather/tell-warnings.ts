import type { Town } from '../../contract/station';
import { weatherWarningsScreen } from '../screens/weather-warnings';
import type { Reply, Turn } from '../turn';
import { creditsOf } from './card';
import { warned, warningLine, warningsFor } from './warnings';

/** “Is there a weather warning?” */
export async function tellWarnings(turn: Turn, town: Town | null): Promise<Reply> {
  const { t, write } = turn;
  const warnings = await warningsFor(turn, town);
  if (warnings === null) return { say: [t('weather.warning.notKnown')] };
  const credits = creditsOf(warnings, null);
  const none = town ? 'weather.warning.noneInTown' : 'weather.warning.none';
  const facts = { town: town?.name ?? '' };
  return {
    say: warnings.length > 0 ? warned(turn, warnings) : [t(none, facts)],
    card: {
      title: write('weather.warning.card'),
      text:
        warnings.length > 0
          ? [...warnings.map((one) => warningLine(turn, one)), ...credits].join('\n')
          : write(none, facts),
    },
    show: weatherWarningsScreen(turn, { warnings, none: write(none, facts), credit: credits.join('\n') || null }),
  };
}
