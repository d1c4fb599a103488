import fc from 'fast-check';
import { anyConversation, type GeneratedConversation } from './contract/any-turn';
import { screenInspector } from './contract/drawn-screens';
import { type HeldTurn, hold } from './contract/hold';
import { intents } from './contract/models';
import { requestKinds } from './contract/request-kinds';

/** `npm run test:long` asks for far more. A failure prints what CONTRACT_SEED and CONTRACT_PATH have to be to see it again. */
const turnsWanted = Number(process.env.CONTRACT_TURNS ?? 2_000);
const seed = Number(process.env.CONTRACT_SEED ?? 1);
const path = process.env.CONTRACT_PATH;

/** Conversations between two looks at how many turns there were. */
const atOnce = 250;

test(
  `whatever Alexa sends, from whatever device and with whatever published: ${turnsWanted} answers keep every promise`,
  async () => {
    const screens = await screenInspector({ every: Math.ceil(turnsWanted / 400), most: Math.ceil(turnsWanted / 10) });
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
    for (let round = 0; turns < turnsWanted; round++) {
      await fc.assert(property, {
        seed: seed + round,
        numRuns: path === undefined ? atOnce : 1,
        ...(path !== undefined && { path }),
      });
      if (path !== undefined) return;
    }

    // The generators reach everything that there is.
    const everything = [...requestKinds.keys(), ...intents.map(({ name }) => name)];
    if (turnsWanted >= 10_000) expect(everything.filter((kind) => !asked.has(kind))).toEqual([]);
    expect(screens.count().drawn).toBeGreaterThan(turnsWanted / 100);
  },
  10 * 60_000,
);

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
