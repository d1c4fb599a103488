import { addDays } from '../../lambda/contract/london-day';
import { instantOf } from '../../lambda/contract/london-instant';
import type { Show } from '../../lambda/contract/shows';
import { show } from './august-day';

type Facts = Partial<Show> & { title: string; from: string; to: string };

/** A show on a day, by the clock on the wall. */
function showOn(date: string, { from, to, ...facts }: Facts): Show {
  const end = to <= from ? addDays(date, 1) : date;
  const times = { startsAt: instantOf(date, from).toISOString(), endsAt: instantOf(end, to).toISOString() };
  return show({ ...facts, ...times });
}

const paddy: Facts = { title: 'Paddy @ Breakfast', name: 'Breakfast', presenter: 'Paddy', from: '06:00', to: '10:00' };
const midMornings: Facts = { title: 'Mid-mornings', from: '10:00', to: '13:00' };
const afternoon: Facts = { title: 'The Afternoon Show', from: '13:00', to: '16:00' };
const drive: Facts = { title: 'Coast Drive', name: 'Drive', from: '16:00', to: '19:00' };
const mix: Facts = { title: 'The Evening Mix', from: '19:00', to: '22:00' };
const night: Facts = { title: 'Through the Night', from: '22:00', to: '06:00' };
const music: Facts = { title: 'Coast Music', filler: true, phone: null, from: '22:00', to: '07:00' };
const weekendBreakfast: Facts = { title: 'Weekend Breakfast', from: '07:00', to: '10:00' };

const weekday = [paddy, midMornings, afternoon, drive, mix, night];
const friday = [
  ...weekday.slice(0, 4),
  { title: 'Friday Night Live', from: '19:00', to: '23:00' },
  { ...music, from: '23:00' },
];
const saturday: Facts[] = [
  ...[weekendBreakfast, { title: 'Saturday on the Coast', from: '10:00', to: '14:00' }],
  ...[
    { title: 'Weekend Sport', from: '14:00', to: '18:00' },
    { title: 'Saturday Night Party', from: '18:00', to: '22:00' },
  ],
  music,
];
const sunday: Facts[] = [
  ...[weekendBreakfast, { title: 'Sunday on the Coast', from: '10:00', to: '14:00' }],
  ...[{ title: 'The Sunday Chart Rewind', name: 'Chart Rewind', from: '14:00', to: '18:00' }],
  ...[{ title: 'Sunday Love Songs', from: '18:00', to: '22:00' }, night],
];

const on = (date: string, shows: readonly Facts[]) => shows.map((one) => showOn(date, one));

/** What is on every week, from Wednesday 12 August for eight days. */
export const coastWeek: Show[] = [
  ...[on('2026-08-12', weekday), on('2026-08-13', weekday), on('2026-08-14', friday), on('2026-08-15', saturday)],
  ...[on('2026-08-16', sunday), on('2026-08-17', weekday), on('2026-08-18', weekday), on('2026-08-19', weekday)],
].flat();

const insteadOfPaddy = [{ name: 'Breakfast', presenter: 'Paddy' }];

/** The same days: a bank holiday on the Wednesday, Sam on Thursday, and a special on Friday. */
export const coverWeek: Show[] = [
  ...on('2026-08-12', [
    {
      title: 'Bank Holiday Breakfast',
      from: '06:00',
      to: '10:00',
      change: { kind: 'bank-holiday', insteadOf: insteadOfPaddy },
    },
    {
      title: 'Bank Holiday Songbook',
      from: '10:00',
      to: '19:00',
      change: { kind: 'bank-holiday', insteadOf: [{ name: 'Mid-mornings', presenter: null }] },
    },
    ...[mix, night],
  ]),
  ...on('2026-08-13', [
    { ...paddy, title: 'Sam @ Breakfast', presenter: 'Sam', change: { kind: 'cover', insteadOf: insteadOfPaddy } },
    ...weekday.slice(1),
  ]),
  ...on('2026-08-14', [
    {
      title: 'Breakfast on the Beach',
      from: '06:00',
      to: '10:00',
      change: { kind: 'cover', insteadOf: insteadOfPaddy },
    },
    ...friday.slice(1),
  ]),
  ...coastWeek.filter(({ startsAt }) => startsAt > '2026-08-15T05:00:00.000Z'),
];
