import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Alexa } from '../../simulator/alexa';
import { type House, openHouse } from '../../simulator/house';
import { understandingOf } from '../../simulator/understanding-of';
import { eventually } from '../support/eventually';
import { openStudio } from '../support/studio';

jest.setTimeout(90_000);

let studio: Awaited<ReturnType<typeof openStudio>>;
let house: House;
let stationDir: string;

beforeAll(async () => {
  studio = await openStudio();
  stationDir = stationOn(studio.statusPage);
});

afterAll(async () => {
  house?.close();
  await studio?.closes();
  if (stationDir) rmSync(stationDir, { recursive: true });
});

/** Our station, but now playing is what that Icecast says. */
function stationOn(statusPage: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'station-'));
  cpSync('station', folder, { recursive: true });
  const file = join(folder, 'station.yaml');
  const icecast = `nowPlaying:\n    from: icecast\n    url: ${statusPage}\n    mount: /stream.mp3`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/nowPlaying:\s+from: sample/, icecast));
  return folder;
}

const morning = { content: 'fresh', wallTime: '2026-08-12T08:10' } as const;

async function openStation(): Promise<Alexa> {
  const setting = { host: '127.0.0.1', port: 0, skillId: undefined, logLevel: 'silent' as const, ...morning };
  house = await openHouse({ ...setting, stationDir }, ({ contentApi }) => contentApi);
  return new Alexa({
    ...understandingOf('en-GB'),
    answer: (envelope) => house.skill.answer(envelope),
    device: 'echo',
    locale: 'en-GB',
    skillId: 'amzn1.ask.skill.local',
    clock: house.clock,
  });
}

test('names the song that Icecast plays, and the programme once the source is gone', async () => {
  await studio.goesOnAir();
  await studio.plays('Abba - Waterloo');
  const alexa = await openStation();

  expect((await alexa.says('what’s playing')).hears).toBe('You’re listening to Waterloo by Abba.');

  await studio.goesOffAir();
  await eventually('the song is no longer told', async () => {
    const { hears } = await alexa.says('what’s playing');
    return !hears.includes('Waterloo');
  });

  expect((await alexa.says('what’s playing')).hears).toBe(
    'There’s no music on the stream just now. On the schedule it’s Breakfast with Paddy.',
  );
});
