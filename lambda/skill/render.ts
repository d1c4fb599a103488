import type { ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { playDirective } from './playback/directive';
import type { Asked, Memory, Reply, Turn } from './turn';
import { joined } from './words/speech';

/** Alexa refuses a card with more; leave room for its title. */
const longestCard = 7_500;

export interface Rendered {
  response: Response;
  /** What Alexa is to keep until the next turn; nothing once the microphone closes. */
  memory: Memory;
}

/** The one place that speaks to Alexa: Reply → response. */
export function render(turn: Turn, reply: Reply, builder: ResponseBuilder): Rendered {
  const { play, stop, card } = reply;
  const asked = mayAsk(turn, reply) ? whatWeAsk(reply) : undefined;
  const said = asked ? `${asked.said} ${asked.question}` : whatWeSay(turn, reply);

  if (said.trim()) builder.speak(said.trim());
  if (asked) builder.reprompt(asked.again);
  if (card) builder.withSimpleCard(card.title, card.text.slice(0, longestCard));
  if (play) builder.getResponse().directives = [playDirective(play, turn.station, turn.now)];
  if (stop) builder.addAudioPlayerStopDirective();

  const response = builder.withShouldEndSession(!asked).getResponse();
  return { response, memory: asked ? { asked, offered: [...(turn.memory.offered ?? []), asked.about.about] } : {} };
}

/** An open microphone holds the stream; so nothing is asked while it plays. */
const mayAsk = (turn: Turn, reply: Reply) => !turn.playing && !reply.play;

function whatWeAsk({ say = [], ask }: Reply): Asked | undefined {
  if (!ask) return undefined;
  return { about: ask.about, said: joined(...say).ssml, question: ask.question.ssml, again: ask.again.ssml };
}

function whatWeSay(_turn: Turn, { say = [], ask }: Reply): string {
  return joined(...say, ...(ask?.instead ? [ask.instead] : [])).ssml;
}
