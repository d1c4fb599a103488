import { show } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';
import { coastWeek, coverWeek } from '../support/week';

const week = station({ schedule: coastWeek });
const answerTo = async (sentence: string, content = week) => (await listener({ content }).says(sentence)).hears;

test.each([
  "when's Paddy on",
  'what time is the breakfast show on',
  'when does Breakfast start',
  "when is Paddy's show on",
])('“%s” says that it is on now, and on which days', async (sentence) => {
  expect(await answerTo(sentence)).toBe(
    'Breakfast with Paddy is on now, until ten o’clock. You can hear it on weekdays at six o’clock.',
  );
});

test('its card and its screen list the week', async () => {
  const turn = await listener({ content: week, device: 'show-8' }).says('when is Paddy on');

  expect(turn.card).toMatchObject({
    title: 'When it’s on',
    text: 'Today\nSix o’clock: Paddy @ Breakfast\nTomorrow\nSix o’clock: Paddy @ Breakfast\nOn Friday\nSix o’clock: Paddy @ Breakfast\nOn Monday\nSix o’clock: Paddy @ Breakfast\nOn Tuesday\nSix o’clock: Paddy @ Breakfast\nOn Wednesday the 19th\nSix o’clock: Paddy @ Breakfast',
  });
  expect((await onScreen(turn)).words.slice(1)).toEqual([
    'When it’s on',
    '8:10',
    ...[
      'Wed 6 am',
      'Paddy @ Breakfast',
      'On air now',
      'Thu 6 am',
      'Paddy @ Breakfast',
      'Fri 6 am',
      'Paddy @ Breakfast',
    ],
    ...['Mon 6 am', 'Paddy @ Breakfast', 'Tue 6 am', 'Paddy @ Breakfast', 'Wed 6 am', 'Paddy @ Breakfast'],
  ]);
});

test.each([
  ['what time is the Chart Rewind on', 'Chart Rewind is on at two o’clock on Sunday afternoon, until six o’clock.'],
  ['when are the love songs on', 'Sunday Love Songs is on at six o’clock on Sunday evening, until ten o’clock.'],
  [
    'what time does Drive start',
    'Drive is on at four o’clock this afternoon, until seven o’clock. You can hear it on weekdays at four o’clock.',
  ],
  [
    'when is weekend breakfast',
    'Weekend Breakfast is on at seven o’clock on Saturday morning, until ten o’clock. You can hear it at weekends at seven o’clock.',
  ],
  ['is the evening mix on tomorrow', 'The Evening Mix is on at seven o’clock tomorrow evening, until ten o’clock.'],
  [
    'when is the evening mix',
    'The Evening Mix is on at seven o’clock this evening, until ten o’clock. You can hear it from Monday to Thursday at seven o’clock.',
  ],
])('“%s”', async (sentence, answer) => {
  expect(await answerTo(sentence)).toBe(answer);
});

test('tells the other shows that a word may stand for', async () => {
  expect(await answerTo('when is the sunday programme on')).toBe(
    'Sunday on the Coast is on at ten o’clock on Sunday morning, until two o’clock. Chart Rewind is on at two o’clock on Sunday afternoon, until six o’clock. Sunday Love Songs is on at six o’clock on Sunday evening, until ten o’clock.',
  );
});

test.each([
  ['is Paddy on today', 'Breakfast with Paddy is on now, until ten o’clock.'],
  ['is Paddy on tomorrow', 'Breakfast with Paddy is on at six o’clock tomorrow morning, until ten o’clock.'],
  ['is Paddy on on Saturday', 'Not on Saturday. Breakfast with Paddy is on now, until ten o’clock.'],
  ['is Paddy on at the weekend', 'Not on those days. Breakfast with Paddy is on now, until ten o’clock.'],
])('“%s” is answered for that day', async (sentence, answer) => {
  expect(await answerTo(sentence)).toBe(answer);
});

test('says so when a show is over for today', async () => {
  const someone = listener({ content: week });
  someone.waits(3 * 60);

  expect((await someone.says('when is Paddy on')).hears).toBe(
    'Breakfast with Paddy was on earlier today, until ten o’clock. It’s on again at six o’clock tomorrow morning, until ten o’clock. You can hear it on weekdays at six o’clock.',
  );
  expect((await someone.says('has Breakfast finished')).hears).toMatch(/^Breakfast with Paddy was on earlier today/);
});

test('says whom it can’t find, in the listener’s own words', async () => {
  expect(await answerTo('what time does the quiz start')).toBe(
    'I can’t find “quiz” in the schedule for the week to come. You can ask what’s on today, or tomorrow.',
  );
  expect(await answerTo('when is Gardeners’ Corner on')).toMatch(/^I can’t find “gardeners corner” in the schedule/);
});

test('asks for a name when it heard none', async () => {
  expect((await listener({ content: week }).asks('WhensOnIntent')).hears).toBe(
    'I can tell you when a show is on. Just ask me for it by its name, or by who presents it.',
  );
});

test('blames itself when the listings cannot be reached', async () => {
  expect(await answerTo('when is Paddy on', station({ down: ['schedule'] }))).toBe(
    'I can’t reach the station’s listings just now. Shall I play the station instead?',
  );
});

describe('when somebody else is on', () => {
  const content = station({ schedule: coverWeek });
  const at = (date: string) => ({ content, now: new Date(`${date}T07:10:00Z`) });

  test.each(['is Paddy on today', 'when is Paddy on', 'where’s Paddy'])(
    '“%s” on a day that Paddy is away',
    async (said) => {
      const { hears } = await listener(at('2026-08-13')).says(said);

      expect(hears).toMatch(
        /^Paddy’s away today\. It’s Breakfast with Sam instead\. Breakfast with Paddy is on at six o’clock on Monday morning, until ten o’clock\./,
      );
    },
  );

  test('a special that names nobody is no reason to call Paddy away', async () => {
    expect((await listener(at('2026-08-13')).says('is Paddy on tomorrow')).hears).toBe(
      'Breakfast with Paddy isn’t on tomorrow: it’s Breakfast on the Beach instead. Breakfast with Paddy is on at six o’clock on Monday morning, until ten o’clock.',
    );
  });

  test('a bank holiday is the reason, and no show is on less often for it', async () => {
    expect((await listener(at('2026-08-12')).says('when is Paddy on')).hears).toBe(
      'It’s a bank holiday today, so Breakfast with Paddy isn’t on. It’s on again at six o’clock on Monday morning, until ten o’clock. You can hear it on weekdays at six o’clock.',
    );
  });

  test('who covers is told with whom it is not', async () => {
    expect((await listener(at('2026-08-12')).says('when is Sam on')).hears).toBe(
      'Paddy’s away tomorrow. Breakfast with Sam is on at six o’clock tomorrow morning, until ten o’clock.',
    );
  });

  test('a presenter who is away as far as we see', async () => {
    const away = show({
      title: 'Sam @ Breakfast',
      name: 'Breakfast',
      presenter: 'Sam',
      startsAt: '2026-08-12T05:00:00.000Z',
      endsAt: '2026-08-12T09:00:00.000Z',
      change: { kind: 'cover', insteadOf: [{ name: 'Breakfast', presenter: 'Paddy' }] },
    });
    expect(await answerTo('when is Paddy on', station({ schedule: [away] }))).toBe(
      'Paddy’s away today. It’s Breakfast with Sam instead. I can’t see it in the schedule for the week to come.',
    );
  });
});
