import type { falls } from './parts';

/** What can be seen in the sky: what shines, what covers it, what falls. */
export interface Sky {
  light: 'sun' | 'moon' | null;
  cloud: 'none' | 'white' | 'grey' | 'both' | 'mist' | 'fog' | 'unknown';
  falls: keyof typeof falls | null;
}

const sky = (light: Sky['light'], cloud: Sky['cloud'], falling: Sky['falls'] = null): Sky => ({
  light,
  cloud,
  falls: falling,
});

/** The Met Office’s significant weather codes, 0 to 30; the UK data types of its DataPoint and DataHub name them. */
export const skies: readonly Sky[] = [
  sky('moon', 'none'), // clear night
  sky('sun', 'none'), // sunny day
  sky('moon', 'white'), // partly cloudy, night
  sky('sun', 'white'), // sunny intervals
  sky(null, 'unknown'), // not used
  sky('sun', 'mist'), // mist
  sky(null, 'fog'), // fog
  sky(null, 'white'), // medium-level cloud
  sky(null, 'both'), // low-level cloud
  sky('moon', 'white', 'rain'), // light rain shower, night
  sky('sun', 'white', 'rain'), // light rain shower, day
  sky(null, 'white', 'drizzle'), // drizzle
  sky(null, 'white', 'rain'), // light rain
  sky('moon', 'grey', 'heavyRain'), // heavy rain shower, night
  sky('sun', 'grey', 'heavyRain'), // heavy rain shower, day
  sky(null, 'both', 'heavyRain'), // heavy rain
  sky('moon', 'white', 'sleet'), // sleet shower, night
  sky('sun', 'white', 'sleet'), // sleet shower, day
  sky(null, 'both', 'sleet'), // sleet
  sky('moon', 'grey', 'hail'), // hail shower, night
  sky('sun', 'grey', 'hail'), // hail shower, day
  sky(null, 'both', 'hail'), // hail
  sky('moon', 'white', 'snow'), // light snow shower, night
  sky('sun', 'white', 'snow'), // light snow shower, day
  sky(null, 'white', 'snow'), // light snow
  sky('moon', 'grey', 'heavySnow'), // heavy snow shower, night
  sky('sun', 'grey', 'heavySnow'), // heavy snow shower, day
  sky(null, 'both', 'heavySnow'), // heavy snow
  sky('moon', 'grey', 'thunder'), // thunder shower, night
  sky('sun', 'grey', 'thunder'), // thunder shower, day
  sky(null, 'both', 'thunder'), // thunder
];

export const unknownSky: Sky = sky(null, 'unknown');
