import { readFileSync } from 'node:fs';
import { stationDocument } from '../../lambda/content-api/documents/station';
import { readStationFile } from '../../lambda/content-api/station-file';
import { station } from '../../lambda/contract/station';
import { stationFolder } from './support/station-folder';

/** What the station is told after an edit of the committed file. */
function refused(edit: (folder: ReturnType<typeof stationFolder>) => void): string {
  const folder = stationFolder();
  edit(folder);
  try {
    readStationFile(folder.path);
  } catch (error) {
    return String(error).replaceAll(`${folder.path}/`, '');
  }
  return 'nothing was refused';
}

const lineOf = (words: string) => stationFolder().lineOf('station.yaml', words);

test('publishes the committed station as the contract has it', () => {
  const document = stationDocument(readStationFile('station'), new Date('2026-08-12T06:12:00Z'));

  expect(station.parse(document)).toEqual(document);
  expect(document).toMatchObject({
    observedAt: '2026-08-12T06:12:00.000Z',
    source: { id: 'station.yaml', name: 'the station', credit: null },
    name: 'This is the Coast',
    area: 'the Yorkshire Coast',
    studioPhone: { display: '01723 336444', dial: '+441723336444' },
    studioText: { display: '07700 900123', dial: '+447700900123' },
    studioEmail: 'hello@thisisthecoast.example',
    mounts: [
      { id: 'main', url: 'https://stream.thisisthecoast.example/coast.mp3', codec: 'mp3', kbps: 128 },
      { id: 'light', url: 'https://stream.thisisthecoast.example/coast.aac', codec: 'aac', kbps: 64 },
    ],
    apologyClip: 'https://content.thisisthecoast.example/audio/apology.mp3',
  });
  expect(document.towns.map(({ id }) => id)).toEqual([
    'scarborough',
    'filey',
    'whitby',
    'bridlington',
    'hornsea',
    'driffield',
  ]);
  expect(document.apps.map(({ platform }) => platform)).toEqual(['ios', 'android', 'alexa', 'roku']);
  expect(document.supporters?.title).toBe('Support local journalism');
});

test('needs no network: everything is a sample but the schedule', () => {
  expect(readStationFile('station').sources).toEqual({
    nowPlaying: [{ from: 'sample' }],
    schedule: { from: 'schedule.yaml' },
    news: { from: 'sample' },
    weather: { from: 'sample' },
    warnings: { from: 'sample' },
  });
});

test('the real sources that its notes show can be used as they are written there', () => {
  const folder = stationFolder();
  for (const source of ['icecast', 'feeds', 'met-norway']) {
    folder.edit('station.yaml', '    from: sample\n', '');
    folder.edit('station.yaml', `    #   from: ${source}`, `    from: ${source}`);
  }
  for (const line of [
    'url: https://stream.thisisthecoast.example/status-json.xsl',
    'mount: /coast.mp3',
    'songs: artist - title  ',
    'feeds:',
    '  - url: https://www.thisisthecoast.example/news/local/feed',
    '    name: This is the Coast',
    '    category: local',
    '  - url: https://www.thisisthecoast.example/news/national/feed',
    '    name: Sky News',
    '    category: national',
    '    credit: (c) Sky News',
    'flashBriefing: text',
  ]) {
    folder.edit('station.yaml', `    #   ${line}`, `    ${line}`);
  }
  folder.edit('station.yaml', 'studio@thisisthecoast.example', 'studio@thisisthecoast.co.uk');

  expect(readStationFile(folder.path).sources).toEqual({
    nowPlaying: [
      {
        from: 'icecast',
        url: 'https://stream.thisisthecoast.example/status-json.xsl',
        mount: '/coast.mp3',
        songs: 'artist - title',
      },
    ],
    schedule: { from: 'schedule.yaml' },
    news: {
      from: 'feeds',
      feeds: [
        {
          url: 'https://www.thisisthecoast.example/news/local/feed',
          name: 'This is the Coast',
          category: 'local',
        },
        {
          url: 'https://www.thisisthecoast.example/news/national/feed',
          name: 'Sky News',
          category: 'national',
          credit: '(c) Sky News',
        },
      ],
      flashBriefing: 'text',
    },
    weather: { from: 'met-norway' },
    warnings: { from: 'sample' },
  });
});

test.each([
  ['codec: mp3', 'codec: mp4', 'mounts[0].codec', '“mp4” is not one of mp3, aac, hls. Did you mean “mp3”?'],
  ['area:', 'aera:', 'aera', 'there is no such key. Did you mean “area”?'],
  ['kbps: 128', 'kbps: 1280', 'mounts[0].kbps', 'must be 384 or less.'],
  ['kbps: 128', 'kbps: fast', 'mounts[0].kbps', 'must be a number, not “fast”.'],
  [
    'website: https://www.thisisthecoast.example/',
    'website: www.thisisthecoast.example',
    'website',
    '“www.thisisthecoast.example” is not a web address. It begins with https:// and has no spaces.',
  ],
  [
    'studioPhone: 01723 336444',
    'studioPhone: 01723336444',
    'studioPhone',
    'must be text: put it in quotes, "like this".',
  ],
  [
    'studioPhone: 01723 336444',
    'studioPhone: ring us!',
    'studioPhone',
    'must be a telephone number like 01723 336444.',
  ],
  ['studioText: 07700 900123', 'studioText: text us!', 'studioText', 'must be a telephone number like 01723 336444.'],
  [
    'studioEmail: hello@thisisthecoast.example',
    'studioEmail: hello at thisisthecoast',
    'studioEmail',
    '“hello at thisisthecoast” is not an e-mail address.',
  ],
  [
    'contact: studio@thisisthecoast.example',
    'contact: the studio',
    'contact',
    '“the studio” is not an e-mail address.',
  ],
  [
    'platform: roku',
    'platform: rocku',
    'apps[3].platform',
    '“rocku” is not one of ios, android, alexa, roku. Did you mean “roku”?',
  ],
  ['name: This is the Coast', 'name: ""', 'name', 'must not be empty.'],
  [
    'nowPlaying:\n    from: sample',
    'nowPlaying:\n    from: icecst',
    'sources.nowPlaying.from',
    '“icecst” is not one of sample, push, icecast, azuracast, aiir, shoutcast, radio.co, triton, icy. Did you mean “icecast”?',
  ],
  [
    'from: schedule.yaml',
    'from: calendar',
    'sources.schedule.from',
    '“calendar” is not one of schedule.yaml, ical, azuracast, radiodns.',
  ],
])('refuses %j written as %j', (from, to, key, says) => {
  const line = lineOf(from.split('\n')[0] ?? '') + from.split('\n').length - 1;
  const message = refused((folder) => folder.edit('station.yaml', from, to));
  expect(message).toContain(`station.yaml, line ${line}, ${key}: ${says}`);
});

describe('sources of now playing', () => {
  const oneSample = 'nowPlaying:\n    from: sample';
  const written = (source: string) => `nowPlaying:\n    ${source}`;

  test('may be used as the notes write them, one by one or as a list', () => {
    const text = readFileSync('station/station.yaml', 'utf8');
    const notes = [...text.matchAll(/# {3}(\{ from: .*?\})/g)].map(([, note = '']) => note);
    const folder = stationFolder();
    folder.edit('station.yaml', oneSample, written(notes.map((note) => `- ${note}\n    `).join('')));
    expect(readStationFile(folder.path).sources.nowPlaying).toEqual([
      { from: 'push', songs: 'artist - title' },
      { from: 'aiir', service: '1234', url: 'wss://metadata.aiir.net/now-playing' },
      { from: 'azuracast', url: 'https://radio.thisisthecoast.example', station: 'coast', live: 'websocket' },
      { from: 'shoutcast', url: 'https://stream.thisisthecoast.example', stream: 1, songs: 'artist - title' },
      { from: 'radio.co', station: 's0123456789', url: 'https://public.radio.co', songs: 'artist - title' },
      { from: 'triton', mount: 'COASTFM', url: 'https://np.tritondigital.com/public/nowplaying' },
      { from: 'icy', url: 'https://stream.thisisthecoast.example/coast.mp3', songs: 'artist - title' },
    ]);
    for (const note of notes) {
      const alone = stationFolder();
      alone.edit('station.yaml', oneSample, written(note));
      expect(readStationFile(alone.path).sources.nowPlaying).toHaveLength(1);
    }
  });

  test.each([
    ['- from: push\n    - from: icy', 'sources.nowPlaying[1].url: is missing.', 2],
    [
      '- from: push\n    - { from: icy, ulr: "https://x.example/" }',
      '[1].ulr: there is no such key. The keys here are from, url, songs.',
      2,
    ],
    [
      '- from: aiir\n      service: 1234',
      'sources.nowPlaying[0].service: must be text: put it in quotes, "like this".',
      2,
    ],
    [
      '{ from: aiir, service: "1", url: "https://x.example/" }',
      '.url: “https://x.example/” is not the address of a web socket.',
      1,
    ],
    ['[]', 'sources.nowPlaying: must not be empty.', 0],
    ['sample', 'sources.nowPlaying: must be a group of keys, each on a line of its own, not “sample”.', 0],
  ])('refuses %j, with line and key', (source, says, linesDown) => {
    const message = refused((folder) => folder.edit('station.yaml', oneSample, written(source)));
    expect(message).toContain(says);
    expect(message).toContain(`line ${lineOf('  nowPlaying:') + linesDown}, `);
  });

  test('have rules for what is no song, and for names', () => {
    const folder = stationFolder();
    folder.edit('station.yaml', '# songs:', 'songs:');
    folder.edit('station.yaml', '#   not:', '  not:');
    folder.edit('station.yaml', '#   spelt:', '  spelt:');
    expect(readStationFile(folder.path).songs).toEqual({ not: ['Travel News', 'Bed *'], spelt: ['ABBA'] });
    expect(readStationFile('station').songs).toEqual({ not: [], spelt: [] });
  });
});

test('asks for what is missing where it should stand', () => {
  const line = lineOf('mounts:') + 1;
  const message = refused((folder) => folder.edit('station.yaml', '    codec: mp3 #', '    #'));
  expect(message).toBe(
    `StationFileError: station.yaml has one mistake:\n  station.yaml, line ${line}, mounts[0].codec: is missing. It is one of mp3, aac, hls.`,
  );
});

test('tells every mistake at once, in the order of the lines', () => {
  const message = refused((folder) => {
    folder.edit('station.yaml', 'kbps: 64', 'kbps: 8');
    folder.edit('station.yaml', 'latitude: 54.2831', 'latitude: 542831');
    folder.edit('station.yaml', 'website:', 'webiste:');
  });
  expect(message.split('\n')).toEqual([
    'StationFileError: station.yaml has 4 mistakes:',
    `  station.yaml, line ${lineOf('name: This is the Coast')}, website: is missing. Add it, or take away the # in front of it.`,
    `  station.yaml, line ${lineOf('website:')}, webiste: there is no such key. Did you mean “website”?`,
    `  station.yaml, line ${lineOf('kbps: 64')}, mounts[1].kbps: must be 16 or more.`,
    `  station.yaml, line ${lineOf('name: Scarborough')}, towns[0].latitude: must be 90 or less.`,
  ]);
});

test('says on which line the file cannot be understood at all', () => {
  const line = lineOf('area:');
  const message = refused((folder) => folder.edit('station.yaml', 'area: the', 'area: "the'));
  expect(message).toMatch(/station\.yaml, line \d+: cannot be understood here: /);
  expect(Number(message.match(/line (\d+)/)?.[1])).toBeGreaterThanOrEqual(line);
});

test('refuses a key that stands there twice', () => {
  const message = refused((folder) => folder.edit('station.yaml', 'area: the', 'area: here\narea: the'));
  expect(message).toContain(
    `station.yaml, line ${lineOf('area:') + 1}: cannot be understood here: Map keys must be unique`,
  );
});

test('refuses a file that is not there, and names the variable that says where it is', () => {
  expect(() => readStationFile('nowhere')).toThrow(/nowhere\/station\.yaml, line 1: cannot be read .*STATION_DIR/);
});

test('does not let a placeholder stand for the station when MET Norway wants to know who asks', () => {
  const message = refused((folder) =>
    folder.edit('station.yaml', 'weather:\n    from: sample', 'weather:\n    from: met-norway'),
  );
  expect(message).toContain(
    `station.yaml, line ${lineOf('contact: studio')}, contact: MET Norway must be able to reach the station: put a real address in place of “studio@thisisthecoast.example”.`,
  );
});
