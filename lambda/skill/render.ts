import type { ResponseBuilder } from 'ask-sdk-core';
import type { Directive, Response } from 'ask-sdk-model';
import { memoryAfter } from './listener/memory';
import { playDirective } from './playback/directive';
import { screenDirectives } from './screens/directives';
import type { Asked, Card, Memory, Reply, Turn } from './turn';
import { joined, type Speech } from './words/speech';

/** Alexa refuses a card with more than 8,000 characters in all; leave room for its title. */
const longestCard = 7_500;

export interface Rendered {
  response: Response;
  /** What Alexa is to keep until the next turn; nothing once the microphone closes. */
  memory: Memory;
}

/** The one place that speaks to Alexa: Reply → response. */
export function render(turn: Turn, reply: Reply, builder: ResponseBuilder): Rendered {
  const { show, card } = reply;
  const asked = mayAsk(turn, reply) ? whatWeAsk(reply) : undefined;
  const drawn = show && turn.device.hasScreen ? show : undefined;
  // A screen that reads along speaks the text and the question itself, after our own words.
  const said = drawn?.commands ? (reply.say ?? []) : whatWeSay(reply, asked);

  if (said.length > 0) builder.speak(joined(...said).ssml);
  if (asked) builder.reprompt(asked.again);
  if (card) addCard(builder, card, turn.station.images.logo);
  const directives = directivesOf(turn, reply, drawn);
  if (directives.length > 0) builder.getResponse().directives = directives;

  const response = builder.withShouldEndSession(!asked).getResponse();
  return { response, memory: memoryAfter(turn.memory, reply, asked) };
}

/** An open microphone holds the stream; so nothing is asked while it plays. */
const mayAsk = (turn: Turn, reply: Reply) => !turn.playing && !reply.play;

function whatWeAsk({ ask, ...reply }: Reply): Asked | undefined {
  if (!ask) return undefined;
  return {
    about: ask.about,
    said: joined(...whatWeTell(reply)).ssml,
    question: ask.question.ssml,
    again: ask.again.ssml,
  };
}

const whatWeTell = ({ say = [], readAlong }: Reply): Speech[] => [...say, ...(readAlong ? [readAlong] : [])];

function whatWeSay(reply: Reply, asked: Asked | undefined): Speech[] {
  const last = asked ? reply.ask?.question : reply.ask?.instead;
  return [...whatWeTell(reply), ...(last ? [last] : [])];
}

/** Play comes first: the stream waits for no screen. */
function directivesOf({ station, now }: Turn, { play, stop }: Reply, drawn: Reply['show']): Directive[] {
  return [
    ...(play ? [playDirective(play, station, now)] : []),
    ...(stop ? [{ type: 'AudioPlayer.Stop' as const }] : []),
    ...(drawn ? screenDirectives(drawn, now) : []),
  ];
}

function addCard(builder: ResponseBuilder, { title, text, image }: Card, logo: string): void {
  const art = image ?? logo;
  builder.withStandardCard(title, text.slice(0, longestCard), art, art);
}
