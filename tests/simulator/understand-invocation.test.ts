import { invocation } from '../../simulator/understand/invocation';

const hear = (text: string) => invocation(text, 'this is the coast');

test.each([
  'Alexa, open This is the Coast.',
  'open this is the coast',
  'start this is the coast please',
  'Alexa, play This is the Coast',
  'launch the this is the coast',
  'could you open this is the coast for me',
  'Alexa, I want to talk to This is the Coast',
  'Alexa, ask This is the Coast',
  'Alexa, This is the Coast',
])('“%s” opens the skill', (text) => expect(hear(text)).toEqual({ launch: true, rest: '' }));

test.each([
  ['Alexa, ask This is the Coast what’s playing', "what's playing"],
  ['ask this is the coast for the weather in Whitby', 'the weather in whitby'],
  ['Alexa, ask This is the Coast to read me the headlines, please', 'read me the headlines'],
  ['ask this is the coast if it will rain', 'it will rain'],
  ['tell this is the coast to stop', 'stop'],
  ['open this is the coast and play the news', 'play the news'],
  ['Alexa, give me the headlines from This is the Coast', 'give me the headlines'],
  ['the news from this is the coast', 'the news'],
])('“%s” asks the skill “%s”', (text, rest) => expect(hear(text)).toEqual({ launch: false, rest }));

test.each([
  ['Alexa, stop', 'stop'],
  ['What’s playing?', "what's playing"],
  ['put this is the coast on', 'put this is the coast on'],
  ['who’s on this is the coast', "who's on this is the coast"],
  ['Alexa', ''],
])('“%s” is heard as “%s”', (text, rest) => expect(hear(text)).toEqual({ launch: false, rest }));
