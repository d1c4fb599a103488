import fc from 'fast-check';
import { anyConversation, type GeneratedConversation } from './any-turn';
import { screenInspector } from './drawn-screens';
import { type HeldTurn, hold } from './hold';
import { intents } from './models';
import { requestKinds } from './request-kinds';

/** What a failure prints, to see it again: in any of the files that ask for this. */
const { CONTRACT_SEED, CONTRACT_PATH: path } = process.env;

interface Generated {
  turns: number;
  /** The same turns for the same number. */
  seed: number;
}

/** Conversations between two looks at how many turns there were. */
const atOnce = 250;

/** Each answer is held against all that Alexa asks for. A failure says what CONTRACT_SEED and CONTRACT_PATH have to be to see it again. */
export async function everyPromiseIsKept({ turns: wanted, seed }: Generated): Promise<void> {
  const screens = await screenInspector({ every: Math.ceil(wanted / 400), most: Math.ceil(wanted / 10) });
  const asked = new Set<string>();
  let turns = 0;
  const property = fc.asyncProperty(anyConversation, async (conversation) => {
    const held = await hold(conversation);
    for (const turn of held) turn.broken.push(...screens.inspect(turn));
    turns += held.length;
    for (const { request } of held) noteKind(asked, request);
    const broken = held.find((turn) => turn.broken.length > 0);
    if (broken) throw new Error(told(conversation, broken));
  });
  for (let round = 0; turns < wanted; round++) {
    await fc.assert(property, {
      seed: Number(CONTRACT_SEED ?? seed) + round,
      numRuns: path === undefined ? atOnce : 1,
      ...(path !== undefined && { path }),
    });
    if (path !== undefined) return;
  }

  // The generators reach everything that there is.
  const everything = [...requestKinds.keys(), ...intents.map(({ name }) => name)];
  if (wanted >= 10_000) expect(everything.filter((kind) => !asked.has(kind))).toEqual([]);
  expect(screens.count().drawn).toBeGreaterThan(wanted / 100);
}

function noteKind(asked: Set<string>, { request }: Record<string, unknown>): void {
  const { type, intent } = (request ?? {}) as { type?: string; intent?: { name?: string } };
  if (type) asked.add(type);
  if (intent?.name) asked.add(intent.name);
}

/** The request can be posted to /alexa of `npm start` as it stands. */
function told(conversation: GeneratedConversation, { request, response, broken }: HeldTurn): string {
  return [
    ...broken.map((what) => `- ${what}`),
    `asked with: ${JSON.stringify(request)}`,
    `answered with: ${JSON.stringify(response)?.slice(0, 2_000)}`,
    `content: ${JSON.stringify(conversation.content)}, ${conversation.later} hours later`,
  ].join('\n');
}
