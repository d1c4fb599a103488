import type { ResponseBuilder } from 'ask-sdk-core';
import type { Directive, Response } from 'ask-sdk-model';
import { memoryAfter } from './listener/memory';
import { playDirective } from './playback/directive';
import { screenDirectives } from './screens/directives';
import { isPicture } from './screens/picture';
import { presentable } from './screens/presentable';
import type { Screen } from './screens/screen';
import type { Asked, Card, Memory, Reply, Turn } from './turn';
import { offerWakeUp } from './wake-up';
import { fitting } from './words/fitting';
import { cutTo, printed } from './words/printed';
import { joined, type Speech } from './words/speech';

/**
 * Alexa refuses a card with more than 8,000 characters in all: title, text, and the addresses of its picture. A little less, so that
 * a long answer, its card and what we keep of it for “say that again” stay under 24 KB together.
 */
const longestCard = { all: 6_500, title: 200 };

/** What listeners may let us know, by its name at Amazon. */
const permissions = { postcode: 'read::alexa:device:all:address:country_and_postal_code' } as const;

export interface Rendered {
  response: Response;
  /** What Alexa is to keep until the next turn; nothing once the microphone closes. */
  memory: Memory;
}

/** The one place that speaks to Alexa: Reply → response. */
export function render(turn: Turn, reply: Reply, builder: ResponseBuilder): Rendered {
  if (reply.offers) return { response: builder.addDirective(offerWakeUp(turn)).getResponse(), memory: {} };
  const { show, card, asksFor } = reply;
  const asked = mayAsk(turn, reply) ? whatWeAsk(reply) : undefined;
  const drawn = show && turn.device.hasScreen ? drawable(turn, show) : undefined;
  // A screen that reads along speaks the text and the question itself, after our own words.
  const said = drawn?.commands ? fitting(reply.say ?? [], []) : whatWeSay(turn, reply, asked);

  if (said.ssml !== '') builder.speak(said.ssml);
  if (asked) builder.reprompt(asked.again);
  if (asksFor) builder.withAskForPermissionsConsentCard([permissions[asksFor]]);
  else if (card) addCard(builder, card, turn.station.images.logo);
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
    said: fitting(whatWeTell(reply), [ask.question]).ssml.slice(0, -ask.question.ssml.length).trim(),
    question: ask.question.ssml,
    again: ask.again.ssml,
  };
}

const whatWeTell = ({ say = [], readAlong }: Reply): Speech[] => [...say, ...(readAlong ? [readAlong] : [])];

function whatWeSay({ t }: Turn, reply: Reply, asked: Asked | undefined): Speech {
  const told = whatWeTell(reply);
  const last = asked ? reply.ask?.question : reply.ask?.instead;
  // A question was all we had, and it cannot be asked now.
  if (reply.ask && !last && joined(...told).ssml.trim() === '') return t('live.allInOneGo');
  return fitting(told, last ? [last] : []);
}

/** A screen that is too heavy is not drawn: the answer is heard all the same. */
function drawable({ log }: Turn, show: Screen): Screen | undefined {
  const screen = presentable(show);
  if (!screen) log.warn('screen-too-heavy', { screen: show.name });
  return screen ?? undefined;
}

/** Play comes first: the stream waits for no screen. */
function directivesOf({ station, now, device }: Turn, { play, stop }: Reply, drawn: Reply['show']): Directive[] {
  return [
    ...(play ? [playDirective(play, station, now)] : []),
    // What cannot stream refuses the whole answer for a Stop.
    ...(stop && device.canPlay ? [{ type: 'AudioPlayer.Stop' as const }] : []),
    ...(drawn ? screenDirectives(drawn, now) : []),
  ];
}

function addCard(builder: ResponseBuilder, { title, text, image }: Card, logo: string): void {
  const art = image && isPicture(image) ? image : logo;
  const head = cutTo(longestCard.title, printed(title));
  const room = longestCard.all - head.length - 2 * art.length;
  builder.withStandardCard(head, cutTo(room, printed(text)), art, art);
}
