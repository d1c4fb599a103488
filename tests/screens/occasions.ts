import { sampleHours } from '../../lambda/content-api/sources/sample-hours';
import type { Headline, Story } from '../../lambda/contract/news';
import type { Show } from '../../lambda/contract/shows';
import type { Day, TownForecast } from '../../lambda/contract/weather';
import { inParts } from '../../lambda/skill/news/story-parts';
import { coastWeatherScreen } from '../../lambda/skill/screens/coast-weather';
import { detailsScreen } from '../../lambda/skill/screens/details';
import { headlinesScreen } from '../../lambda/skill/screens/headlines';
import { helpScreen } from '../../lambda/skill/screens/help';
import { nowPlayingScreen } from '../../lambda/skill/screens/now-playing';
import { onAirScreen } from '../../lambda/skill/screens/on-air';
import { playedScreen } from '../../lambda/skill/screens/played';
import { scheduleScreen } from '../../lambda/skill/screens/schedule';
import type { Screen } from '../../lambda/skill/screens/screen';
import { sorryScreen } from '../../lambda/skill/screens/sorry';
import { storyScreen } from '../../lambda/skill/screens/story';
import { townWeatherScreen } from '../../lambda/skill/screens/town-weather';
import { weatherWarningsScreen } from '../../lambda/skill/screens/weather-warnings';
import { welcomeScreen } from '../../lambda/skill/screens/welcome';
import type { Forecast } from '../../lambda/skill/weather/outlook';
import { outlooksOf } from '../../lambda/skill/weather/outlook';
import type { Period } from '../../lambda/skill/weather/period';
import type { Issued } from '../../lambda/skill/weather/warnings';
import {
  breakfast,
  coastForecast,
  day,
  headlineOf,
  morningStories,
  show,
  story,
  theCoast,
  track,
  waterloo,
  wednesday,
} from '../support/august-day';
import { coverWeek } from '../support/week';
import { scene } from './scene';

export type Occasion = 'usual' | 'longest' | 'empty';

/** Every screen on an ordinary morning, with the longest facts it may meet, and with the fewest. */
export const occasions: Record<string, Record<Occasion, () => Screen>> = {
  'now playing': {
    usual: () =>
      nowPlayingScreen(scene(), {
        track: waterloo,
        show: breakfast,
        before: track({ title: 'Golden Brown', artist: 'The Stranglers' }),
      }),
    longest: () => nowPlayingScreen(scene(), { track: longTrack, show: longShow, before: longTrack }),
    empty: () => nowPlayingScreen(scene(), { track: null, show: null, before: null }),
  },
  'song facts': {
    usual: () =>
      nowPlayingScreen(scene(), {
        track: { ...goldenBrown, album: 'La folie', year: 1981 },
        show: breakfast,
        before: null,
      }),
    longest: () =>
      nowPlayingScreen(scene(), {
        track: {
          ...longTrack,
          title: 'Golden Brown',
          artist: 'The Crazy World Of',
          album: 'The World Of Toto',
          year: 1987,
        },
        show: { ...longShow, title: 'Paddy @ Breakfast' },
        before: waterloo,
      }),
    empty: () => nowPlayingScreen(scene(), { track: { ...bareTrack, year: 1974 }, show: null, before: null }),
  },
  played: {
    usual: () => playedScreen(scene(), { songs: [waterloo, goldenBrown], meant: goldenBrown }),
    longest: () =>
      playedScreen(scene(), {
        songs: [...Array.from({ length: 19 }, () => ({ ...longTrack })), longTrack],
        meant: longTrack,
      }),
    empty: () => playedScreen(scene(), { songs: [bareTrack], meant: bareTrack }),
  },
  'on air': {
    usual: () => onAirScreen(scene(), { show: breakfast, next: wednesday.slice(1) }),
    longest: () => onAirScreen(scene(), { show: longShow, next: [longShow, longShow, longShow] }),
    empty: () => onAirScreen(scene(), { show: null, next: [] }),
  },
  'on air with a title of three lines': {
    usual: () => onAirScreen(scene(), { show: afternoonShow, next: wednesday.slice(1) }),
    longest: () => onAirScreen(scene(), { show: covered(afternoonShow), next: [longShow, afternoonShow, longShow] }),
    empty: () => onAirScreen(scene(), { show: { ...afternoonShow, description: null }, next: [] }),
  },
  schedule: {
    usual: () => scheduleScreen(scene(), { shows: wednesday, day: 'Today' }),
    longest: () => scheduleScreen(scene(), { shows: longDay, day: 'Wednesday the 26th' }),
    empty: () => scheduleScreen(scene(), { shows: [], day: 'Today' }),
  },
  'schedule with cover': {
    usual: () => scheduleScreen(scene(), { shows: coverWeek.slice(0, 9), day: 'When it’s on', withDays: true }),
    longest: () => scheduleScreen(scene(), { shows: longDay.map(covered), day: 'When it’s on', withDays: true }),
    empty: () => scheduleScreen(scene(), { shows: [], day: 'Tonight' }),
  },
  'on air with cover': {
    usual: () => onAirScreen(scene(), { show: coverWeek[0] ?? longShow, next: coverWeek.slice(1, 4) }),
    longest: () => onAirScreen(scene(), { show: covered(longShow), next: [longShow, longShow, longShow] }),
    empty: () => onAirScreen(scene(), { show: covered({ ...breakfast, description: null }), next: [] }),
  },
  details: {
    usual: () =>
      detailsScreen(scene(), {
        section: 'Get in touch',
        details: [
          { label: 'Call', value: '01723 336444' },
          { label: 'Text', value: '07700 900123' },
          { label: 'E-mail', value: 'studio@thisisthecoast.example' },
          { label: '', value: 'https://www.thisisthecoast.example' },
        ],
      }),
    longest: () =>
      detailsScreen(scene(), {
        section: 'In your Alexa app',
        details: Array.from({ length: 6 }, () => ({
          label: 'Support local journalism on the whole Yorkshire Coast',
          value: 'https://www.thisisthecoast.example/about-us/support-local-journalism-on-the-coast',
        })),
      }),
    empty: () => detailsScreen(scene(), { section: 'Get in touch', details: [{ label: '', value: theCoast.website }] }),
  },
  headlines: {
    usual: () => headlinesScreen(scene(), { headlines: headlines(3), from: 0 }),
    longest: () =>
      headlinesScreen(scene(), { headlines: Array.from({ length: 8 }, () => headlineOf(longStory)), from: 3 }),
    empty: () => headlinesScreen(scene(), { headlines: [], from: 0 }),
  },
  story: {
    usual: () => readingOf(morningStories[0] ?? longStory, null),
    longest: () => readingOf(longStory, { question: 'Shall I carry on?', label: 'Carry on reading' }),
    empty: () => readingOf(story({ id: 'bare', title: 'Filey' }), null),
  },
  'town weather': {
    usual: () => townWeatherOf(whitby, { credit: 'Sample content' }),
    longest: () => townWeatherOf(longForecast('Saltburn-by-the-Sea'), { credit: longCredit, warnings: [longWarning] }),
    empty: () => townWeatherOf({ town: { id: 'whitby', name: 'Whitby' }, days: [], hours: [] }),
  },
  'town by the hour': {
    usual: () => townWeatherOf(whitby, { period: afternoon, credit: 'Sample content' }),
    longest: () =>
      townWeatherOf(longForecast('Saltburn-by-the-Sea'), {
        period: { kind: 'hour', date: '2026-08-12', hour: 18 },
        credit: longCredit,
        warnings: [longWarning],
      }),
    empty: () => townWeatherOf({ ...whitby, days: [], hours: [] }, { period: afternoon }),
  },
  'sun times': {
    usual: () => townWeatherOf(whitby, { aspect: 'sunset', credit: 'Sample content' }),
    longest: () => townWeatherOf(longForecast('Saltburn-by-the-Sea'), { aspect: 'sunset', credit: longCredit }),
    empty: () =>
      townWeatherOf(
        { ...whitby, days: [day('2026-08-12', null, { sunrise: null, sunset: null })] },
        { aspect: 'sunset' },
      ),
  },
  'coast weather': {
    usual: () => coastWeatherOf(coastForecast.map(byTheHour), 'Sample content'),
    longest: () =>
      coastWeatherOf(
        Array.from({ length: 9 }, () => longForecast('Robin Hood’s Bay')),
        longCredit,
        [longWarning],
      ),
    empty: () => coastWeatherOf([], null),
  },
  'weather warnings': {
    usual: () => warningsOf([windWarning]),
    longest: () => warningsOf(Array.from({ length: 4 }, () => longWarning)),
    empty: () => warningsOf([]),
  },
  help: {
    usual: () => helpScreen(scene()),
    longest: () =>
      helpScreen(
        scene({
          station: {
            ...theCoast,
            name: longName,
            towns: [{ id: 'saltburn', name: 'Saltburn-by-the-Sea', latitude: 54, longitude: 0 }],
          },
        }),
      ),
    empty: () =>
      helpScreen(scene({ device: { canPlay: false, hasScreen: true }, station: { ...theCoast, towns: [] } })),
  },
  welcome: {
    usual: () => welcomeScreen(scene(), { show: breakfast }),
    longest: () => welcomeScreen(scene({ station: { ...theCoast, name: longName } }), { show: longShow }),
    empty: () => welcomeScreen(scene(), { show: null }),
  },
  sorry: {
    usual: () => sorryScreen(scene(), { what: 'I can’t reach the newsroom just now.' }),
    longest: () =>
      sorryScreen(scene(), {
        what: 'I can’t reach the station’s listings just now, and the forecast has not come either; I’ll have another go when you ask again.',
      }),
    empty: () => sorryScreen(scene({ playing: true }), { what: 'Sorry, something’s gone wrong at our end.' }),
  },
};

const longName = 'Yorkshire Coast Radio';

const goldenBrown = track({ title: 'Golden Brown', artist: 'The Stranglers', startedAt: '2026-08-12T07:05:00.000Z' });
const bareTrack = track({ title: 'Waterloo' });

const longTrack = track({
  title: 'It’s the End of the World as We Know It (And I Feel Fine)',
  artist: 'The Crazy World of Arthur Brown and Guests',
  album: 'The Very Best of the Crazy World of Arthur Brown and Guests',
  year: 1987,
  art: 'https://content.thisisthecoast.example/images/cover.png',
});

/** Short, and yet three lines of the largest letters. */
const afternoonShow = show({ ...breakfast, title: 'The Afternoon Show', description: 'Songs for the afternoon.' });

const longShow = show({
  title: 'The Saturday Afternoon Requests with Paddy',
  description:
    'The way home, with the A64, the A165 and the A171 every fifteen minutes, requests, dedications, good company and all the sport of the coast.',
  presenter: 'Paddy',
  startsAt: '2026-08-12T05:30:00.000Z',
  endsAt: '2026-08-12T09:45:00.000Z',
});

const longDay: Show[] = Array.from({ length: 14 }, (_, hour) => ({
  ...longShow,
  startsAt: `2026-08-12T${String(hour + 5).padStart(2, '0')}:30:00.000Z`,
  endsAt: `2026-08-12T${String(hour + 6).padStart(2, '0')}:30:00.000Z`,
}));

const covered = (show: Show): Show => ({
  ...show,
  change: {
    kind: 'cover',
    insteadOf: [
      { name: 'The Saturday Afternoon Requests', presenter: 'Paddy' },
      { name: 'Saturday on the Coast', presenter: null },
    ],
  },
});

const headlines = (count: number): Headline[] => morningStories.slice(0, count).map(headlineOf);

const longStory: Story = story({
  id: 'long',
  title:
    'Councillors vote through the long-awaited Scarborough harbourside flood defence scheme after a nine-hour debate, 14 to 13',
  publisher: { name: 'Local Democracy Reporting Service', credit: 'Local Democracy Reporting Service, under licence' },
  paragraphs: Array.from(
    { length: 12 },
    (_, place) =>
      `Paragraph ${place + 1}: the sea wall below the castle is to be raised by a metre and a half, with new steps, a ramp for wheelchairs and a wider pavement. Work begins after the summer holidays, and the road stays open in one direction. Fishermen asked for the slipway to be kept, and it will be.`,
  ),
});

function readingOf(one: Story, next: { question: string; label: string } | null): Screen {
  return storyScreen(scene(), { story: one, parts: inParts(one.paragraphs, 700), part: 0, next });
}

const byTheHour = (forecast: TownForecast): Forecast => ({
  ...forecast,
  hours: forecast.days.slice(0, 2).flatMap(sampleHours),
});

const whitby: Forecast = byTheHour(coastForecast[2] ?? { town: { id: 'whitby', name: 'Whitby' }, days: [] });

const afternoon: Period = { kind: 'part', date: '2026-08-12', part: 'afternoon' };
const wednesdayItself: Period = { kind: 'days', dates: ['2026-08-12'] };

type TownFacts = Partial<Omit<Parameters<typeof townWeatherScreen>[1], 'forecast' | 'outlook'>>;

export function townWeatherOf(
  forecast: Forecast,
  { period = wednesdayItself, ...facts }: TownFacts = {},
  setting = scene(),
) {
  return townWeatherScreen(setting, {
    forecast,
    outlook: outlooksOf(forecast, period, setting.now)[0],
    period,
    aspect: 'weather',
    warnings: [],
    credit: null,
    ...facts,
  });
}

const coastWeatherOf = (forecasts: Forecast[], credit: string | null, warnings: Issued[] = []) =>
  coastWeatherScreen(scene(), {
    outlooks: forecasts.flatMap((forecast) => outlooksOf(forecast, wednesdayItself, scene().now)),
    period: wednesdayItself,
    warnings,
    credit,
  });

const warningsOf = (warnings: Issued[]) =>
  weatherWarningsScreen(scene(), {
    warnings,
    none: 'No weather warnings for the coast just now.',
    credit: warnings.length > 0 ? longCredit : null,
  });

const longCredit = 'Contains Met Office data © Crown copyright and database right 2026';

const windWarning: Issued = {
  id: 'wind',
  level: 'yellow',
  hazard: 'wind',
  headline: 'Yellow warning of wind',
  from: '2026-08-12T05:00:00.000Z',
  until: '2026-08-12T20:00:00.000Z',
  towns: null,
  url: null,
  by: 'the Met Office',
  credit: longCredit,
};

const longWarning: Issued = {
  ...windWarning,
  level: 'amber',
  hazard: 'snow and ice',
  headline: 'Amber warning of snow and ice',
  until: '2026-08-14T16:45:00.000Z',
};

const longForecast = (name: string): Forecast =>
  byTheHour({
    town: { id: 'robin-hoods-bay', name },
    days: [29, 26, 20, 17, 14, 5, 3].map(
      (code, later): Day =>
        day(
          `2026-08-${12 + later}`,
          { code, text: 'Heavy snow showers overnight' },
          {
            high: -2 - later,
            low: -3 - later,
            rainChance: 100,
            wind: { mph: 64, from: 'NW' },
          },
        ),
    ),
  });
