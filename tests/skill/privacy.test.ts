import { readFileSync } from 'node:fs';
import { createContent } from '../../lambda/skill/content/client';
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

async function logOf(request: object, content = station()): Promise<string> {
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line));
  await createSkill({ station: theCoast, content, clock: () => tenPastEight, log }).answer(request);
  return lines.join('\n');
}

test.each([
  ['a question', weatherIn('Whitby', 'whitby'), 'turn'],
  ['a town that nobody knows', weatherIn('Atlantis'), 'unmatched-town'],
  ['opening the skill', asks({ type: 'LaunchRequest' }), 'turn'],
  ['leaving', asks({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }), 'session-ended'],
  ['a stream that breaks', asks({ type: 'AudioPlayer.PlaybackFailed', token: 'main' }), 'playback-failed'],
  ['something new', asks({ type: 'Alexa.Something.New' }), 'unknown-request'],
])('the log of %s tells neither who asked nor in which words', async (_what, request, event) => {
  const told = await logOf(request);

  expect(told).toContain(`"event":"${event}"`);
  expect(Object.values(secrets).filter((secret) => told.includes(secret))).toEqual([]);
  expect(told).not.toMatch(/whitby|atlantis/i);
});

test('what could not be fetched is named by its address, and not by who wanted it', async () => {
  const told = await logOf(weatherIn('Whitby', 'whitby'), outOfReach);

  expect(told).toContain('GET http://127.0.0.1:9/v1/weather/whitby');
  expect(Object.values(secrets).filter((secret) => told.includes(secret))).toEqual([]);
});

describe('PRIVACY.md is true where it says', () => {
  const privacy = readFileSync('PRIVACY.md', 'utf8');
  const { manifest } = JSON.parse(readFileSync('skill.json', 'utf8'));

  test('that the skill asks for no permission', () => {
    expect(privacy).toContain('The skill asks for no permission');
    expect([manifest.permissions, manifest.privacyAndCompliance.usesPersonalInfo]).toEqual([[], false]);
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
