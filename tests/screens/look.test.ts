import { printedTime } from '../../lambda/skill/screens/clock';
import { colours } from '../../lambda/skill/screens/look/colours';
import { skies } from '../../lambda/skill/screens/look/weather/codes';
import { skyName, skyOf } from '../../lambda/skill/screens/look/weather/sky';
import { paragraphsApart } from '../../lambda/skill/screens/paragraphs';
import { scene } from './scene';

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

const luminance = (rgb: number[]) => {
  const [red = 0, green = 0, blue = 0] = rgb.map((one) =>
    one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** A colour with transparency, laid over another. */
function over(top: string, ground: number[]): number[] {
  const alpha = top.length === 9 ? Number.parseInt(top.slice(7), 16) / 255 : 1;
  return channels(top).map((one, place) => one * alpha + (ground[place] ?? 0) * (1 - alpha));
}

/** WCAG 2.1, success criterion 1.4.3. */
const contrast = (one: number[], other: number[]) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** The sea at its brightest: its own blue, with the sun’s glow at its strongest upon it. */
const brightest = over(`${colours.sun}24`, channels(colours.sea));
const grounds = {
  night: channels(colours.night),
  sea: channels(colours.sea),
  glow: brightest,
  panel: over(colours.panel, channels(colours.sea)),
  'panel in the glow': over(colours.panel, brightest),
  'panel touched': over(colours.panelLit, channels(colours.sea)),
  'a white cover in the shade': over(colours.shade, channels('#ffffff')),
};

test.each(Object.entries(grounds))('writes readably on %s', (_ground, behind) => {
  for (const ink of [colours.sand, colours.dune, colours.foam, colours.sun]) {
    expect([ink, contrast(channels(ink), behind) >= 4.5]).toEqual([ink, true]);
  }
});

test('writes readably on the sun', () => {
  expect(contrast(channels(colours.ink), channels(colours.sun))).toBeGreaterThan(4.5);
});

test.each(skies.map((_, code) => code))('draws weather code %i by day and by night', (code) => {
  const text = 'whatever the station calls it';
  const names = [false, true].map((night) => skyName(skyOf({ code, text }, night)));
  expect(names[1]).not.toContain('sun');
  expect(names[0] === 'sky-unknown').toBe(code === 4);
});

test('tells the skies apart that people dress differently for', () => {
  const name = (code: number, night = false) => skyName(skyOf({ code, text: '' }, night));
  expect([1, 3, 7, 8, 12, 15, 18, 21, 24, 27, 30, 6].map((code) => name(code))).toEqual([
    'sky-sun-none',
    'sky-sun-white',
    'sky-white',
    'sky-both',
    'sky-white-rain',
    'sky-both-heavyRain',
    'sky-both-sleet',
    'sky-both-hail',
    'sky-white-snow',
    'sky-both-heavySnow',
    'sky-both-thunder',
    'sky-fog',
  ]);
  expect([name(1, true), name(10, true), name(0)]).toEqual(['sky-moon-none', 'sky-moon-white-rain', 'sky-moon-none']);
  expect(skyName(skyOf(null, false))).toBe('sky-unknown');
});

test.each([
  ['2026-08-12T05:00:00.000Z', '6 am'],
  ['2026-08-12T12:30:00.000Z', '1:30 pm'],
  ['2026-08-12T11:00:00.000Z', 'midday'],
  ['2026-08-12T23:00:00.000Z', 'midnight'],
  ['2026-12-12T00:05:00.000Z', '12:05 am'],
])('prints the time of %s as %s', (at, printed) => {
  expect(printedTime(scene(), new Date(at))).toBe(printed);
});

test('sets paragraphs apart that were joined to be read', () => {
  expect(paragraphsApart('One. Two. Three.', ['One. Two.', 'Three.'])).toBe('One. Two.<br><br>Three.');
});
