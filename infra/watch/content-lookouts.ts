import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Lookout } from './lookout';
import type { WatchedContent } from './watched';

const period = Duration.minutes(5);

/** What listeners and the apps can lose when nothing, or nothing new, is published. */
export function contentLookouts({ publisher, missed, pushApi }: WatchedContent): Lookout[] {
  return [
    {
      name: 'PublisherIsSilent',
      metric: publisher.metricInvocations({ period }),
      lessThan: 1,
      periods: 1,
      silenceIs: 'bad',
      listenersLose: 'nothing yet. In minutes Alexa and the apps will not know the song, within the day not the news.',
      whatToDo:
        'See in EventBridge Scheduler whether EveryMinute is enabled, and in Lambda whether the queue is the publisher’s trigger.',
    },
    {
      name: 'PublisherMissesRuns',
      metric: missed.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
      atLeast: 6,
      periods: 1,
      silenceIs: 'good',
      listenersLose: 'new songs, shows and news: documents keep their last good edition and grow old.',
      whatToDo:
        'Read the publisher’s log: it names the file and line, or the variable, that is wrong. Mend it, deploy, and empty the queue of missed runs.',
    },
    {
      name: 'SongsCannotBePushed',
      metric: pushApi.metricServerError({ period, statistic: Stats.SUM }),
      atLeast: 3,
      periods: 1,
      silenceIs: 'good',
      listenersLose: 'the name of the song, where the playout system tells it: they hear the show’s instead.',
      whatToDo: 'Look for "POST /v1/now-playing failed" in the receiver’s log.',
    },
    {
      name: 'PushedSongsAreRefused',
      metric: pushApi.metricClientError({ period, statistic: Stats.SUM }),
      atLeast: 10,
      periods: 3,
      silenceIs: 'good',
      listenersLose:
        'the name of the song if it is our playout system that is refused; nothing if a stranger is knocking.',
      whatToDo:
        'Compare the secret in the playout system with NOW_PLAYING_SECRET in Secrets Manager (see SecretsName). Strangers tire.',
    },
  ];
}
