import { locales } from '../../lambda/skill/words/locales';
import { listener } from '../support/listener';
import { station } from '../support/station';

describe('in the United States', () => {
  const american = (facts: Parameters<typeof listener>[0] = {}) => listener({ locale: 'en-US', ...facts });

  test('temperatures are in Fahrenheit, and the wind in miles', async () => {
    const { hears, card } = await american({ playing: true }).says(
      "ask this is the coast what's the temperature in whitby in fahrenheit",
    );

    expect(hears).toBe('It’s about 61 degrees in Whitby right now, with a high of 63 degrees today.');
    expect(card).toMatchObject({ text: expect.stringContaining('Today: Low-level cloud, high 63°F, low 59°F\n') });
  });

  test('the clock says AM and PM', async () => {
    expect((await american().says("who's hosting right now")).hears).toBe(
      'It’s Breakfast with Paddy until ten AM. Then it’s Mid-Mornings. To call the studio, dial 01723, 336444.',
    );
  });

  test('half past seven is seven thirty', async () => {
    expect((await american().says('what was on at seven thirty')).hears).toBe(
      'I don’t have a song for seven thirty AM, but it was Breakfast with Paddy on air.',
    );
  });

  test('this fall is further ahead than a forecast', async () => {
    expect((await american().says("what's the weather this fall")).hears).toBe(
      'I can tell you about today, tomorrow, or the days after.',
    );
  });

  test('what we cannot do right now, we say in American', async () => {
    const { hears } = await american({ content: station({ down: 'everything' }) }).says('catch me up on the news');
    expect(hears).toBe('I can’t reach the newsroom right now. Should I play the station instead?');
  });

  test('“turn up the radio station” plays', async () => {
    const { hears, playing } = await american().says('turn up the radio station');
    expect(hears).toBe('Here’s Breakfast with Paddy, live on This is the Coast.');
    expect(playing).not.toBeNull();
  });
});

describe('in Australia', () => {
  const australian = (facts: Parameters<typeof listener>[0] = {}) => listener({ locale: 'en-AU', ...facts });

  test('it is Celsius, half past, and this arvo', async () => {
    expect((await australian({ playing: true }).says('ask this is the coast will it rain this arvo')).hears).toBe(
      'No rain expected along the coast today.',
    );
    expect((await australian().says('what was on at half past seven')).hears).toBe(
      'I don’t have a song for half past seven, but it was Breakfast with Paddy on air.',
    );
  });

  test('“g’day” is answered', async () => {
    expect((await australian().says("g'day")).hears).toBe('Good morning from the coast! What would you like?');
  });

  test('“chuck the radio on” plays', async () => {
    expect((await australian().says('chuck the radio on')).playing).not.toBeNull();
  });
});

describe('in Canada', () => {
  const canadian = (facts: Parameters<typeof listener>[0] = {}) => listener({ locale: 'en-CA', ...facts });

  test('it is Celsius, with AM and PM', async () => {
    expect((await canadian({ playing: true }).says('ask this is the coast do i need a toque tomorrow')).hears).toBe(
      'No, you shouldn’t need a coat along the coast tomorrow: sunny intervals everywhere, with highs of 19 to 20 degrees.',
    );
    expect((await canadian().says("who's hosting")).hears).toBe(
      'It’s Breakfast with Paddy until ten AM. Then it’s Mid-Mornings. To call the studio, dial 01723, 336444.',
    );
  });
});

describe('in India', () => {
  const indian = (facts: Parameters<typeof listener>[0] = {}) => listener({ locale: 'en-IN', ...facts });

  test('the climate is the weather, in Celsius', async () => {
    expect((await indian({ playing: true }).says("ask this is the coast how's the climate in whitby")).hears).toBe(
      'In Whitby today: low-level cloud, with a high of 17 and a low of 15 degrees.',
    );
  });

  test('the R. J. is the presenter', async () => {
    expect((await indian().says("who's the r. j.")).hears).toBe(
      'It’s Breakfast with Paddy until ten AM. Then it’s Mid-Mornings. To call the studio, dial 01723, 336444.',
    );
  });

  test('“just now” would be a moment ago', async () => {
    const { hears } = await indian({ content: station({ down: 'everything' }) }).says("tell me today's news");
    expect(hears).toBe('I can’t reach the newsroom at the moment. Shall I play the station instead?');
  });
});

test.each(locales)('in %s the same five questions are understood', async (locale) => {
  const someone = () => listener({ locale });

  expect((await someone().opens()).playing).not.toBeNull();
  expect((await someone().says("what's playing")).hears).toBe('You’re listening to Waterloo by Abba.');
  expect((await someone().says("who's on air")).hears).toMatch(/^It’s Breakfast with Paddy until /);
  expect((await someone().says('latest news')).hears).toMatch(/^Here’s the latest from This is the Coast\. First, /);
  expect((await someone().says('weather in whitby')).hears).toMatch(/^In Whitby today: low-level cloud/);
});
