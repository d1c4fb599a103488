import { ForgedRequest } from './forged-request';

/** Amazon’s limit: an older request may have been overheard, and sent again. */
const toleranceSeconds = 150;

/** Alexa tries for an hour to tell that somebody has disabled the skill, with the time at which they did. */
const eventToleranceSeconds = 3_600;

/** @throws ForgedRequest */
export function checkSentJustNow(envelope: unknown, now: Date): void {
  const { request } = (envelope ?? {}) as { request?: { type?: unknown; timestamp?: unknown } };
  if (typeof request?.timestamp !== 'string') throw new ForgedRequest('request.timestamp is missing');

  const isEvent = typeof request.type === 'string' && request.type.startsWith('AlexaSkillEvent.');
  const age = (now.getTime() - Date.parse(request.timestamp)) / 1_000;
  // A time that cannot be read is NaN, which is within no limit.
  const isRecent = age <= (isEvent ? eventToleranceSeconds : toleranceSeconds) && age >= -toleranceSeconds;
  if (!isRecent) throw new ForgedRequest(`request.timestamp is ${request.timestamp}, and it is ${now.toISOString()}`);
}
