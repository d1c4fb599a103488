import type { RequestEnvelope, Response } from 'ask-sdk-model';
import type { Spoken } from '../../simulator/spoken';
import { brokenRules } from '../support/house-rules';

const request = { version: '1.0', context: {}, request: { type: 'LaunchRequest' } } as RequestEnvelope;

function turn(facts: Partial<Spoken>, response: Response = {}): Spoken {
  const silence = { hears: '', reprompt: null, card: null, playing: null, open: false };
  const nothing = { ...silence, screen: null, commands: [], ignored: [], events: [], faults: [] };
  return { request, response: { version: '1.0', response }, ...nothing, ...facts };
}

const play = (token: string, offsetInMilliseconds: number): Response => ({
  directives: [
    {
      type: 'AudioPlayer.Play',
      playBehavior: 'ENQUEUE',
      audioItem: { stream: { url: 'https://stream.example', token, offsetInMilliseconds } },
    },
  ],
  shouldEndSession: false,
});

test.each([
  [
    'an open microphone without a question',
    turn({ open: true, hears: 'Hello.', reprompt: 'Hello?' }),
    'The microphone opens without a question: Hello.',
  ],
  [
    'a question without a reprompt',
    turn({ open: true, hears: 'Which town?' }),
    'The microphone opens without a reprompt: Which town?',
  ],
  [
    'a reprompt that nobody waits for',
    turn({ reprompt: 'Hello?' }),
    'The microphone is closed, yet there is a reprompt: Hello?',
  ],
  ['a hole in the words', turn({ hears: 'It’s undefined.' }), 'A hole in the words: It’s undefined.'],
  ['what Alexa refuses', turn({ faults: ['Too long.'] }), 'Too long.'],
  [
    'more than 24 KB',
    turn({}, { card: { type: 'Simple', content: 'x'.repeat(25_000) } }),
    'The answer to LaunchRequest has 25039 bytes; we stay under 24576.',
  ],
])('catches %s', (_what, spoken, rule) => {
  expect(brokenRules(spoken, new Set())).toEqual([rule]);
});

test('catches a live stream that is played like a file', () => {
  expect(brokenRules(turn({}, play('old', 5)), new Set(['old']))).toEqual([
    'A live stream plays with REPLACE_ALL, not ENQUEUE.',
    'A live stream plays at offset 0, not 5.',
    'The token old was used before; a device redraws its player only for a new one.',
    'The session stays open while the stream plays.',
  ]);
});

test('lets a live stream wait for the end of the bulletin, and for nothing else', () => {
  const waits = (token: string, expectedPreviousToken: string): Spoken => {
    const stream = {
      url: 'https://stream.example',
      token: 'live:0:0:1',
      offsetInMilliseconds: 0,
      expectedPreviousToken,
    };
    const directive = { type: 'AudioPlayer.Play' as const, playBehavior: 'ENQUEUE' as const, audioItem: { stream } };
    const nearly = { ...request, request: { type: 'AudioPlayer.PlaybackNearlyFinished', token } } as RequestEnvelope;
    return { ...turn({}, { directives: [directive] }), request: nearly };
  };

  expect(brokenRules(waits('bulletin:1', 'bulletin:1'), new Set())).toEqual([]);
  expect(brokenRules(waits('bulletin:1', 'bulletin:2'), new Set())).toEqual([
    'It waits for bulletin:2, while bulletin:1 plays.',
  ]);
  expect(brokenRules(waits('live:1', 'live:1'), new Set())).toEqual([
    'A live stream plays with REPLACE_ALL, not ENQUEUE.',
  ]);
});

test('lets a good turn pass', () => {
  expect(brokenRules(turn({ open: true, hears: 'Which town?', reprompt: 'Which?' }), new Set())).toEqual([]);
});
