import type { Content } from '../../lambda/skill/content/content';
import type { Drill } from './drill';
import { seenIn } from './local-system';
import { withoutContentApi } from './start-of-function';

/** What listeners can lose when they ask Alexa. */
export const skillDrills: Drill[] = [
  {
    alarm: 'SkillFails',
    breaks: 'the bundled function is started without CONTENT_API_URL, as after a deployment that lost it',
    see: async () => [
      await withoutContentApi(),
      'every call fails until it is mended; Lambda counts each as one of Errors',
    ],
  },
  {
    alarm: 'SkillApologises',
    breaks: 'the code that reads the headlines has a mistake; three people ask for the news',
    see: () =>
      seenIn({ mistake: inTheNews }, async (system) => {
        const said = [await system.asks('news'), await system.asks('what’s playing')];
        await several(2, () => system.asks('news'));
        return [...said, system.logged('failed', 'error'), system.counted('Apologies')];
      }),
  },
  {
    alarm: 'SkillIsSlow',
    breaks: 'the content API takes 4 s for every document',
    see: () =>
      seenIn({ content: 'slow' }, async (system) => [
        await system.asks('weather in whitby'),
        await system.asks('open this is the coast'),
        `the slowest answer took less than 3 s: ${system.slowestMs() < 3_000 ? 'yes' : `no, ${system.slowestMs()} ms`}`,
        system.counted('AnswersWithoutContent'),
        'slow documents are given up, so this alarm stays quiet, and SkillHasNoContent rings in its place',
      ]),
  },
  {
    alarm: 'AlexaRefusesAnswers',
    breaks: 'Alexa reports three answers that she could not use',
    see: () =>
      seenIn({}, async (system) => {
        const error = { type: 'INVALID_RESPONSE', message: 'The token is too long' };
        const cause = { requestId: 'amzn1.echo-api.request.4711' };
        await several(3, () => system.alexa.event('System.ExceptionEncountered', { error, cause }));
        return [
          system.logged('alexa-refused-an-answer', 'type', 'message', 'answerTo'),
          system.counted('AnswersRefused'),
          'answerTo is the requestId of the line whose answer was refused',
        ];
      }),
  },
  {
    alarm: 'StreamFails',
    breaks: 'no mount can be heard; two people ask for the station',
    see: () =>
      seenIn({}, async (system) => {
        const tries = async () => {
          system.alexa.failsToPlay(4);
          return system.asks('play the station');
        };
        return [
          await tries(),
          `what plays: ${system.alexa.playing?.url.split('/').at(-1) ?? 'nothing'}`,
          await tries(),
          system.logged('playback-failed', 'stream', 'attempt', 'error', 'next'),
          system.counted('StreamFailures'),
          system.counted('ListeningStarts'),
        ];
      }),
  },
  {
    alarm: 'SkillHasNoContent',
    breaks: 'the content API is switched off; five people ask, and one wants the radio',
    see: () =>
      seenIn({ content: 'down' }, async (system) => [
        await system.asks('what’s playing'),
        await system.asks('who’s on air'),
        await system.asks('news'),
        await system.asks('weather in whitby'),
        await system.asks('the weather'),
        await system.asks('play the station'),
        system.logged('content-unavailable', 'document'),
        system.counted('AnswersWithoutContent'),
        system.counted('Plays'),
      ]),
  },
];

const inTheNews = (content: Content): Content => ({ ...content, news: () => Promise.reject(new TypeError('drill')) });

async function several<T>(times: number, act: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let time = 0; time < times; time += 1) results.push(await act());
  return results;
}
