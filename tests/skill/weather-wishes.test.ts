import { daysMeant } from '../../lambda/skill/listener/days-meant';
import { nearestTown } from '../../lambda/skill/weather/nearest-town';
import { theCoast } from '../support/august-day';

const wednesday = new Date('2026-08-12T07:10:00Z');

test.each([
  [undefined, ['2026-08-12']],
  ['PRESENT_REF', ['2026-08-12']],
  ['2026-08-14', ['2026-08-14']],
  ['2026-08-14TMO', ['2026-08-14']],
  ['2026-W33-WE', ['2026-08-15', '2026-08-16']],
  ['2026-W34', ['2026-08-17', '2026-08-18', '2026-08-19', '2026-08-20', '2026-08-21', '2026-08-22', '2026-08-23']],
  ['2020-W53-WE', ['2021-01-02', '2021-01-03']],
  ['2026-02-30', []],
  ['2026', []],
  ['202X', []],
  ['2026-SU', []],
  ['', []],
])('AMAZON.DATE “%s” means %j', (value, days) => {
  expect(daysMeant(value, wednesday)).toEqual(days);
});

test('a month is all its days', () => {
  const september = daysMeant('2026-09', wednesday);

  expect(september).toHaveLength(30);
  expect(september.at(-1)).toBe('2026-09-30');
});

test('“today” is today in Yorkshire, not in Greenwich', () => {
  expect(daysMeant(undefined, new Date('2026-08-12T23:30:00Z'))).toEqual(['2026-08-13']);
  expect(daysMeant(undefined, new Date('2026-12-12T23:30:00Z'))).toEqual(['2026-12-12']);
});

test.each([
  ["robin hood's bay", 'Whitby'],
  ['Robin Hood’s Bay', 'Whitby'],
  ['staithes', 'Whitby'],
  ['Saltburn-by-the-Sea', 'Whitby'],
  ['ravenscar', 'Whitby'],
  ['cloughton', 'Scarborough'],
  ['cayton bay', 'Scarborough'],
  ['hunmanby', 'Filey'],
  ['flamborough', 'Bridlington'],
  ['sewerby', 'Bridlington'],
  ['withernsea', 'Hornsea'],
  ['nafferton', 'Driffield'],
  ['york', 'Driffield'],
  ['beverley', 'Driffield'],
])('the town nearest to %s is %s', (place, town) => {
  expect(nearestTown(place, theCoast.towns)?.town.name).toBe(town);
});

test.each(['timbuktu', '', 'constructor', '__proto__'])('nobody knows where “%s” is', (place) => {
  expect(nearestTown(place, theCoast.towns)).toBeNull();
});
