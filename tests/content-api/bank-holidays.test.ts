import { askBankHolidays } from '../../lambda/content-api/sources/bank-holidays';
import { askScheduleFile } from '../../lambda/content-api/sources/schedule-file';
import type { Schedule } from '../../lambda/contract/shows';
import { asking } from './support/asking';
import { line } from './support/calendar';
import { stationFolder } from './support/station-folder';
import { type Upstream, upstream } from './support/upstream';

let gov: Upstream;

beforeEach(async () => {
  gov = await upstream();
});
afterEach(() => gov.close());

const events = (...dates: string[]) => ({ events: dates.map((date) => ({ title: 'Bank holiday', date, notes: '' })) });
const published = JSON.stringify({
  'england-and-wales': { division: 'england-and-wales', ...events('2026-08-12') },
  scotland: { division: 'scotland', ...events('2026-08-13') },
});

function planned(bankHolidays: string) {
  const folder = stationFolder();
  folder.write(
    'schedule.yaml',
    `
week:
  - { show: Weekly, days: every day, from: "06:00", to: "10:00" }
bankHolidays:
  ${bankHolidays}
  shows:
    - { show: Holiday, from: "06:00", to: "10:00" }
filler: { show: Music }`,
  );
  return askScheduleFile(
    folder.path,
    new Date('2026-08-01T00:00:00Z'),
    askBankHolidays(`${gov.url}/bank-holidays.json`),
  );
}

async function mornings(ask: ReturnType<typeof planned>, at = '2026-08-12T12:00:00Z') {
  const { facts, problems } = await ask(asking<Schedule>(at));
  const shows = facts.filter(({ filler, startsAt }) => !filler && startsAt < '2026-08-15');
  return { heard: shows.map(line).map((show) => [show.slice(3, 5), show.slice(27)]), problems };
}

test('the dates of England and Wales are beside those in the file', async () => {
  gov.replies({ body: published });
  const { heard, problems } = await mornings(planned('from: gov.uk\n  dates: [2026-08-14]'));
  expect(heard).toEqual([
    ['12', 'Holiday'],
    ['13', 'Weekly'],
    ['14', 'Holiday'],
  ]);
  expect(problems).toEqual([]);
});

test('nobody is asked unless the file says so', async () => {
  const { heard } = await mornings(planned('dates: [2026-08-14]'));
  expect(heard.map(([, name]) => name)).toEqual(['Weekly', 'Weekly', 'Holiday']);
  expect(gov.heard).toEqual([]);
});

test('they are asked once a day, and the dates they gave stay when they do not answer', async () => {
  gov.replies({ body: published });
  const ask = planned('from: gov.uk');
  await mornings(ask);
  await mornings(ask, '2026-08-12T23:00:00Z');
  expect(gov.heard).toHaveLength(1);

  gov.replies({ status: 503 });
  const { heard, problems } = await mornings(ask, '2026-08-13T12:00:00Z');
  expect(heard[0]).toEqual(['13', 'Weekly']);
  expect(problems).toEqual([
    `bank holidays: GET ${gov.url}/bank-holidays.json answered 503: the dates in schedule.yaml and those known before stay`,
  ]);
});

test.each([
  ['a page', '<html/>'],
  ['nothing for England and Wales', '{"scotland":{"events":[]}}'],
  ['an empty list', JSON.stringify({ 'england-and-wales': events() })],
])('%s instead is told, and the file’s own dates are kept', async (_, body) => {
  gov.replies({ body });
  const { heard, problems } = await mornings(planned('from: gov.uk\n  dates: [2026-08-12]'));
  expect(heard[0]).toEqual(['12', 'Holiday']);
  expect(problems?.[0]).toContain('answered with something else');
});
