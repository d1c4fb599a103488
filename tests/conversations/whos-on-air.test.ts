import { breakfast, logo, show } from '../support/august-day';
import { listener } from '../support/listener';
import { station } from '../support/station';

test.each(["who's on air", "who's on", 'what show is this', "what's on now"])(
  '“%s” names show, presenter, end, next and phone',
  async (sentence) => {
    const { hears, card, open } = await listener().says(sentence);

    expect(hears).toBe(
      'It’s Breakfast with Paddy until ten o’clock. Then it’s Mid-Mornings. To call the studio, ring 01723, 336444.',
    );
    expect(card).toEqual({
      type: 'Standard',
      title: 'On air',
      image: logo,
      text: 'Paddy @ Breakfast, until ten o’clock\nNext: Mid-Mornings, ten o’clock\nStudio: 01723 336444',
    });
    expect(open).toBe(false);
  },
);

test('spells the phone number digit by digit', async () => {
  const { response } = await listener().says("who's on air");

  expect(JSON.stringify(response.response.outputSpeech)).toContain(
    '<say-as interpret-as=\\"digits\\">01723</say-as>, <say-as interpret-as=\\"digits\\">336444</say-as>.',
  );
});

test('goes by the clock, not by the order of an old document', async () => {
  const someone = listener();
  someone.waits(120);

  expect((await someone.says("who's on air")).hears).toBe(
    'It’s Mid-Mornings until one o’clock. Then it’s Afternoons. To call the studio, ring 01723, 336444.',
  );
});

test('gives no studio phone for hours that nobody presents', async () => {
  const nonStop = show({
    ...breakfast,
    title: 'Non-Stop Coast',
    name: 'Non-Stop Coast',
    presenter: null,
    phone: null,
    filler: true,
  });

  expect((await listener({ content: station({ onAir: [nonStop] }) }).says("who's on air")).hears).toBe(
    'It’s Non-Stop Coast until ten o’clock.',
  );
});

test('says when the next show starts if nobody is on air', async () => {
  const later = show({ title: 'Drive', startsAt: '2026-08-12T15:30:00.000Z', endsAt: '2026-08-12T18:00:00.000Z' });

  expect((await listener({ content: station({ onAir: [later] }) }).says("who's on air")).hears).toBe(
    'Nobody’s on air just now. Next up is Drive, at half past four.',
  );
});

test('says the day when the next show starts tomorrow', async () => {
  const tomorrow = show({
    title: 'Early Doors',
    startsAt: '2026-08-13T04:45:00.000Z',
    endsAt: '2026-08-13T06:00:00.000Z',
  });

  expect((await listener({ content: station({ onAir: [tomorrow] }) }).says("who's on air")).hears).toBe(
    'Nobody’s on air just now. Next up is Early Doors, at quarter to six tomorrow morning.',
  );
});

test('says what it does not know', async () => {
  const { hears } = await listener({ content: station({ onAir: [] }) }).says("who's on air");

  expect(hears).toBe('The schedule doesn’t say who’s on just now. Shall I play the station instead?');
});

test('blames itself, not the listener, when the listings are down', async () => {
  const { hears } = await listener({ content: station({ down: ['onAir'] }) }).says("who's on air");

  expect(hears).toBe('I can’t reach the station’s listings just now. Shall I play the station instead?');
});
