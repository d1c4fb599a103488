import { readFileSync } from 'node:fs';
import { createContent } from '../../lambda/skill/content/client';
import { isReadable } from '../../lambda/skill/listener/listeners';
import { jsonLog } from '../../lambda/skill/log';
import { createSkill } from '../../lambda/skill/skill';
import { tenPastEight, theCoast } from '../support/august-day';
import { station } from '../support/station';

const secrets = {
  user: 'amzn1.ask.account.THE-LISTENER',
  device: 'amzn1.ask.device.THE-KITCHEN',
  person: 'amzn1.ask.person.THE-VOICE',
  token: 'THE-TOKEN',
  session: 'amzn1.echo-api.session.THE-SESSION',
};

/** What Alexa really sends, with everything that could tell who it is. */
const asks = (request: object) => ({
  version: '1.0',
  session: {
    new: true,
    sessionId: secrets.session,
    application: { applicationId: 'amzn1.ask.skill.ours' },
    user: { userId: secrets.user, accessToken: secrets.token },
  },
  context: {
    System: {
      application: { applicationId: 'amzn1.ask.skill.ours' },
      user: { userId: secrets.user },
      person: { personId: secrets.person },
      device: { deviceId: secrets.device, supportedInterfaces: { AudioPlayer: {} } },
      apiEndpoint: 'https://api.eu.amazonalexa.com',
      apiAccessToken: secrets.token,
    },
    AudioPlayer: { playerActivity: 'IDLE' },
  },
  request: { requestId: 'r', timestamp: '2026-08-05T07:10:00Z', locale: 'en-GB', ...request },
});

const weatherIn = (town: string, id?: string) => {
  const values = [{ value: { name: town, id } }];
  const authority = 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.ours.TOWN';
  const resolutionsPerAuthority = [{ authority, status: { code: 'ER_SUCCESS_MATCH' }, values }];
  const slot = {
    name: 'town',
    value: town,
    confirmationStatus: 'NONE',
    ...(id && { resolutions: { resolutionsPerAuthority } }),
  };
  return asks({
    type: 'IntentRequest',
    intent: { name: 'WeatherIntent', confirmationStatus: 'NONE', slots: { town: slot } },
  });
};

/** Nobody listens on port 9: what the real client says of that goes into the log, too. */
const outOfReach = createContent({ url: 'http://127.0.0.1:9', log: jsonLog(() => undefined) });

async function logOf(request: object, content = station(), metricsNamespace = 'Coast'): Promise<string> {
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line));
  const clock = () => tenPastEight;
  await createSkill({ station: theCoast, content, clock, log, metricsNamespace }).answer(request);
  return lines.join('\n');
}

test.each([
  ['a question', weatherIn('Whitby', 'whitby'), '"intent":"WeatherIntent"'],
  ['a town that nobody knows', weatherIn('Atlantis'), '"happened":"unmatched-town"'],
  ['opening the skill', asks({ type: 'LaunchRequest' }), '"intent":"Launch"'],
  ['leaving', asks({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }), '"happened":"session-ended"'],
  ['a stream that begins', asks({ type: 'AudioPlayer.PlaybackStarted', token: 'main' }), 'playback-started'],
  ['a stream that breaks', asks({ type: 'AudioPlayer.PlaybackFailed', token: 'main' }), 'playback-failed'],
  ['switching the skill off', asks({ type: 'AlexaSkillEvent.SkillDisabled', body: {} }), 'turn'],
  ['something new', asks({ type: 'Alexa.Something.New' }), 'unknown-request'],
])('the log of %s tells neither who asked nor in which words', async (_what, request, told) => {
  const log = await logOf(request);

  expect(log).toContain(told);
  expect(Object.values(secrets).filter((secret) => log.includes(secret))).toEqual([]);
  expect(log).not.toMatch(/whitby|atlantis/i);
});

test('of a town that we do not forecast for, only its name in our own table is written down', async () => {
  const told = await logOf(weatherIn('Scalby'));

  expect(told).toContain('"place":"scalby"');
  expect(await logOf(weatherIn('Scalby and my sister Ann'))).toContain('"place":null');
});

test('what could not be fetched is named by its address, and not by who wanted it', async () => {
  const told = await logOf(weatherIn('Whitby', 'whitby'), outOfReach);

  expect(told).toContain('GET http://127.0.0.1:9/v1/weather/whitby');
  expect(Object.values(secrets).filter((secret) => told.includes(secret))).toEqual([]);
});

describe('PRIVACY.md is true where it says', () => {
  const privacy = readFileSync('PRIVACY.md', 'utf8');
  const { manifest } = JSON.parse(readFileSync('skill.json', 'utf8'));

  test('that the skill asks for the postcode alone, and says that it remembers', () => {
    expect(privacy).toContain('The first half of your postcode');
    expect(manifest.permissions).toEqual([{ name: 'alexa:devices:all:address:country_and_postal_code:read' }]);
    expect(manifest.privacyAndCompliance.usesPersonalInfo).toBe(true);
  });

  test('what is remembered: the town, and what has been said already', () => {
    expect(privacy).toContain('how many visits and questions about the weather (we count to nine)');
    expect(Object.keys(isReadable)).toEqual([
      ...['town', 'townAsked', 'visits', 'weatherQuestions', 'newsHeard', 'routineOffered'],
    ]);
    expect(isReadable.visits(10)).toBe(false);
  });

  test('that a listener is forgotten after thirteen months, and by the copies after a week', () => {
    expect(privacy).toContain('thirteen months after your last visit');
    expect(readFileSync('lambda/skill/listener/listeners-table.ts', 'utf8')).toContain('keptForMs = 396 * dayMs');
    expect(privacy).toContain('copy of the table for seven days');
    expect(readFileSync('infra/constructs/listeners-table.ts', 'utf8')).toContain('backupDays = 7');
  });

  test('that switching the skill off deletes everything', () => {
    expect(privacy).toContain('switching the skill off in the Alexa app');
    expect(manifest.events.subscriptions).toContainEqual({ eventName: 'SKILL_DISABLED' });
  });

  test('that log lines go after two months', () => {
    expect(privacy).toContain('| two months, then it is deleted by itself |');
    expect(readFileSync('infra/stacks/skill.ts', 'utf8')).toContain('logRetention: RetentionDays.TWO_MONTHS');
  });

  test('that it is not made for children, and that the radio has advertisements', () => {
    expect(privacy).toContain('not made for children');
    expect(privacy).toContain('The radio has advertisements.');
    expect(manifest.privacyAndCompliance).toMatchObject({ isChildDirected: false, containsAds: true });
  });
});
