import { wallTime } from '../../lambda/contract/london-day';
import type { Line } from '../../lambda/skill/notes/line';
import { isPlay } from '../../lambda/skill/notes/metrics';
import { Counter } from './counter';
import { Listening } from './listening';
import { deviceName, kindOf, languageName, parts, placeInTitle } from './names';

export const unknownPlaces = 'Places that aren’t in our table';

/** Everything that the page says of a week. */
export class Tally {
  readonly kinds = new Counter();
  readonly places = new Counter();
  readonly failures = new Counter();
  readonly hours = new Counter();
  readonly devices = new Counter();
  readonly languages = new Counter();
  readonly listening = new Listening();
  readonly #milliseconds = new Counter();
  #plays = 0;
  #notUnderstood = 0;
  #apologies = 0;

  add(line: Line): void {
    this.listening.add(line);
    this.#addFailures(line);
    if (isPlay(line)) this.#plays += 1;
    if (line.intent === null) return;
    this.kinds.add(kindOf(line.intent));
    this.devices.add(deviceName(line.device));
    this.languages.add(languageName(line.locale));
    this.#milliseconds.add(String(line.ms));
    const { date, hour } = wallTime(new Date(line.at));
    this.hours.add(`${date} ${hour}`);
    if (line.outcome === 'not understood') this.#notUnderstood += 1;
    if (line.outcome === 'apologised') this.#apologies += 1;
    if (happened(line, 'unmatched-town')) this.places.add(placeOf(line));
  }

  get questions(): number {
    return this.kinds.total;
  }

  get plays(): number {
    return this.#plays;
  }

  get notUnderstood(): number {
    return this.#notUnderstood;
  }

  get apologies(): number {
    return this.#apologies;
  }

  /** The time within which so many of a hundred answers came; null in a week without any. */
  msOf(percent: number): number | null {
    const times = this.#milliseconds.ranking
      .map(([ms, count]) => [Number(ms), count] as const)
      .sort(([a], [b]) => a - b);
    let answers = 0;
    for (const [ms, count] of times) {
      answers += count;
      if (answers * 100 >= this.questions * percent) return ms;
    }
    return null;
  }

  #addFailures(line: Line): void {
    for (const [name, { failed }] of Object.entries(line.read))
      if (failed) this.failures.add(`${parts[name] ?? name} could not be had`);
    if (happened(line, 'failed')) this.failures.add('A mistake of ours: see “failed” in the log');
    if (happened(line, 'playback-failed')) this.failures.add(`The stream did not play: ${line.stream}`);
    if (happened(line, 'alexa-refused-an-answer')) this.failures.add('Alexa refused our answer: see the log');
  }
}

const happened = (line: Line, event: string) => line.happened.split(' ').includes(event);

/** Free text is not in the log: a place is one of our table, or nameless. */
const placeOf = ({ place }: Line) => (typeof place === 'string' ? placeInTitle(place) : unknownPlaces);
