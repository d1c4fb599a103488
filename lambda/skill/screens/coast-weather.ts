import type { TownForecast } from '../../contract/weather';
import { creditLine, tiles, townRow } from './drawn/coast-weather';
import { documentOf } from './look/document';
import { listOf } from './look/list';
import { nothing } from './look/nothing';
import type { TextStyle } from './look/text-styles';
import { type Scene, type Screen, undrawn } from './screen';
import { dayLabel, factsOfDay, skiesOn } from './weather-day';

interface CoastWeatherFacts {
  towns: readonly TownForecast[];
  date: string;
  credit: string | null;
}

export function coastWeatherScreen(scene: Scene, { towns, date, credit }: CoastWeatherFacts): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write, now } = scene;
  const known = towns.flatMap(({ town, days }) =>
    days.filter((day) => day.date === date).map((day) => ({ town, day })),
  );
  const first = known[0];
  return documentOf(scene, {
    name: 'coast-weather',
    section: first ? dayLabel(scene, first.day) : write('screens.weather'),
    body: first ? [tiles, listOf('towns', '${data.towns}', townRow, '${round}'), creditLine] : [nothing],
    drawings: skiesOn(
      known.map(({ day }) => day),
      now,
    ),
    focus: first ? 'town-1' : undefined,
    data: {
      nothing: first ? '' : write('screens.noForecast'),
      towns: known.map(({ town, day }, place) => {
        const { forecast, ...facts } = factsOfDay(scene, day);
        return {
          ...facts,
          // A name of its own: within a tile `index` counts what is in the tile.
          id: `town-${place + 1}`,
          name: town.name,
          nameStyle: nameStyle(town.name),
          condition: day.condition?.text ?? '',
          // The height in dp from which a tile has room for it.
          roomFor: (day.condition?.text.length ?? 0) > 20 ? 1000 : 700,
          label: write('screens.forecastFor', { name: town.name, forecast }),
          wish: ['WeatherIntent', { town: town.id, date }],
        };
      }),
      credit: credit ?? '',
    },
  });
}

/** Long names are set smaller, so that they stay whole. */
const nameStyle = ({ length }: string): TextStyle => (length <= 9 ? 'heading' : length <= 12 ? 'strong' : 'name');
