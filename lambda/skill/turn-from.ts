import type { HandlerInput } from 'ask-sdk-core';
import type { Station } from '../contract/station';
import type { AlexaApi } from './alexa-api';
import type { Content } from './content/content';
import { bulletinOn, deviceOf, isPlaying } from './listener/device';
import { listenerOf } from './listener/listener';
import type { Listeners } from './listener/listeners';
import { memoryFrom } from './listener/memory';
import { wishOf } from './listener/wish';
import type { Log } from './log';
import type { Turn } from './turn';
import { isLocale } from './words/locales';
import type { Names } from './words/names';
import { scriptFor } from './words/words';

export interface House {
  station: Station;
  content: Content;
  listeners: Listeners;
  names: Names;
  alexa: AlexaApi;
  clock: () => Date;
  log: Log;
}

/** Everything an answer may need, out of Alexa’s request and the house. */
export function turnFrom({ requestEnvelope }: HandlerInput, house: House): Turn {
  const { station, content, names, clock, log } = house;
  const { request, context, session } = requestEnvelope;
  const wish = wishOf(request);
  const locale = ('locale' in request && typeof request.locale === 'string' && request.locale) || 'en-GB';
  if (!isLocale(locale)) log.warn('unknown-locale', { locale });
  return {
    ...scriptFor(locale, station.name, names),
    locale,
    now: clock(),
    station,
    content,
    log,
    skillId: context?.System?.application?.applicationId ?? '',
    listener: listenerOf(requestEnvelope, house),
    device: deviceOf(context),
    playing: isPlaying(context),
    bulletin: bulletinOn(context),
    intent: wish?.intent ?? null,
    slots: wish?.slots ?? {},
    memory: memoryFrom(session?.attributes),
    dice: diceOf(String(request.requestId ?? '')),
  };
}

/** 0 to 1 out of the request’s id: chance enough for a tip now and then, and the same when a request is sent again. */
function diceOf(requestId: string): number {
  let sum = 0;
  for (const letter of requestId) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum / 9973;
}
