import { askIcal } from '../../lambda/content-api/sources/ical';
import type { Schedule } from '../../lambda/contract/shows';
import { asking } from './support/asking';
import { calendar, event, line, show } from './support/calendar';
import { type Upstream, upstream } from './support/upstream';

let studio: Upstream;

beforeEach(async () => {
  studio = await upstream();
});
afterEach(() => studio.close());

type Options = Partial<Parameters<typeof askIcal>[0]>;

function ask(options: Options = {}) {
  return askIcal({ url: `${studio.url}/shows.ics`, allDay: 'notes', ...options });
}

async function answerOn(date: string, text: string, options: Options = {}) {
  studio.replies({ body: text });
  return ask(options)(asking<Schedule>(`${date}T12:00:00Z`));
}

async function showsOn(date: string, text: string, options: Options = {}): Promise<string[]> {
  const { facts } = await answerOn(date, text, options);
  const next = new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return facts.filter(({ startsAt, endsAt }) => endsAt > `${date}T00:00` && startsAt < `${next}T00:00`).map(line);
}

const weekdays = 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';
const breakfast = show('Paddy @ Breakfast', '20260105T060000', '20260105T100000', weekdays);
const night = show('Night', '20260104T220000', '20260105T060000', 'RRULE:FREQ=DAILY');
const filler = { show: 'Coast Music' };

test('a weekly show is on its days, with its presenter, description, picture and the studio’s number', async () => {
  const text = calendar(
    show(
      'Paddy @ Breakfast',
      '20260105T060000',
      '20260105T100000',
      weekdays,
      'DESCRIPTION:The coast’s own start to the day\\, with news.\\n\\nStudio 2\\; ask for the key.',
      'IMAGE;VALUE=URI:https://www.thisisthecoast.example/breakfast.png',
    ),
  );
  const { facts, source } = await answerOn('2026-08-12', text, { phone: '01723 336444' });
  expect(facts[0]).toEqual({
    id: 'breakfast-2026-08-12',
    title: 'Paddy @ Breakfast',
    name: 'Breakfast',
    presenter: 'Paddy',
    description: 'The coast’s own start to the day, with news.',
    startsAt: '2026-08-12T05:00:00.000Z',
    endsAt: '2026-08-12T09:00:00.000Z',
    phone: { display: '01723 336444', dial: '+441723336444' },
    image: 'https://www.thisisthecoast.example/breakfast.png',
    filler: false,
    change: null,
  });
  expect(source).toEqual({ id: 'ical', name: 'the station’s calendar', credit: null });
  expect(facts.map(({ startsAt }) => startsAt.slice(8, 10))).toEqual(['12', '13', '14', '17', '18', '19', '20']);
});

test('what nobody presents is filled, where the station says with what', async () => {
  expect(await showsOn('2026-08-12', calendar(breakfast), { filler })).toEqual([
    '08-11T09:00 to 08-12T05:00 Coast Music',
    '08-12T05:00 to 08-12T09:00 Breakfast',
    '08-12T09:00 to 08-13T05:00 Coast Music',
  ]);
});

describe('when the clocks change', () => {
  test('a night in March lasts seven hours, and in October nine', async () => {
    expect(await showsOn('2026-03-29', calendar(night))).toContain('03-28T22:00 to 03-29T05:00 Night');
    expect(await showsOn('2026-10-25', calendar(night))).toContain('10-24T21:00 to 10-25T06:00 Night');
  });

  test('a night that was put in on one of those nights is an ordinary one the day after', async () => {
    const fromMarch = show('Night', '20260328T220000', '20260329T060000', 'RRULE:FREQ=DAILY');
    expect(await showsOn('2026-03-30', calendar(fromMarch))).toContain('03-29T21:00 to 03-30T05:00 Night');
  });

  test('a show stays at its time on the wall, and one that is kept in UTC does not', async () => {
    const text = calendar(
      breakfast,
      event('UID:utc', 'SUMMARY:World', 'DTSTART:20260105T120000Z', 'DTEND:20260105T130000Z', 'RRULE:FREQ=DAILY'),
    );
    expect(await showsOn('2026-10-26', text)).toEqual([
      '10-26T06:00 to 10-26T10:00 Breakfast',
      '10-26T12:00 to 10-26T13:00 World',
    ]);
    expect(await showsOn('2026-10-23', text)).toEqual([
      '10-23T05:00 to 10-23T09:00 Breakfast',
      '10-23T12:00 to 10-23T13:00 World',
    ]);
  });
});

describe('time zones', () => {
  const paris = [
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Paris',
    'BEGIN:STANDARD',
    'DTSTART:19701025T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:19700329T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n');

  test.each([
    ['Europe/Paris', '08-12T06:00 to 08-12T07:00 Chanson'],
    ['GMT Standard Time', '08-12T07:00 to 08-12T08:00 Chanson'],
    ['/citadel.org/20260101/Europe/London', '08-12T07:00 to 08-12T08:00 Chanson'],
  ])('eight o’clock in %s', async (zone, heard) => {
    const start = `DTSTART;TZID=${zone}:20260812T080000`;
    const text = calendar(paris, event('UID:1', 'SUMMARY:Chanson', start, `DTEND;TZID=${zone}:20260812T090000`));
    expect(await showsOn('2026-08-12', text)).toEqual([heard]);
  });

  test('a time without a zone is the studio’s own', async () => {
    const text = calendar(event('UID:1', 'SUMMARY:Here', 'DTSTART:20260812T080000', 'DURATION:PT1H30M'));
    expect(await showsOn('2026-08-12', text)).toEqual(['08-12T07:00 to 08-12T08:30 Here']);
  });
});

describe('what is different on a day', () => {
  const zone = 'TZID=Europe/London';

  test('a day that is taken out is not on', async () => {
    const text = calendar(
      show(
        'Breakfast',
        '20260105T060000',
        '20260105T100000',
        weekdays,
        `EXDATE;${zone}:20260812T060000,20260813T060000`,
        'EXDATE;VALUE=DATE:20260814',
      ),
    );
    const { facts } = await answerOn('2026-08-11', text);
    expect(facts.map(({ startsAt }) => startsAt.slice(8, 10))).toEqual(['11', '17', '18', '19']);
  });

  test('a show that is moved is on at its new time only, and lies over the week', async () => {
    const moved = event(
      'UID:Breakfast',
      'SUMMARY:Breakfast on the Beach',
      `RECURRENCE-ID;${zone}:20260812T060000`,
      `DTSTART;${zone}:20260812T080000`,
      `DTEND;${zone}:20260812T120000`,
    );
    const midMornings = show('Mid-mornings', '20260105T100000', '20260105T130000', weekdays);
    const text = calendar(show('Breakfast', '20260105T060000', '20260105T100000', weekdays), midMornings, moved);
    expect(await showsOn('2026-08-12', text)).toEqual([
      '08-12T07:00 to 08-12T11:00 Breakfast on the Beach',
      '08-12T11:00 to 08-12T12:00 Mid-mornings',
    ]);
    expect((await answerOn('2026-08-12', text)).problems).toEqual([]);
  });

  test('one that is called off without another word is not on', async () => {
    const at = `${zone}:20260812T060000`;
    const off = event('UID:Breakfast', `RECURRENCE-ID;${at}`, `DTSTART;${at}`, 'STATUS:CANCELLED');
    const text = calendar(show('Breakfast', '20260105T060000', '20260105T100000', weekdays), off);
    expect(await showsOn('2026-08-12', text)).toEqual([]);
  });

  test('one that is called off is not on', async () => {
    const off = event(
      'UID:Breakfast',
      'SUMMARY:Breakfast',
      `RECURRENCE-ID;${zone}:20260812T060000`,
      `DTSTART;${zone}:20260812T060000`,
      `DTEND;${zone}:20260812T100000`,
      'STATUS:CANCELLED',
    );
    const text = calendar(show('Breakfast', '20260105T060000', '20260105T100000', weekdays), off);
    expect(await showsOn('2026-08-12', text)).toEqual([]);
    expect(await showsOn('2026-08-13', text)).toEqual(['08-13T05:00 to 08-13T09:00 Breakfast']);
  });

  test('an event for one day, or one day of a show that was changed, says what it is there instead of', async () => {
    const beach = event(
      'UID:Paddy @ Breakfast',
      'SUMMARY:Breakfast on the Beach',
      `RECURRENCE-ID;${zone}:20260813T060000`,
      `DTSTART;${zone}:20260813T060000`,
      `DTEND;${zone}:20260813T110000`,
    );
    const midMornings = show('Mid-mornings', '20260105T100000', '20260105T130000', weekdays);
    const longer = event(
      'UID:Mid-mornings',
      'SUMMARY:Mid-mornings',
      `RECURRENCE-ID;${zone}:20260814T100000`,
      `DTSTART;${zone}:20260814T100000`,
      `DTEND;${zone}:20260814T140000`,
    );
    const sam = show('Sam @ Breakfast', '20260812T060000', '20260812T100000');
    const concert = show('Concert', '20260812T200000', '20260812T220000');
    const { facts } = await answerOn('2026-08-12', calendar(breakfast, midMornings, sam, concert, beach, longer));

    const paddy = { name: 'Breakfast', presenter: 'Paddy' };
    expect(facts.slice(0, 7).map(({ title, change }) => [title, change])).toEqual([
      ['Sam @ Breakfast', { kind: 'cover', insteadOf: [paddy] }],
      ['Mid-mornings', null],
      ['Concert', null],
      ['Breakfast on the Beach', { kind: 'cover', insteadOf: [paddy, { name: 'Mid-mornings', presenter: null }] }],
      ['Mid-mornings', null],
      ['Paddy @ Breakfast', null],
      ['Mid-mornings', null],
    ]);
  });

  test('an event for one day covers the week, and nobody needs to be told', async () => {
    const cover = show('Regatta Special with Paddy', '20260812T080000', '20260812T090000');
    const { facts, problems } = await answerOn('2026-08-12', calendar(breakfast, cover));
    expect(facts.slice(0, 3).map((show) => [line(show), show.presenter])).toEqual([
      ['08-12T05:00 to 08-12T07:00 Breakfast', 'Paddy'],
      ['08-12T07:00 to 08-12T08:00 Regatta Special', 'Paddy'],
      ['08-12T08:00 to 08-12T09:00 Breakfast', 'Paddy'],
    ]);
    expect(problems).toEqual([]);
  });

  test('an extra date is on too, as long as the others', async () => {
    const extra = show('Breakfast', '20260105T060000', '20260105T100000', weekdays, `RDATE;${zone}:20260815T070000`);
    expect(await showsOn('2026-08-15', calendar(extra))).toEqual(['08-15T06:00 to 08-15T10:00 Breakfast']);
  });
});

describe('where a rule ends', () => {
  test.each([
    ['COUNT=10', ['12', '13', '14', '17', '18']],
    ['UNTIL=20260814', ['12', '13', '14']],
    ['UNTIL=20260814T050000Z', ['12', '13', '14']],
    ['UNTIL=20260814T045900Z', ['12', '13']],
    ['UNTIL=20260814T060000', ['12', '13', '14']],
    ['UNTIL=20260814T055900', ['12', '13']],
  ])('%s', async (end, days) => {
    const text = calendar(show('Summer', '20260805T060000', '20260805T100000', `${weekdays};${end}`));
    const { facts } = await answerOn('2026-08-12', text);
    expect(facts.map(({ startsAt }) => startsAt.slice(8, 10))).toEqual(days);
  });
});

describe('whole days', () => {
  const regatta = event('UID:day', 'SUMMARY:Regatta Day', 'DTSTART;VALUE=DATE:20260812', 'DTEND;VALUE=DATE:20260813');

  test('are notes of the studio', async () => {
    expect(await showsOn('2026-08-12', calendar(breakfast, regatta))).toEqual(['08-12T05:00 to 08-12T09:00 Breakfast']);
  });

  test('are shows from midnight to midnight here if the station says so, under those with a time', async () => {
    expect(await showsOn('2026-08-12', calendar(breakfast, regatta), { allDay: 'shows' })).toEqual([
      '08-11T23:00 to 08-12T05:00 Regatta Day',
      '08-12T05:00 to 08-12T09:00 Breakfast',
      '08-12T09:00 to 08-12T23:00 Regatta Day',
    ]);
  });
});

test('a calendar that has not changed is not sent again, and is as young as the question', async () => {
  const headers = { ETag: '"1"' };
  studio.replies({ body: calendar(breakfast), headers });
  const asked = ask();
  await asked(asking<Schedule>('2026-08-12T12:00:00Z'));
  studio.replies({ status: 304, headers });
  const { facts, observedAt } = await asked(asking<Schedule>('2026-08-12T12:10:00Z'));

  expect(studio.heard.map((heard) => heard.headers['if-none-match'])).toEqual([undefined, '"1"']);
  expect(facts[0]?.name).toBe('Breakfast');
  expect(observedAt.toISOString()).toBe('2026-08-12T12:10:00.000Z');
});

describe('overlaps', () => {
  const drive = show('Drive', '20260105T090000', '20260105T120000', weekdays);

  test('of two weekly shows the one that begins later is told, and the studio hears of it with the place', async () => {
    const { facts, problems } = await answerOn('2026-08-12', calendar(breakfast, drive));
    expect(facts.slice(0, 2).map(line)).toEqual([
      '08-12T05:00 to 08-12T08:00 Breakfast',
      '08-12T08:00 to 08-12T11:00 Drive',
    ]);
    expect(problems).toEqual([
      'calendar: “Paddy @ Breakfast” (2026-08-10, 06:00 to 10:00) overlaps “Drive” (2026-08-10, 09:00 to 12:00), which is told. Change the times of one of them.',
    ]);
  });

  test('are told once, not at every look', async () => {
    studio.replies({ body: calendar(breakfast, drive) });
    const asked = ask();
    await asked(asking<Schedule>('2026-08-12T12:00:00Z'));
    const { problems } = await asked(asking<Schedule>('2026-08-12T12:15:00Z'));
    expect([studio.heard.length, problems]).toEqual([2, []]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a page', '<html></html>'],
    ['nothing', ''],
    ['half a calendar', calendar(breakfast).slice(0, 120)],
    ['a calendar without events', calendar()],
    ['events without an end', calendar(event('UID:1', 'SUMMARY:X', 'DTSTART:20260812T080000'))],
  ])('%s is refused', async (_, text) => {
    await expect(answerOn('2026-08-12', text)).rejects.toThrow(`calendar: GET ${studio.url}/shows.ics`);
  });

  test('a calendar of years ago is refused: an empty schedule is no better than the last', async () => {
    const past = calendar(show('Gala', '20200105T060000', '20200105T100000'));
    await expect(answerOn('2026-08-12', past)).rejects.toThrow('calendar names no show for the days to come');
  });

  test('an event with a rule that nobody knows is left out, by its name; the others are told', async () => {
    const foolish = show('Foolish', '20260105T060000', '20260105T100000', 'RRULE:FREQ=SOMETIMES');
    const hourly = show('Jingles', '20260105T060000', '20260105T060100', 'RRULE:FREQ=HOURLY');
    const { facts, problems } = await answerOn('2026-08-12', calendar(foolish, hourly, breakfast));
    expect(facts[0]?.name).toBe('Breakfast');
    expect(problems?.map((problem) => problem.slice(0, 34))).toEqual([
      'calendar: “Foolish” is left out: i',
      'calendar: “Jingles” is left out: i',
    ]);
  });

  test('a rule that no day keeps does not stop the clock', async () => {
    const never = show('Never', '20260105T060000', '20260105T100000', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30');
    const counted = show(
      'Seldom',
      '19700105T060000',
      '19700105T070000',
      'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9',
    );
    expect(await showsOn('2026-08-12', calendar(never, counted, breakfast))).toEqual([
      '08-12T05:00 to 08-12T09:00 Breakfast',
    ]);
  });

  test.each([
    ['events that never end', `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(60_000)}END:VCALENDAR`],
    ['ends that never began', `BEGIN:VCALENDAR\r\n${'END:VEVENT\r\n'.repeat(60_000)}END:VCALENDAR`],
    ['nothing but blanks', ' '.repeat(900_000)],
    ['a thousand shows at once', calendar(...Array(1_500).fill(show('Now', '20260812T060000', '20260812T100000')))],
    [
      'hundreds of shows every day',
      calendar(...Array(400).fill(show('X', '20260101T060000', '20260101T100000', 'RRULE:FREQ=DAILY'))),
    ],
  ])('%s are refused within two seconds', async (_, text) => {
    const begun = Date.now();
    await expect(answerOn('2026-08-12', text)).rejects.toThrow(/^calendar/);
    expect(Date.now() - begun).toBeLessThan(2_000);
  });
});
