import { readPronunciationsFile } from '../../lambda/content-api/pronunciations-file';
import { story, track } from '../support/august-day';
import { listener } from '../support/listener';
import { station } from '../support/station';

const pronunciations = readPronunciationsFile('station');
const thunderstruck = track({ title: 'Thunderstruck', artist: 'AC/DC', startedAt: '2026-08-12T07:09:00.000Z' });
const lifeboat = story({
  id: 'lifeboat',
  title: 'RNLI crew called out to Staithes',
  summary: 'The A174 was shut for an hour.',
  paragraphs: ['The A174 near Staithes was shut for an hour on Tuesday.'],
});
const content = station({ nowPlaying: thunderstruck, stories: [lifeboat] });

const ssmlOf = ({ response }: Awaited<ReturnType<ReturnType<typeof listener>['says']>>) => {
  const speech = response.response.outputSpeech;
  return speech?.type === 'SSML' ? speech.ssml : '';
};

test('a band is said as its fans say it, and printed as it prints itself', async () => {
  const turn = await listener({ content, pronunciations, device: 'show-8' }).says("what's playing");

  expect(ssmlOf(turn)).toContain('Thunderstruck by <sub alias="A C D C">AC/DC</sub>.');
  expect(turn.hears).toBe('You’re listening to Thunderstruck by AC/DC.');
  expect(JSON.stringify([turn.card, turn.screen])).not.toMatch(/<sub|A C D C/);
});

test('a headline has its road and its village right', async () => {
  const turn = await listener({ content, pronunciations }).says('latest news');

  expect(ssmlOf(turn)).toContain(
    '<sub alias="R N L I">RNLI</sub> crew called out to <phoneme alphabet="ipa" ph="steɪðz">Staithes</phoneme>.',
  );
  expect(turn.card).toMatchObject({ text: expect.stringContaining('RNLI crew called out to Staithes') });
});

test('a screen that reads a story aloud says its names right too, and shows them as they are written', async () => {
  const someone = listener({ content, pronunciations, device: 'show-8' });
  await someone.says('latest news');
  const { screen } = await someone.says('read the first story');
  const [data] = Object.values(screen?.datasources ?? {}) as { properties: { said: string; parts: unknown[] } }[];

  expect(data?.properties.said).toBe(
    '<speak>The <sub alias="A one seven four">A174</sub> near <phoneme alphabet="ipa" ph="steɪðz">Staithes</phoneme> was shut for an hour on Tuesday.</speak>',
  );
  expect(JSON.stringify(data?.properties.parts)).toBe('["The A174 near Staithes was shut for an hour on Tuesday."]');
});
