import type { RequestListener } from 'node:http';
import { createInterface } from 'node:readline';
import { Alexa } from './alexa';
import { readEnvironment } from './environment';
import { type House, openHouse } from './house';
import { localAddress } from './local-address';
import { pathOf } from './problem';
import { alexaApi, alexaApiRoute } from './routes/alexa-api';
import type { Route } from './routes/route';
import { help, readArguments, type Wishes } from './say/arguments';
import { inWords } from './say/in-words';
import { UsageError } from './say/usage-error';
import { understandingOf } from './understanding-of';

try {
  const wishes = readArguments(process.argv.slice(2));
  if (wishes.help) console.log(help);
  else await converse(wishes);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function converse(wishes: Wishes): Promise<void> {
  const { logLevel = 'silent', ...environment } = readEnvironment(process.env);
  const { content, wallTime } = wishes;
  // A conversation is in nobody’s way: any free port will do.
  const house = await openHouse(
    { ...environment, host: '127.0.0.1', port: 0, logLevel, content, wallTime },
    ({ contentApi, meanwhile }) => withAlexa(contentApi, alexaApiRoute(meanwhile)),
  );
  try {
    if (!wishes.json) house.meanwhile.heard = (words) => console.log(`Alexa  ${words}`);
    const alexa = alexaIn(house, wishes, environment.skillId);
    for await (const sentence of wishes.sentences.length > 0 ? wishes.sentences : typedSentences()) {
      const before = alexa.playing;
      const spoken = isEnd(sentence) ? await alexa.playsOut() : await alexa.says(sentence);
      console.log(wishes.json ? JSON.stringify(spoken.response) : inWords(sentence, spoken, before));
    }
  } finally {
    house.close();
  }
}

/** A stage direction: what plays is heard to its end. */
function isEnd(sentence: string): boolean {
  return /^\(.*\bends\)$/i.test(sentence);
}

/** The skill reads content here, and asks Alexa. */
function withAlexa(contentApi: RequestListener, alexa: Route): RequestListener {
  return (req, res) => {
    const path = pathOf(req);
    if (path.startsWith(alexaApi)) void alexa(req, res, path);
    else contentApi(req, res);
  };
}

function alexaIn(
  { skill, station, clock, url }: House,
  { locale, device }: Wishes,
  skillId: string | undefined,
): Alexa {
  return new Alexa({
    ...understandingOf(locale),
    answer: (envelope) => skill.answer(envelope),
    skillId: skillId ?? 'amzn1.ask.skill.local',
    locale,
    device,
    clock,
    apiEndpoint: url + alexaApi,
    canPlay: (url) => localAddress(station, url) !== null,
  });
}

async function* typedSentences(): AsyncGenerator<string> {
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const lines = createInterface({ input: process.stdin, ...(isTerminal && { output: process.stdout, prompt: '> ' }) });
  if (isTerminal) lines.prompt();
  for await (const line of lines) {
    if (line.trim()) yield line.trim();
    if (isTerminal) lines.prompt();
  }
}
