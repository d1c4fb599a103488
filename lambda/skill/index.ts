import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Handler } from 'aws-lambda';
import pronunciations from '../../station/pronunciations.yaml';
import station from '../../station/station.yaml';
import { createContent } from './content/client';
import { readEnvironment } from './environment';
import { headStart } from './head-start';
import { listenersIn } from './listener/listeners-table';
import { jsonLog } from './log';
import { RefusedRequest } from './refused';
import { createSkill } from './skill';

const { contentApiUrl, skillId, logLevel, listenersTable: table, metricsNamespace } = readEnvironment(process.env);
// Not console.log: in Lambda it puts words of its own before each line, and the line is no JSON any more.
const log = jsonLog((line) => void process.stdout.write(`${line}\n`), logLevel);
if (skillId === undefined)
  log.warn('any-skill-id', { why: 'SKILL_ID is not set: requests for every skill are answered' });
const content = createContent({ url: contentApiUrl, log });
const listeners = listenersIn(table, log);
const setup = { station, content, listeners, pronunciations, skillId, log, metricsNamespace };
const started = headStart(setup, log);
const skill = createSkill(setup);

/** What AWS Lambda calls. Takes no callback: the Node 24 runtime refuses handlers that do. */
export const handler: Handler<RequestEnvelope, ResponseEnvelope> = async (envelope) => {
  try {
    return await skill.answer(envelope);
  } catch (error) {
    if (error instanceof RefusedRequest) return refusal;
    throw error;
  }
};

/**
 * AWS loads this file with `import()`, and what has a `then` is waited for like a promise. So INIT, in which the processor is not
 * throttled, goes on until there is something to answer with. Whoever uses `require` has the handler at once.
 */
// biome-ignore lint/suspicious/noThenProperty: to be waited for is what it is for
export const then = (loaded: (module: { handler: typeof handler }) => void): void => {
  void started.then(() => loaded({ handler }));
};

/** A clear no that tells a stranger nothing. */
const refusal: ResponseEnvelope = {
  version: '1.0',
  response: {
    outputSpeech: { type: 'PlainText', text: 'This request is not for this skill.' },
    shouldEndSession: true,
  },
};
