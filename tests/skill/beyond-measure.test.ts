import { jsonLog } from '../../lambda/skill/log';
import { createSkill } from '../../lambda/skill/skill';
import { fitting, shortened } from '../../lambda/skill/words/fitting';
import { Speech } from '../../lambda/skill/words/speech';
import { heard } from '../../simulator/speech';
import { theCoast, track } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';

/** As APL writes a sum. */
const sum = ['$', '{more}'].join('');

const speech = (ssml: string) => new Speech(ssml);

test.each([
  ['One two. Three four. Five six.', 22, 'One two. Three four.'],
  ['One two three four five six', 12, 'One two'],
  ['Onetwothreefour', 6, 'Onetwo'],
  ['Salt &amp; vinegar', 8, 'Salt'],
  ['Ring <say-as interpret-as="digits">01723 336444</say-as> now', 50, 'Ring'],
  ['😀😀😀', 3, '😀'],
  ['Short.', 100, 'Short.'],
])('“%s” within %i characters is “%s”', (whole, longest, short) => {
  expect(shortened(speech(whole), longest).ssml).toBe(short);
});

test('what is asked is asked, however long the answer before it', () => {
  const { ssml } = fitting([speech('Rain follows sun. '.repeat(1_000))], [speech('And tomorrow?')]);

  expect(ssml.length).toBeLessThanOrEqual(7_900);
  expect(ssml).toMatch(/Rain follows sun\. And tomorrow\?$/);
});

test('a song with a name of twenty thousand letters is named as far as one answer reaches', async () => {
  const endless = track({ title: 'Row row row your boat '.repeat(1_000), artist: 'Everybody' });
  const { hears, card } = await listener({ content: station({ nowPlaying: endless }) }).says("what's playing");

  expect(hears).toMatch(/^You’re listening to Row row row your boat .{7000}/);
  expect(card).toMatchObject({ text: expect.stringMatching(/…$/) });
});

test('a screen heavier than a device takes is not drawn, and the answer is heard all the same', async () => {
  const endless = track({ title: 'Row row row your boat '.repeat(4_000), artist: 'Everybody' });
  const someone = listener({ device: 'show-8', content: station({ nowPlaying: endless }) });
  const { screen, hears, log } = await someone.says("what's playing");

  expect(screen).toBeNull();
  expect(hears).toMatch(/^You’re listening to Row/);
  expect(log).toContainEqual(expect.objectContaining({ event: 'screen-too-heavy', screen: 'now-playing' }));
});

test('a title is shown and said as it is: no mark-up, no sum, and nothing that turns the words around it', async () => {
  const odd = track({ title: `Less <b>is</b> ${sum}\u202E & \u0000more`, artist: 'I <3 You' });
  const spoken = await listener({ device: 'show-8', content: station({ nowPlaying: odd }) }).says("what's playing");

  expect(spoken.hears).toBe(`You’re listening to Less <b>is</b> ${sum} & more by I <3 You.`);
  expect((await onScreen(spoken)).words).toEqual(expect.arrayContaining(['Less ‹b>is‹/b> {more} & more', 'I <3 You']));
  expect(spoken.card).toMatchObject({ text: `Less <b>is</b> ${sum} & more by I <3 You\nPaddy @ Breakfast` });
});

test('a picture that Alexa would not fetch gives way to the station’s own', async () => {
  const art = 'http://pictures.example/cover.jpg';
  const content = station({ nowPlaying: track({ title: 'Waterloo', artist: 'Abba', art }) });
  const { card } = await listener({ content }).says("what's playing");

  expect(card).toMatchObject({ image: { largeImageUrl: expect.stringMatching(/^https:.*logo\.png$/) } });
});

test('a device that cannot stream is not told to stop the stream', async () => {
  const { response, hears } = await listener({ device: 'speech-only' }).asks('AMAZON.StopIntent');

  expect(response.response.directives).toBeUndefined();
  expect(hears).toBe('Bye for now.');
});

test('a question that cannot be asked over the stream becomes a hint at how to say it all at once', async () => {
  const asked = { about: { about: 'town' }, said: '', question: 'Which town?', again: 'Which town?' };
  const { response } = await createSkill({
    station: theCoast,
    content: station(),
    log: jsonLog(() => undefined),
  }).answer({
    version: '1.0',
    session: { new: false, sessionId: 's', attributes: { asked } },
    context: { AudioPlayer: { playerActivity: 'PLAYING' } },
    request: { type: 'IntentRequest', requestId: 'r', intent: { name: 'AMAZON.YesIntent' } },
  });

  expect(heard(response.outputSpeech)).toBe(
    'While we’re on, say it all in one go. For example: Alexa, ask This is the Coast for the weather in Whitby.',
  );
  expect(response.shouldEndSession).toBe(true);
});

test('a log line is short, and names nobody', () => {
  const lines: string[] = [];
  jsonLog((line) => lines.push(line)).error('failed', { error: `No amzn1.ask.account.ABC-1 ${'x'.repeat(2_000)}` });

  expect(lines[0]).toMatch(/^\{"level":"error","event":"failed","error":"No amzn1… x{470,480}"\}$/);
});
