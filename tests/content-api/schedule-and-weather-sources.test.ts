import { askSchedule } from '../../lambda/content-api/sources/schedule';
import { askWeather } from '../../lambda/content-api/sources/weather';
import { readStationFile } from '../../lambda/content-api/station-file';
import { stationFolder } from './support/station-folder';

const keys = ['MET_OFFICE_API_KEY', 'OPEN_METEO_API_KEY'] as const;
afterEach(() => {
  for (const key of keys) delete process.env[key];
});

/** The station’s file with a source as its notes show it. */
function stationWith(source: string, inPlaceOf: string, more: string[] = []) {
  const folder = stationFolder();
  folder.edit('station.yaml', inPlaceOf, inPlaceOf.replace(/from: .*/, `from: ${source}`));
  for (const line of more) {
    folder.edit('station.yaml', `    #   ${line}`, '');
    folder.edit('station.yaml', `    from: ${source}\n`, `    from: ${source}\n    ${line}\n`);
  }
  return { file: readStationFile(folder.path), path: folder.path };
}

test.each([
  ['ical', ['url: https://calendar.example/this-is-the-coast/shows.ics'], { allDay: 'notes' }],
  [
    'azuracast',
    ['station: this_is_the_coast', 'url: https://radio.thisisthecoast.example'],
    { station: 'this_is_the_coast', playlists: true },
  ],
  ['radiodns', ['url: https://epg.thisisthecoast.example/radiodns/spi/3.1/fm/ce1/c203/09650/{date}_PI.xml'], {}],
])('the schedule may come from %s, as the notes in station.yaml show', (source, lines, expected) => {
  const shared = ['filler: { show: Coast Music }', 'phone: 01723 336444'];
  const { file, path } = stationWith(source, 'schedule:\n    from: schedule.yaml', [...lines, ...shared]);
  expect(file.sources.schedule).toMatchObject({
    from: source,
    ...expected,
    filler: { show: 'Coast Music' },
    phone: '01723 336444',
  });
  expect(askSchedule(file, path, new Date())).toBeInstanceOf(Function);
});

describe.each([
  ['met-office', 'MET_OFFICE_API_KEY'],
  ['open-meteo', 'OPEN_METEO_API_KEY'],
])('the weather may come from %s', (source, key) => {
  const { file } = stationWith(source, 'weather:\n    from: sample');

  test('with a key', () => {
    process.env[key] = 'a key';
    expect(askWeather(file)).toBeInstanceOf(Function);
  });

  test('without one, the station hears which is missing', () => {
    expect(() => askWeather(file)).toThrow(`${key} is not set: see “Where the content comes from” in README.md.`);
  });
});
