/** When the sun comes up and goes down, computed: no source needs to be asked for it, and all agree. */
export interface SunTimes {
  sunrise: Date | null;
  sunset: Date | null;
}

const dayMs = 24 * 60 * 60_000;
const noonOf2000 = Date.UTC(2000, 0, 1, 12);

/** By so much of a day the sun’s noon came after the clock’s in Greenwich, on average, when the equation’s days begin. */
const lateness = 0.0009;

/** The upper edge of the sun on the horizon, raised by the air: what almanacs call sunrise. */
const horizon = radians(-0.833);

/** The tilt of the earth’s axis. */
const tilt = radians(23.4397);

/**
 * Right to within two minutes (https://en.wikipedia.org/wiki/Sunrise_equation). Both are null on a day on which the sun stays
 * up or stays down.
 */
export function sunTimes(date: string, { latitude, longitude }: { latitude: number; longitude: number }): SunTimes {
  const noon = (Date.parse(`${date}T12:00Z`) - noonOf2000) / dayMs + lateness - longitude / 360;
  const anomaly = radians(357.5291 + 0.98560028 * noon);
  const ecliptic = anomaly + centre(anomaly) + radians(180 + 102.9372);
  const transit = noon + 0.0053 * Math.sin(anomaly) - 0.0069 * Math.sin(2 * ecliptic);

  const declination = Math.asin(Math.sin(ecliptic) * Math.sin(tilt));
  const place = radians(latitude);
  const halfDay =
    (Math.sin(horizon) - Math.sin(place) * Math.sin(declination)) / (Math.cos(place) * Math.cos(declination));
  if (Math.abs(halfDay) > 1) return { sunrise: null, sunset: null };

  const turn = Math.acos(halfDay) / (2 * Math.PI);
  return { sunrise: minuteOf(transit - turn), sunset: minuteOf(transit + turn) };
}

/** How far the sun is ahead of where it would be if the earth’s orbit were a circle. */
function centre(anomaly: number): number {
  return radians(1.9148 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly) + 0.0003 * Math.sin(3 * anomaly));
}

function minuteOf(days: number): Date {
  return new Date(Math.round((noonOf2000 + days * dayMs) / 60_000) * 60_000);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
