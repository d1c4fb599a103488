/** What a month is made of. Change a line, and `npm run cost` says what it means. */
export const assumptions = {
  daysPerMonth: 30.4,
  /** To Alexa, by each listener. */
  questionsPerDay: 2,
  /** “Playback started” and the like: requests of their own, without a listener’s words. */
  eventsPerQuestion: 1,
  /** Starting the stream, weather and news look up who asks; a regular’s item changes once in a while. */
  recallsPerQuestion: 0.8,
  remembersPerQuestion: 0.2,
  /** One item, with what DynamoDB adds. */
  listenerKb: 0.3,
  skillSeconds: 0.15,
  skillGb: 0.5,
  /** Each run’s own line, and three of Lambda’s; a turn’s line says what is to be counted, too. */
  logKbPerRun: 1,
  logKbPerTurn: 1.3,

  /** Of the listeners, how many have one of the apps open on a day, and how long. */
  shareWithApp: 0.3,
  appMinutesPerDay: 20,
  /** `nextPollAt` of now playing: when the publisher has asked again. */
  secondsBetweenPolls: 11,
  /** Station, schedule, news, weather; and on air once a minute. */
  otherDocumentsPerOpening: 4,
  /** Compressed, with headers; most polls are answered 304. */
  kbPerAnswer: 1,

  /** Six runs a minute: most find one thing due. */
  publisherRunsPerMinute: 6,
  publisherSeconds: 0.25,
  publisherGb: 0.25,
  readsPerPublisherRun: 4,
  /** Now playing is written when the song changes or its age is half over; on air and the schedule likewise. */
  writesPerMinute: 3,
  /** Lambda listens to the queue on five lines, each for 20 s at a time. */
  emptyPollsPerMinute: 15,
  songsPerHour: 20,
  /** Caches of CloudFront that ask S3 by themselves: a live document every 5 s, the others every minute. */
  cachesThatAsk: 3,

  /** One region: the alarms that people get, and the two that take a release back. */
  alarms: 22,
  /**
   * Ten counts of the skill’s log, how long answers take, six ages; and questions by intent: a metric is paid for in the
   * hours in which it has data, and in an hour some fifteen intents are asked for.
   */
  metrics: 33,
} as const;
