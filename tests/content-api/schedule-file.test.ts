import { askScheduleFile } from '../../lambda/content-api/sources/schedule-file';
import type { Schedule, Show } from '../../lambda/contract/shows';
import { asking } from './support/asking';
import { stationFolder } from './support/station-folder';

/** `06:00–10:00 Breakfast`, in UTC. */
function line({ startsAt, endsAt, name }: Show): string {
  return `${startsAt.slice(5, 16)} to ${endsAt.slice(5, 16)} ${name}`;
}

function planned(yaml: string) {
  const folder = stationFolder();
  folder.write('schedule.yaml', yaml);
  return askScheduleFile(folder.path, new Date('2026-01-01T00:00:00Z'));
}

async function showsOn(date: string, yaml: string): Promise<string[]> {
  const { facts } = await planned(yaml)(asking<Schedule>(`${date}T12:00:00Z`));
  const next = new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return facts.filter(({ startsAt, endsAt }) => endsAt > `${date}T00:00` && startsAt < `${next}T00:00`).map(line);
}

const filler = 'filler: { show: Music }';
const everyDay = (show: string, from: string, to: string) =>
  `  - { show: ${show}, days: every day, from: "${from}", to: "${to}" }`;

describe('the committed schedule', () => {
  test('has Paddy on weekdays from six to ten, with the studio’s number', async () => {
    const ask = askScheduleFile('station', new Date('2026-08-12T00:00:00Z'));
    const { facts } = await ask(asking<Schedule>('2026-08-12T06:12:00Z'));

    expect(facts.find(({ id }) => id === 'breakfast-2026-08-12')).toEqual({
      id: 'breakfast-2026-08-12',
      title: 'Paddy @ Breakfast',
      name: 'Breakfast',
      presenter: 'Paddy',
      description:
        'The Yorkshire Coast’s own start to the day, with news, travel and weather for every town from Whitby to Hornsea.',
      startsAt: '2026-08-12T05:00:00.000Z',
      endsAt: '2026-08-12T09:00:00.000Z',
      phone: { display: '01723 336444', dial: '+441723336444' },
      image: null,
      filler: false,
      change: null,
    });
  });

  test('leaves no gap and no overlap in any week of the year', async () => {
    const ask = askScheduleFile('station', new Date('2026-01-01T00:00:00Z'));
    for (let week = 0; week < 52; week += 1) {
      const day = new Date(Date.parse('2026-01-01T12:00Z') + week * 7 * 86_400_000).toISOString();
      const { facts } = await ask(asking<Schedule>(day));
      for (const [index, show] of facts.slice(1).entries()) expect(show.startsAt).toBe(facts[index]?.endsAt);
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    }
  });

  test('has another breakfast on a bank holiday', async () => {
    const ask = askScheduleFile('station', new Date('2026-08-31T00:00:00Z'));
    const { facts } = await ask(asking<Schedule>('2026-08-31T06:00:00Z'));
    expect(facts.slice(0, 4).map(line)).toEqual([
      '08-30T21:00 to 08-31T05:00 Through the Night',
      '08-31T05:00 to 08-31T09:00 Bank Holiday Breakfast',
      '08-31T09:00 to 08-31T18:00 Bank Holiday Songbook',
      '08-31T18:00 to 08-31T21:00 The Evening Mix',
    ]);
  });

  test('gives a show the same id whichever day it is asked', async () => {
    const ask = askScheduleFile('station', new Date('2026-08-12T00:00:00Z'));
    const today = (await ask(asking<Schedule>('2026-08-14T12:00:00Z'))).facts;
    const tomorrow = (await ask(asking<Schedule>('2026-08-15T12:00:00Z'))).facts;
    const tomorrowsIds = new Map(tomorrow.map(({ id, startsAt }) => [startsAt, id]));
    const both = today.filter(({ startsAt }) => tomorrowsIds.has(startsAt));

    expect(both.length).toBeGreaterThan(40);
    for (const { id, startsAt } of both) expect(tomorrowsIds.get(startsAt)).toBe(id);
  });
});

describe('when the clocks change', () => {
  const night = ['week:', everyDay('Night', '22:00', '06:00'), filler].join('\n');
  const small = [
    'week:',
    everyDay('Early', '00:00', '01:30'),
    everyDay('Late', '01:30', '03:00'),
    everyDay('Morning', '03:00', '09:00'),
    filler,
  ].join('\n');

  test('a night in March lasts seven hours', async () => {
    expect(await showsOn('2026-03-29', night)).toContain('03-28T22:00 to 03-29T05:00 Night');
  });

  test('a night in October lasts nine hours', async () => {
    expect(await showsOn('2026-10-25', night)).toContain('10-24T21:00 to 10-25T06:00 Night');
  });

  test('half past one in October is the first one', async () => {
    expect((await showsOn('2026-10-25', small)).slice(0, 4)).toEqual([
      '10-24T23:00 to 10-25T00:30 Early',
      '10-25T00:30 to 10-25T03:00 Late',
      '10-25T03:00 to 10-25T09:00 Morning',
      '10-25T09:00 to 10-26T00:00 Music',
    ]);
  });

  test('half past one in March is two o’clock, since there is no such time', async () => {
    expect((await showsOn('2026-03-29', small)).slice(0, 3)).toEqual([
      '03-29T00:00 to 03-29T01:00 Early',
      '03-29T01:00 to 03-29T02:00 Late',
      '03-29T02:00 to 03-29T08:00 Morning',
    ]);
  });

  test('a show that fits into the hour that March skips is not on', async () => {
    const skipped = ['week:', everyDay('Ghost', '01:00', '02:00'), filler].join('\n');
    expect(await showsOn('2026-03-29', skipped)).toEqual(['03-28T02:00 to 03-30T00:00 Music']);
  });
});

describe('when more is planned for the same minutes', () => {
  const yaml = `
week:
  - { show: Weekly, days: every day, from: "06:00", to: "12:00" }
bankHolidays:
  dates: [2026-01-01]
  shows:
    - { show: Holiday, from: "08:00", to: "11:00" }
cover:
  - { date: 2026-01-01, show: Cover, from: "09:00", to: "10:00" }
${filler}`;

  test('cover wins over the bank holiday, that over the week, that over the filler', async () => {
    expect(await showsOn('2026-01-01', yaml)).toEqual([
      '12-31T12:00 to 01-01T06:00 Music',
      '01-01T06:00 to 01-01T08:00 Weekly',
      '01-01T08:00 to 01-01T09:00 Holiday',
      '01-01T09:00 to 01-01T10:00 Cover',
      '01-01T10:00 to 01-01T11:00 Holiday',
      '01-01T11:00 to 01-01T12:00 Weekly',
      '01-01T12:00 to 01-02T06:00 Music',
    ]);
  });

  test('the two halves of a show that is cut in two have ids of their own', async () => {
    const { facts } = await planned(yaml)(asking<Schedule>('2026-01-01T12:00:00Z'));
    const ids = facts.filter(({ name }) => name === 'Holiday').map(({ id }) => id);
    expect(ids).toEqual(['holiday-2026-01-01', 'holiday-2026-01-01-2']);
  });

  test('a show runs on the first and the last day of its season, and not around it', async () => {
    const season = `
week:
  - { show: Summer, days: every day, from: "09:00", to: "10:00", validFrom: 2026-06-02, validTo: 2026-06-03 }
${filler}`;
    const days = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'];
    const heard = await Promise.all(days.map((day) => showsOn(day, season)));
    expect(heard.map((shows) => shows.some((show) => show.endsWith('Summer')))).toEqual([false, true, true, false]);
  });
});

describe('what is not on every week says so', () => {
  const yaml = `
week:
  - { show: Paddy @ Breakfast, name: Breakfast, presenter: Paddy, days: every day, from: "06:00", to: "10:00" }
  - { show: Mid-mornings, days: every day, from: "10:00", to: "12:00" }
bankHolidays:
  dates: [2026-01-01, 2026-01-02]
  shows:
    - { show: Songbook, from: "09:00", to: "11:00" }
    - { show: Fireworks, from: "20:00", to: "21:00" }
cover:
  - { date: 2026-01-02, show: Best of the Songbook, from: "10:30", to: "11:00" }
  - { date: 2026-01-03, show: Sam @ Breakfast, name: Breakfast, presenter: Sam, from: "06:00", to: "10:00" }
  - { date: 2026-01-03, show: Mid-mornings, description: From the pier., from: "10:00", to: "12:00" }
  - { date: 2026-01-03, show: Concert, from: "20:00", to: "22:00" }
${filler}`;

  async function changes(date: string) {
    const { facts } = await planned(yaml)(asking<Schedule>(`${date}T12:00:00Z`));
    const onThatDay = facts.filter(({ startsAt, filler }) => startsAt.startsWith(date) && !filler);
    return onThatDay.map(({ name, change }) => [name, change]);
  }
  const paddy = { name: 'Breakfast', presenter: 'Paddy' };
  const midMornings = { name: 'Mid-mornings', presenter: null };

  test('a bank holiday, whether or not anybody would have been on', async () => {
    expect(await changes('2026-01-01')).toEqual([
      ['Breakfast', null],
      ['Songbook', { kind: 'bank-holiday', insteadOf: [paddy, midMornings] }],
      ['Mid-mornings', null],
      ['Fireworks', { kind: 'bank-holiday', insteadOf: [] }],
    ]);
  });

  test('cover, and whose place it takes: on a bank holiday that of the bank holiday’s show', async () => {
    expect((await changes('2026-01-02'))[2]).toEqual([
      'Best of the Songbook',
      { kind: 'cover', insteadOf: [{ name: 'Songbook', presenter: null }] },
    ]);
  });

  test('cover by somebody else; not what only has another description, or fills an empty hour', async () => {
    expect(await changes('2026-01-03')).toEqual([
      ['Breakfast', { kind: 'cover', insteadOf: [paddy] }],
      ['Mid-mornings', null],
      ['Concert', null],
    ]);
  });
});

describe('mistakes', () => {
  function refused(yaml: string): string {
    const folder = stationFolder();
    folder.write('schedule.yaml', yaml);
    try {
      askScheduleFile(folder.path, new Date());
    } catch (error) {
      return String(error).replaceAll(`${folder.path}/`, '');
    }
    return 'nothing was refused';
  }

  test('two shows at the same time are refused, naming file and both lines', () => {
    const yaml = `week:
  - show: Breakfast
    days: weekdays
    from: 06:00
    to: 10:00
  - show: Mid-mornings
    days: [Wed]
    from: 09:30
    to: 13:00
${filler}
`;
    expect(refused(yaml)).toBe(
      'StationFileError: schedule.yaml has one mistake:\n' +
        '  schedule.yaml, line 6, week[1]: “Mid-mornings” (09:30 to 13:00) overlaps “Breakfast” (06:00 to 10:00) of line 2. Change the times of one of them.',
    );
  });

  test('a Saturday night that runs into Sunday is seen', () => {
    const yaml = `week:
  - { show: Party, days: [Sat], from: "22:00", to: "03:00" }
  - { show: Small Hours, days: [Sun], from: "02:00", to: "05:00" }
${filler}
`;
    expect(refused(yaml)).toContain(
      'line 3, week[1]: “Small Hours” (02:00 to 05:00) overlaps “Party” (22:00 to 03:00) of line 2.',
    );
  });

  test('shows of two seasons may share their hours', () => {
    const yaml = `week:
  - { show: Winter, days: [Sat], from: "09:00", to: "12:00", validTo: 2026-03-28 }
  - { show: Summer, days: [Sat], from: "09:00", to: "12:00", validFrom: 2026-03-29 }
${filler}
`;
    expect(refused(yaml)).toBe('nothing was refused');
  });

  test('covers that overlap are refused, also over midnight', () => {
    const yaml = `week: []
cover:
  - { date: 2026-12-31, show: Gala, from: "20:00", to: "01:00" }
  - { date: 2027-01-01, show: First Hour, from: "00:00", to: "01:00" }
${filler}
`;
    expect(refused(yaml)).toContain(
      'line 4, cover[1]: “First Hour” (00:00 to 01:00) overlaps “Gala” (20:00 to 01:00) of line 3.',
    );
  });

  test('times, days and numbers that cannot be right are all told at once', () => {
    const yaml = `week:
  - show: Breakfast
    days: workdays
    from: 6am
    to: 24:00
    phone: 01723336444
    presentor: Paddy
`;
    expect(refused(yaml)).toBe(
      [
        'StationFileError: schedule.yaml has 6 mistakes:',
        '  schedule.yaml, line 1, filler: is missing. Add it, or take away the # in front of it.',
        '  schedule.yaml, line 3, week[0].days: must be weekdays, weekends, every day, or a list like [Mon, Wed, Fri].',
        '  schedule.yaml, line 4, week[0].from: must be a time like 06:00 or 22:30.',
        '  schedule.yaml, line 5, week[0].to: must be a time like 06:00 or 22:30.',
        '  schedule.yaml, line 6, week[0].phone: must be text: put it in quotes, "like this".',
        '  schedule.yaml, line 7, week[0].presentor: there is no such key. Did you mean “presenter”?',
      ].join('\n'),
    );
  });
});

describe('while the studio is on air', () => {
  test('an edit is heard at the next question', async () => {
    const folder = stationFolder();
    const ask = askScheduleFile(folder.path, new Date('2026-08-12T06:00:00Z'));
    folder.edit('schedule.yaml', 'show: Coast Drive', 'show: Coast Drive Extra');

    const { facts, observedAt } = await ask(asking<Schedule>('2026-08-12T06:01:00Z'));
    expect(facts.map(({ title }) => title)).toContain('Coast Drive Extra');
    expect(observedAt.toISOString()).toBe('2026-08-12T06:01:00.000Z');
  });

  test('a mistake keeps the last good schedule and its age, and is reported', async () => {
    const folder = stationFolder();
    const ask = askScheduleFile(folder.path, new Date('2026-08-12T06:00:00Z'));
    const line = folder.lineOf('schedule.yaml', 'show: Coast Drive');
    folder.edit('schedule.yaml', 'show: Coast Drive', 'shwo: Coast Drive');

    const { facts, observedAt, problems } = await ask(asking<Schedule>('2026-08-12T06:01:00Z'));
    expect(facts.map(({ title }) => title)).toContain('Coast Drive');
    expect(observedAt.toISOString()).toBe('2026-08-12T06:00:00.000Z');
    expect(problems).toHaveLength(1);
    expect(problems?.[0]).toContain(
      `schedule.yaml, line ${line}, week[3].shwo: there is no such key. Did you mean “show”?`,
    );
  });

  test('looks again when the show changes, if that is within the minute', async () => {
    const ask = askScheduleFile('station', new Date('2026-08-12T06:00:00Z'));
    const soon = await ask(asking<Schedule>('2026-08-12T08:59:40Z'));
    const later = await ask(asking<Schedule>('2026-08-12T08:30:00Z'));
    expect(soon.askAgainAt?.toISOString()).toBe('2026-08-12T09:00:00.000Z');
    expect(later.askAgainAt?.toISOString()).toBe('2026-08-12T08:31:00.000Z');
  });
});
