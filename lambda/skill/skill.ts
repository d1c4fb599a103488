import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Pronunciation } from '../contract/pronunciation';
import type { Station } from '../contract/station';
import { createAlexaApi } from './alexa-api';
import type { Content } from './content/content';
import { measured } from './content/measured';
import { type Listeners, noListeners } from './listener/listeners';
import { measuredListeners } from './listener/measured';
import { jsonLog, type Log } from './log';
import { lineOf } from './notes/line';
import { embeddedMetrics } from './notes/metrics';
import { noNotes, notingLog } from './notes/notes';
import { checkedRequest, RefusedRequest } from './refused';
import { conversation } from './requests/conversation';
import type { Occasion } from './requests/occasion';
import { ourFault } from './requests/our-fault';
import { anythingElse, deviceEvents, sessionEnded, skillEvents, whatWeCould } from './requests/reports';
import { stopwatch } from './stopwatch';
import { namesFrom } from './words/names';

export interface Setup {
  station: Station;
  content: Content;
  /** The only skill whose requests are answered; undefined answers any. */
  skillId?: string | undefined;
  /** Where listeners are remembered. Nobody is, by default. */
  listeners?: Listeners;
  /** How names are said that Alexa would get wrong. */
  pronunciations?: readonly Pronunciation[];
  clock?: () => Date;
  log?: Log;
  /** Where CloudWatch is to count what the lines of the log say; undefined where nobody counts. */
  metricsNamespace?: string | undefined;
}

export interface Skill {
  /** One request envelope in, one response envelope out. Rejects with RefusedRequest for what is not ours. */
  answer(envelope: unknown): Promise<ResponseEnvelope>;
}

export function createSkill(setup: Setup): Skill {
  const { skillId, metricsNamespace, station, content, listeners = noListeners } = setup;
  const { clock = () => new Date(), log = jsonLog(console.log) } = setup;
  const names = namesFrom(setup.pronunciations ?? []);
  const house = { station, names, alexa: createAlexaApi(log), clock };
  return {
    answer: async (envelope) => {
      const request = checked(envelope, skillId, log);
      const taken = stopwatch();
      const notes = noNotes();
      const occasion: Occasion = {
        ...house,
        content: measured(content, notes.read, clock()),
        listeners: measuredListeners(listeners, notes.read),
        log: notingLog(log, request.request.requestId ?? '', notes),
        notes,
      };
      try {
        return await handlers.invoke(request, occasion);
      } finally {
        const line = lineOf(request, notes, clock(), taken());
        log.info('turn', metricsNamespace ? { ...line, ...embeddedMetrics(line, metricsNamespace) } : line);
      }
    },
  };
}

function checked(envelope: unknown, skillId: string | undefined, log: Log): RequestEnvelope {
  try {
    return checkedRequest(envelope, skillId);
  } catch (error) {
    if (error instanceof RefusedRequest) log.warn('refused', { why: error.message });
    throw error;
  }
}

/** Knows nothing of any request: what belongs to one comes with it, as its context. */
const handlers = SkillBuilders.custom()
  .addRequestHandlers(conversation, deviceEvents, skillEvents, whatWeCould, sessionEnded, anythingElse)
  .addErrorHandlers(ourFault)
  .create();
