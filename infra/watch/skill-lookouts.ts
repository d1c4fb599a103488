import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Lookout } from './lookout';
import type { SkillMetrics } from './skill-metrics';
import type { WatchedSkill } from './watched';

const period = Duration.minutes(5);
const goBack = 'If it began with a release, deploy the one before (git checkout of its tag, npm run deploy).';

/** What listeners can lose when they ask Alexa. */
export function skillLookouts({ alias }: WatchedSkill, metrics: SkillMetrics): Lookout[] {
  return [
    {
      name: 'SkillFails',
      metric: alias.metricErrors({ period }),
      atLeast: 3,
      periods: 1,
      silenceIs: 'good',
      listenersLose:
        'whatever they ask: Alexa says that the skill is not responding. The radio, once playing, goes on.',
      whatToDo: `Read the errors in the skill’s log. ${goBack}`,
    },
    {
      name: 'SkillApologises',
      metric: metrics.Apologies,
      atLeast: 3,
      periods: 1,
      silenceIs: 'good',
      listenersLose: 'the answer to one kind of question: we say sorry and offer to play the station.',
      whatToDo: `Look for "failed" in the skill’s log: it names the error and its place. ${goBack}`,
    },
    {
      name: 'SkillIsSlow',
      metric: alias.metricDuration({ period, statistic: 'p99' }),
      atLeast: 6_000,
      periods: 2,
      silenceIs: 'good',
      listenersLose: 'soon, whatever they ask: Alexa hangs up on answers that take 8 s.',
      whatToDo:
        'See on the dashboard whether the content API is slow too; the skill gives each document 3 s. If it is not, compare with the last release.',
    },
    {
      name: 'SkillTurnsListenersAway',
      metric: alias.metricThrottles({ period }),
      atLeast: 1,
      periods: 1,
      silenceIs: 'good',
      listenersLose: 'an answer, some of them: more people ask at once than this account may answer.',
      whatToDo: 'Ask AWS for more concurrent executions (Service Quotas, Lambda). A new account has ten.',
    },
    {
      name: 'AlexaRefusesAnswers',
      metric: metrics.AnswersRefused,
      atLeast: 3,
      periods: 1,
      silenceIs: 'good',
      listenersLose: 'the stream or the screen: Alexa found our answer wrong and dropped it.',
      whatToDo: `Look for "alexa-refused-an-answer" in the skill’s log: it says what Alexa found. ${goBack}`,
    },
    {
      name: 'StreamFails',
      metric: shareOfFailures(metrics),
      atLeast: 20,
      periods: 1,
      silenceIs: 'good',
      listenersLose: 'the radio: one start in five or more fails, on every mount in turn.',
      whatToDo:
        'Open the stream in a browser, then run npm run content-api -- --check-stream. Call whoever runs the stream server.',
    },
    {
      name: 'SkillHasNoContent',
      metric: metrics.AnswersWithoutContent,
      atLeast: 5,
      periods: 1,
      silenceIs: 'good',
      listenersLose: 'songs, shows, news or weather: we say that we cannot reach them. The stream still plays.',
      whatToDo:
        'Open /v1/now-playing and the others of the content API. If they are there, look for "content-unavailable" in the skill’s log.',
    },
    {
      name: 'ListenersAreForgotten',
      metric: metrics.ListenersUnavailable,
      atLeast: 5,
      periods: 1,
      silenceIs: 'good',
      listenersLose: 'their town: we ask for it again, and greet regulars like strangers. Everything else works.',
      whatToDo:
        'Look for "listeners-unavailable" in the skill’s log: it says what DynamoDB answered. A wrong grant or a table that is gone comes from a deployment; throttling passes.',
    },
  ];
}

/** At home alone: abroad, a day without a question is an ordinary one. */
export function silenceLookout({ alias }: WatchedSkill): Lookout {
  return {
    name: 'NobodyAsks',
    metric: alias.metricInvocations({ period: Duration.hours(6) }),
    lessThan: 1,
    periods: 4,
    silenceIs: 'bad',
    listenersLose: 'perhaps everything: nobody has asked for a day, which does not happen by itself.',
    whatToDo:
      'Ask an Echo. If Alexa does not know the skill, see its status in the developer console; if it does, compare the endpoint there with SkillEndpoint.',
  };
}

/** Per cent. Below five failures, one listener’s broken Wi-Fi would be a disaster. */
function shareOfFailures(metrics: SkillMetrics): IMetric {
  return new MathExpression({
    label: 'Starts of the stream that fail, %',
    // Where nothing happened there is no data, and sums with it would have none.
    expression: 'IF(FILL(failed, 0) >= 5, 100 * failed / (failed + FILL(started, 0)), 0)',
    usingMetrics: { failed: metrics.StreamFailures, started: metrics.ListeningStarts },
    period,
  });
}
