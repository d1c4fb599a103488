import { readFileSync } from 'node:fs';
import { assumptions } from '../../../infra/cost/assumptions';
import { documents } from '../../../lambda/contract/documents';
import { countNames } from '../../../lambda/skill/notes/metrics';
import { type Cloud, inWords, resource, resources } from '../support/cloud';

const stack = 'Coast-Watch';

const alarmsOf = (cloud: Cloud, where = stack) => resources(cloud, where, 'AWS::CloudWatch::Alarm');
const named = (cloud: Cloud, name: string) => resource(cloud, stack, 'AWS::CloudWatch::Alarm', name).Properties;

/** What a graph of the dashboard shows: the names of its metrics, or the expression that finds them. */
function shown(cloud: Cloud, title: string): string[] {
  const { 'Fn::Join': joined } = resource(cloud, stack, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody;
  const text = joined[1].map((part: unknown) => (typeof part === 'string' ? part : 'somewhere')).join('');
  const { widgets } = JSON.parse(text);
  const { metrics } = widgets.find(
    ({ properties }: { properties: { title: string } }) => properties.title === title,
  ).properties;
  return metrics.map(([first, name]: [{ expression: string } | string, string]) =>
    typeof first === 'string' ? name : first.expression,
  );
}

export function watchPromises(cloud: () => Cloud): void {
  test('says on every alarm what listeners lose and what to do, and tells the station', () => {
    const topic = [{ Ref: expect.stringMatching(/^WhoIsTold/) }];

    for (const [, { Properties }] of alarmsOf(cloud())) {
      expect(Properties).toMatchObject({ AlarmActions: topic, OKActions: topic });
      expect(Properties.AlarmDescription).toMatch(/^Listeners lose: .{15,}\. What to do: .{15,}\.$/);
      expect(Properties.AlarmDescription.length).toBeLessThan(1_024);
    }
    expect(resource(cloud(), stack, 'AWS::SNS::Subscription').Properties).toMatchObject({
      Protocol: 'email',
      Endpoint: 'studio@thisisthecoast.example',
    });
  });

  test('has each alarm in the runbook, with the number at which it goes off', () => {
    const rows = readFileSync('infra/RUNBOOK.md', 'utf8').split('\n');
    const all = [...alarmsOf(cloud()), ...alarmsOf(cloud(), 'Coast-Skill')];
    const missing = all.filter(([id, { Properties }]) => {
      const row = rows.find((line) => line.startsWith(`| \`${id.replace(/[0-9A-F]{8}$/, '')}\` |`));
      return !row?.includes(` ${Properties.Threshold.toLocaleString('en-GB')} `);
    });

    expect(missing.map(([id]) => id)).toEqual([]);
    expect(rows.filter((line) => line.startsWith('| `'))).toHaveLength(all.length);
  });

  test('lets alarms speak to the topic, which its rule on TLS alone would not', () => {
    const { Statement } = resource(cloud(), stack, 'AWS::SNS::TopicPolicy').Properties.PolicyDocument;

    expect(Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    );
  });

  test('watches the age of every document that has one', () => {
    const watched = alarmsOf(cloud()).flatMap(([, { Properties }]) =>
      (Properties.Metrics ?? []).flatMap(
        ({ MetricStat }: { MetricStat?: { Metric: { Dimensions?: { Value: string }[] } } }) =>
          MetricStat?.Metric.Dimensions?.map(({ Value }) => Value) ?? [],
      ),
    );
    // Amazon’s flash briefing has no room for its age: it is made from the news.
    const aging = Object.keys(documents).filter((path) => !path.includes('{') && path !== '/v1/flash-briefing');

    expect(watched.sort()).toEqual(aging.sort());
  });

  test.each(['PublisherIsSilent', 'NobodyAsks', 'NowPlayingIsOld', 'WeatherIsOld'])(
    'takes silence for a bad sign: %s',
    (name) => {
      expect(named(cloud(), name).TreatMissingData).toBe('breaching');
    },
  );

  test('wakes somebody when one answer in a hundred takes 6 s, since Alexa hangs up at 8 s', () => {
    expect(named(cloud(), 'SkillIsSlow')).toMatchObject({
      MetricName: 'Duration',
      ExtendedStatistic: 'p99',
      Threshold: 6_000,
      EvaluationPeriods: 2,
    });
  });

  test('tells a broken stream from one listener’s broken Wi-Fi', () => {
    const [share] = named(cloud(), 'StreamFails').Metrics;

    expect(share.Expression).toBe('IF(FILL(failed, 0) >= 5, 100 * failed / (failed + FILL(started, 0)), 0)');
    expect(named(cloud(), 'StreamFails').Threshold).toBe(20);
  });

  test.each([
    ['SkillApologises', 'Apologies'],
    ['AlexaRefusesAnswers', 'AnswersRefused'],
    ['SkillHasNoContent', 'AnswersWithoutContent'],
    ['ListenersAreForgotten', 'ListenersUnavailable'],
  ])('%s goes off by %s, which the skill’s own log counts', (alarm, metric) => {
    expect(countNames).toContain(metric);
    expect(named(cloud(), alarm).Metrics).toEqual([
      expect.objectContaining({
        MetricStat: { Metric: { Namespace: 'Coast', MetricName: metric }, Period: 300, Stat: 'Sum' },
      }),
    ]);
  });

  test('counts nothing by filters: the lines say themselves what is to be counted', () => {
    const { Environment } = resource(cloud(), 'Coast-Skill', 'AWS::Lambda::Function').Properties;

    expect(resources(cloud(), stack, 'AWS::Logs::MetricFilter')).toEqual([]);
    expect(Environment.Variables.METRICS_NAMESPACE).toBe('Coast');
  });

  test('draws what people ask for, how long answers take, what we could not answer, and the stream', () => {
    expect(shown(cloud(), 'What people ask for')).toEqual([`SEARCH('{Coast,Intent} MetricName="Turns"', 'Sum', 300)`]);
    expect(shown(cloud(), 'How long an answer takes, ms')).toEqual(['Duration', 'Duration', 'AnswerMs', 'AnswerMs']);
    expect(shown(cloud(), 'What we could not answer')).toEqual([
      'Fallbacks',
      'UnmatchedTowns',
      'AnswersWithoutContent',
    ]);
    expect(shown(cloud(), 'The stream: asked for, begun, ended')).toEqual([
      'Plays',
      'ListeningStarts',
      'ListeningStops',
    ]);
  });

  test('draws every count that is paid for', () => {
    const { 'Fn::Join': joined } = resource(cloud(), stack, 'AWS::CloudWatch::Dashboard').Properties.DashboardBody;
    const text = JSON.stringify(joined);

    expect(countNames.filter((name) => !text.includes(name))).toEqual([]);
  });

  test('looks at the documents where readers get them', () => {
    const { Environment } = resource(cloud(), stack, 'AWS::Lambda::Function').Properties;

    expect(inWords(Environment.Variables.CONTENT_API_URL)).toBe('https://<Coast-ContentApi in eu-west-1>');
    expect(Environment.Variables.METRICS_NAMESPACE).toBe('Coast');
  });

  test('tells of a bill that grows: at three quarters, and when the month will not be enough', () => {
    const { Budget, NotificationsWithSubscribers } = resource(cloud(), stack, 'AWS::Budgets::Budget').Properties;
    const thresholds = NotificationsWithSubscribers.map(
      ({ Notification }: { Notification: { NotificationType: string; Threshold: number } }) =>
        `${Notification.NotificationType} ${Notification.Threshold}`,
    );

    expect(Budget.BudgetLimit).toEqual({ Amount: 20, Unit: 'USD' });
    expect(thresholds).toEqual(['ACTUAL 75', 'FORECASTED 100']);
  });

  test('has as many alarms and metrics as the cost page counts', () => {
    const releaseAlarms = alarmsOf(cloud(), 'Coast-Skill');
    const ages = alarmsOf(cloud()).filter(([, { Properties }]) => JSON.stringify(Properties).includes('MinutesTooOld'));

    expect(alarmsOf(cloud()).length + releaseAlarms.length).toBe(assumptions.alarms);
    const answerTimes = 1;
    const intentsInAnHour = 15; // see the assumption
    expect(countNames.length + answerTimes + ages.length + intentsInAnHour).toBe(assumptions.metrics);
  });
}
