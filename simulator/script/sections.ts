/** What a listener would call each part of the script, in the order of a conversation. */
const sections: Record<string, string> = {
  welcome: 'Somebody opens the skill',
  tips: 'Now and then, one more thing to ask',
  play: 'Somebody asks for the station',
  show: 'A show by its name',
  whatsPlaying: 'What’s playing',
  played: 'What was played',
  onAir: 'Who’s on air',
  schedule: 'What’s on',
  whensOn: 'When a show is on',
  change: 'Cover and bank holidays',
  news: 'The news',
  weather: 'The weather',
  bulletin: 'The bulletin',
  here: 'The weather where the listener is',
  contact: 'The studio',
  link: 'The website, the apps, the supporters',
  live: 'What live radio can’t do',
  smallTalk: 'Small talk',
  routine: 'The station every morning',
  help: 'Help',
  yes: 'Somebody just says yes',
  no: 'Somebody just says no',
  notUnderstood: 'What we can’t help with',
  unavailable: 'Something of ours is broken',
  goodbye: 'Goodbye',
};

/** Pieces that sentences are made of, and what only a screen shows. They come last. */
const pieces: Record<string, string> = {
  greeting: 'Greetings by the hour',
  time: 'The time',
  duration: 'How long still',
  days: 'Days of the week',
  age: 'How long ago',
  told: 'How long ago, of a story',
  categories: 'Kinds of news',
  day: 'Days',
  ordinal: 'First, second, third',
  speed: 'Wind',
  list: 'Lists',
  phone: 'Phone numbers',
  email: 'E-mail addresses',
  numbers: 'Numbers',
  tens: 'Numbers from thirty',
  digits: 'Numbers, put together',
  screens: 'On screens',
};

/** Every key of a script, as in a conversation: what nobody has placed yet comes before the pieces. */
export function inOrder(keys: readonly string[]): string[] {
  const unplaced = keys.filter((key) => !(key in sections) && !(key in pieces));
  return [...Object.keys(sections), ...unplaced, ...Object.keys(pieces)].filter((key) => keys.includes(key));
}

export const titleOf = (key: string): string => sections[key] ?? pieces[key] ?? key;
