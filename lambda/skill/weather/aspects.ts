/** What of the weather a listener wants to know. */
export const aspects = [
  'weather',
  'rain',
  'dry',
  'sun',
  'snow',
  'fog',
  'thunder',
  'frost',
  'wind',
  'temperature',
  'coat',
  'beach',
  'sunrise',
  'sunset',
  'warmest',
  'coldest',
  'windiest',
  'driest',
] as const;

export type Aspect = (typeof aspects)[number];

/** What was asked, for as long as a question of ours is open: “what about Filey” means all of it. */
export interface AskedWeather {
  /** The weather as a whole, if left out. */
  aspect?: Aspect;
  /** An AMAZON.DATE, or `nextFewDays`; today, if left out. */
  date?: string;
  /** An AMAZON.TIME. */
  time?: string;
}

/** What a comparison of towns comes to in one of them. */
export const inOneTown = {
  warmest: 'temperature',
  coldest: 'temperature',
  windiest: 'wind',
  driest: 'rain',
} as const satisfies Partial<Record<Aspect, Aspect>>;
