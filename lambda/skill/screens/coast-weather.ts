import type { Outlook } from '../weather/outlook';
import type { Period } from '../weather/period';
import type { Issued } from '../weather/warnings';
import { creditLine, tiles, townRow } from './drawn/coast-weather';
import { documentOf } from './look/document';
import { listOf } from './look/list';
import { nothing } from './look/nothing';
import type { TextStyle } from './look/text-styles';
import { type Scene, type Screen, undrawn } from './screen';
import { bannerFacts, bannerFor } from './warning-banner';
import { factsOfDay, skiesOn } from './weather-day';
import { slotsFor, timeLabel } from './weather-time';

interface CoastWeatherFacts {
  /** Of each town, for the same time. */
  outlooks: readonly Outlook[];
  period: Period;
  warnings: readonly Issued[];
  credit: string | null;
}

export function coastWeatherScreen(scene: Scene, { outlooks, period, warnings, credit }: CoastWeatherFacts): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write, now } = scene;
  const [first] = outlooks;
  return documentOf(scene, {
    name: 'coast-weather',
    section: first ? timeLabel(scene, first, period) : write('screens.weather'),
    body: first
      ? [...bannerFor(warnings), tiles, listOf('towns', '${data.towns}', townRow, '${round}'), creditLine]
      : [...bannerFor(warnings), nothing],
    drawings: skiesOn(outlooks, now),
    focus: first ? 'town-1' : undefined,
    data: {
      nothing: first ? '' : write('screens.noForecast'),
      ...bannerFacts(scene, warnings),
      towns: outlooks.map((day, place) => {
        const { forecast, ...facts } = factsOfDay(scene, day);
        return {
          ...facts,
          // A name of its own: within a tile `index` counts what is in the tile.
          id: `town-${place + 1}`,
          name: day.town,
          nameStyle: nameStyle(day.town),
          condition: day.condition?.text ?? '',
          // The height in dp from which a tile has room for it.
          roomFor: (day.condition?.text.length ?? 0) > 20 ? 1000 : 700,
          label: write('screens.forecastFor', { name: day.town, forecast }),
          wish: ['WeatherIntent', { town: day.id, ...slotsFor(period, day.date) }],
        };
      }),
      credit: credit ?? '',
    },
  });
}

/** Long names are set smaller, so that they stay whole. */
const nameStyle = ({ length }: string): TextStyle => (length <= 9 ? 'heading' : length <= 12 ? 'strong' : 'name');
