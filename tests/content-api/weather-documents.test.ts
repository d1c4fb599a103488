import { weatherDocuments } from '../../lambda/content-api/documents/weather';
import type { DayFacts, TownFacts } from '../../lambda/content-api/sources/weather-facts';
import { addDays } from '../../lambda/contract/london-day';
import type { TownWeather, Weather } from '../../lambda/contract/weather';

const whitby = { id: 'whitby', name: 'Whitby', latitude: 54.4863, longitude: -0.6133 };
const source = { id: 'met-office', name: 'the Met Office', credit: 'Contains Met Office data © Crown copyright' };

const day = (date: string): DayFacts => ({
  date,
  condition: { code: 8, text: 'Low-level cloud' },
  high: 17,
  low: 15,
  feelsLike: 16,
  rainChance: 20,
  wind: { mph: 9, from: 'NE' },
  gustMph: 14,
  uv: 4,
});

function documentsOf(days: DayFacts[]) {
  const hour = {
    at: '2026-08-12T06:00:00.000Z',
    condition: null,
    temperature: 15,
    feelsLike: null,
    rainChance: null,
    wind: null,
    gustMph: null,
    uv: null,
  };
  const facts: TownFacts[] = [{ town: { id: 'whitby', name: 'Whitby' }, days, hours: [hour] }];
  const published = weatherDocuments({ facts, source, observedAt: new Date('2026-08-12T06:12:00.000Z') }, [whitby]);
  const at = (path: string) => published.find((document) => document.path === path)?.document;
  return { town: at('/v1/weather/whitby') as TownWeather, list: at('/v1/weather') as Weather };
}

test('has the hours in the town’s own document, and keeps the list small', () => {
  const { town, list } = documentsOf([day('2026-08-12')]);
  expect(town.hours.map(({ at, temperature }) => [at, temperature])).toEqual([['2026-08-12T06:00:00.000Z', 15]]);
  expect(list.towns[0]).not.toHaveProperty('hours');
  expect(list.towns[0]?.days).toEqual(town.days);
});

test('adds sunrise and sunset to each day, for the town’s own place', () => {
  const { list } = documentsOf([day('2026-10-25')]);
  expect(list.towns[0]?.days[0]).toMatchObject({
    sunrise: '2026-10-25T06:51:00.000Z',
    sunset: '2026-10-25T16:44:00.000Z',
  });
});

test('lists a week, however far the source looks ahead', () => {
  const { list } = documentsOf(Array.from({ length: 10 }, (_, ahead) => day(addDays('2026-08-12', ahead))));
  expect(list.towns[0]?.days.map(({ date }) => date).at(-1)).toBe('2026-08-18');
});

test('stays small enough for a card in the kitchen: six towns in a week take less than 24 KB', () => {
  const { list } = documentsOf(Array.from({ length: 7 }, (_, ahead) => day(addDays('2026-08-12', ahead))));
  expect(JSON.stringify(list).length * 6).toBeLessThan(24_000);
});
