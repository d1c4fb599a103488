import type { Facts } from '../log';
import type { Line } from './line';

const happened = (line: Line, event: string) => line.happened.split(' ').includes(event);

/** The stream itself; our recorded apology counts as no listening. */
const isLive = ({ stream }: Line) => typeof stream === 'string' && stream.startsWith('mount');

/** The station was put on, by voice or by a button. The bulletin has an intent of its own to be counted by. */
export const isPlay = ({ outcome, plays }: Line) => outcome === 'played' && plays === 'live';

/** What CloudWatch counts, by the name it has there. */
const counts = {
  Plays: isPlay,
  ListeningStarts: (line: Line) => happened(line, 'playback-started') && isLive(line),
  ListeningStops: (line: Line) =>
    (happened(line, 'playback-stopped') || happened(line, 'playback-finished')) && isLive(line),
  StreamFailures: (line: Line) => happened(line, 'playback-failed'),
  Fallbacks: (line: Line) => line.outcome === 'not understood',
  UnmatchedTowns: (line: Line) => happened(line, 'unmatched-town'),
  Apologies: (line: Line) => happened(line, 'failed'),
  AnswersWithoutContent: (line: Line) => happened(line, 'content-unavailable'),
  ListenersUnavailable: (line: Line) => line.read.listener?.failed === true,
  AnswersRefused: (line: Line) => happened(line, 'alexa-refused-an-answer'),
};

export type Count = keyof typeof counts;
export const countNames = Object.keys(counts) as Count[];

/** `Turns` has a dimension, and costs as many metrics as this has values: so all of Amazon’s own intents are one. */
const intentCounted = (intent: string) => (intent.startsWith('AMAZON.') ? 'AMAZON' : intent);

/**
 * CloudWatch’s embedded metric format: the line says of itself what is to be counted in it. Only what happened is there, as a
 * one; what did not is no data, which sums take for nothing.
 */
export function embeddedMetrics(line: Line, namespace: string): Facts {
  const counted = countNames.filter((name) => counts[name](line));
  const isTurn = line.intent !== null;
  const plain = [...(isTurn ? [{ Name: 'AnswerMs', Unit: 'Milliseconds' }] : []), ...counted.map(count)];
  if (plain.length === 0) return {};
  const directives = [
    ...(isTurn ? [{ Namespace: namespace, Dimensions: [['Intent']], Metrics: [count('Turns')] }] : []),
    { Namespace: namespace, Dimensions: [[]], Metrics: plain },
  ];
  return {
    _aws: { Timestamp: Date.parse(line.at), CloudWatchMetrics: directives },
    ...(line.intent !== null && { Intent: intentCounted(line.intent), Turns: 1, AnswerMs: line.ms }),
    ...Object.fromEntries(counted.map((name) => [name, 1])),
  };
}

const count = (Name: string) => ({ Name, Unit: 'Count' });
