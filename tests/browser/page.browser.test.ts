import type { Browser, Locator } from 'playwright-core';
import { openChromium } from '../../simulator/chromium';
import { type House, openHouse } from '../../simulator/house';
import { bundlePage } from '../../simulator/routes/page';
import { simulatorListener } from '../../simulator/server';
import { visitor } from './visitor';

jest.setTimeout(60_000);

const setting = { host: '127.0.0.1', port: 0, stationDir: 'station', skillId: undefined, logLevel: 'silent' as const };

let house: House;
let browser: Browser;
let someone: Awaited<ReturnType<typeof visitor>>;

beforeAll(async () => {
  browser = await openChromium();
  const page = await bundlePage();
  house = await openHouse({ ...setting, content: 'fresh', wallTime: null }, (rooms) =>
    simulatorListener(rooms, page(rooms.station)),
  );
});

afterAll(async () => {
  await browser?.close();
  house?.close();
});

afterEach(async () => {
  const { troubles } = someone;
  await someone.leaves();
  expect(troubles).toEqual([]);
});

const opens = async (search?: string) => {
  someone = await visitor(browser, house.url, search);
  return someone;
};

/** Fails with the words that are there instead. */
async function reads(place: Locator, words: string | RegExp): Promise<void> {
  await place
    .filter({ hasText: words })
    .first()
    .waitFor({ timeout: 15_000 })
    .catch(async () => expect(await place.first().innerText()).toMatch(words));
}

test('a typed question is answered in words and on the screen', async () => {
  const { says, hears, screen } = await opens();
  await says('weather in Whitby');

  await reads(hears, 'In Whitby today:');
  await reads(screen.locator('body'), 'Whitby');
  await reads(screen.locator('body'), '17°');
});

test('a touched town is answered as if it had been said', async () => {
  const { says, hears, screen } = await opens();
  await says('the weather');
  await screen.getByRole('button', { name: /^Filey/ }).click();

  await reads(hears, /\[touches WeatherIntent: .*filey/);
  await reads(hears, 'In Filey today:');
  await reads(screen.locator('body'), 'Filey');
});

test('the stream plays, makes way for an answer, goes on, and stops', async () => {
  const { page, says, hears, plays } = await opens();
  await says('play the station');
  await reads(plays, 'Paddy @ Breakfast');

  await says('ask this is the coast who’s on air');
  await reads(hears, /Paddy[\s\S]*until/);
  await page.locator('#player[data-state="playing"]').waitFor();
  await says('stop');
  await reads(plays, 'Nothing is playing');
});

test('a stream that fails is tried again, and the requests tell of it', async () => {
  const { page, says } = await opens();
  await page.getByLabel('Next to fail').fill('1');
  await says('play the station');
  await page.locator('#player[data-state="playing"]').waitFor();

  expect(await page.getByLabel('Next to fail').inputValue()).toBe('0');
  await page.getByRole('tab', { name: 'JSON' }).click();
  await page
    .getByLabel('Request')
    .selectOption({ label: await optionWith(page.getByLabel('Request'), 'PlaybackFailed') });
  await reads(page.locator('#raw'), 'MEDIA_ERROR_SERVICE_UNAVAILABLE');
});

const optionWith = async (select: Locator, words: string) =>
  (await select.locator('option').allInnerTexts()).find((option) => option.includes(words)) ?? words;

test('device and clock can be chosen, and the address brings them back', async () => {
  const { page, says, hears } = await opens('');
  await page.getByRole('combobox', { name: 'Device' }).selectOption('Echo Spot');
  await page.getByLabel('Pretend that it is this day').fill('2026-08-16');
  await page.getByLabel('Pretend that it is this time').fill('23:30');
  await reads(page.locator('#wall-clock'), /^Sun,? 16 Aug,? (at )?23:30:0/);
  expect(new URL(page.url()).search).toBe('?device=spot&now=2026-08-16T23:30');

  await page.reload();
  await reads(page.locator('#device-is'), 'Echo Spot · 480 × 480');
  await says('who’s on air');
  await reads(hears, /Sunday|midnight|night/i);
});

test('survives content going down, and its coming back', async () => {
  const { page, says, hears, screen } = await opens();
  await page.getByRole('radio', { name: 'down' }).check();
  await says('weather in whitby');
  await reads(hears, 'I can’t reach the forecast just now.');
  await reads(screen.locator('body'), 'I can’t reach the forecast just now.');
  await reads(page.getByRole('tabpanel'), /\/v1\/weather\/whitby\s*no answer/);

  await page.getByRole('radio', { name: 'fresh' }).check();
  await says('weather in whitby');
  await reads(hears, 'In Whitby today:');
});

test('a television takes the arrows and OK of its remote control', async () => {
  const { page, says, hears, screen } = await opens('?device=fire-tv&now=2026-08-12T08:10');
  await says('latest news');
  await screen.getByRole('button', { name: /^Number 2/ }).waitFor();
  await page.getByRole('button', { name: 'Down' }).click();
  await page.getByRole('button', { name: 'Choose' }).click();

  await reads(hears, '[touches ReadStoryIntent: 2');
});

test('back on the device returns to the screen before', async () => {
  const { page, says, screen } = await opens();
  await says('latest news');
  await screen.getByRole('button', { name: /^Number 1/ }).click();
  await screen.getByRole('button', { name: 'Back to the headlines' }).waitFor();
  await page.getByRole('button', { name: 'Back, on the device' }).click();

  await screen.getByRole('button', { name: /^Number 1/ }).waitFor();
});

test('can be worked by keyboard alone', async () => {
  const { page, says, hears } = await opens();
  const box = page.getByRole('textbox', { name: 'What you say to Alexa' });
  await says('what’s playing');
  await reads(hears, 'Waterloo by Abba');
  await box.press('ArrowUp');
  expect(await box.inputValue()).toBe('what’s playing');

  await box.blur();
  await page.keyboard.press(']');
  await reads(page.locator('#device-is'), 'Echo Show 10');
  await page.keyboard.press('/');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
});

test.each([
  [390, 844],
  [1280, 800],
  [1440, 900],
])('fits a window of %i × %i', async (width, height) => {
  const { page, says, screen } = await opens();
  await page.setViewportSize({ width, height });
  await says('what’s playing');
  await reads(screen.locator('body'), 'Waterloo');

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});
