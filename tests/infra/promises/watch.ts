import { assumptions } from '../../../infra/cost/assumptions';
import { documents } from '../../../lambda/contract/documents';
import { jsonLog } from '../../../lambda/skill/log';
import { type Cloud, inWords, resource, resources } from '../support/cloud';

const stack = 'Coast-Watch';

const alarmsOf = (cloud: Cloud, where = stack) => resources(cloud, where, 'AWS::CloudWatch::Alarm');
const named = (cloud: Cloud, name: string) => resource(cloud, stack, 'AWS::CloudWatch::Alarm', name).Properties;

/** As Lambda writes a line of console.log. */
function logged(event: string): string {
  const lines: string[] = [];
  jsonLog((line) => lines.push(`2026-08-12T07:10:00.000Z\t4f1a\tINFO\t${line}`)).warn(event, { why: 'test' });
  return lines.join();
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

    expect(share.Expression).toBe('IF(failed >= 5, 100 * failed / (failed + started), 0)');
    expect(named(cloud(), 'StreamFails').Threshold).toBe(20);
  });

  test.each([
    ['Apologies', 'failed'],
    ['StreamFailures', 'playback-failed'],
    ['StreamStarts', 'playback-started'],
    ['AnswersWithoutContent', 'content-unavailable'],
    ['AnswersRefused', 'alexa-refused-an-answer'],
  ])('counts as %s the lines of “%s”, and no others', (metric, event) => {
    const filters = resources(cloud(), stack, 'AWS::Logs::MetricFilter').map(([, { Properties }]) => Properties);
    const matching = filters.filter(({ FilterPattern }) => new RegExp(FilterPattern.slice(1, -1)).test(logged(event)));

    expect(filters).toHaveLength(5); // as many as CloudWatch allows
    expect(matching.map(({ MetricTransformations }) => MetricTransformations[0].MetricName)).toEqual([metric]);
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
    const filters = resources(cloud(), stack, 'AWS::Logs::MetricFilter');
    const ages = alarmsOf(cloud()).filter(([, { Properties }]) => JSON.stringify(Properties).includes('MinutesTooOld'));

    expect(alarmsOf(cloud()).length + releaseAlarms.length).toBe(assumptions.alarms);
    expect(filters.length + ages.length).toBe(assumptions.metrics);
  });
}
