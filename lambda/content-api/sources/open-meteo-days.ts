import { addDays } from '../../contract/london-day';
import { londonDate, wallClock } from '../london-time';
import type { OpenMeteoForecast } from './open-meteo-answer';
import { wmoCondition } from './open-meteo-codes';
import { type DayFacts, rounded, saysSomething } from './weather-facts';
import { windFrom } from './wind';

const halfDayS = 12 * 60 * 60;

export function openMeteoDays({ daily, hourly }: OpenMeteoForecast, today: string): DayFacts[] {
  const days = daily.time.map((time, index) => ({
    // Midnight here in seconds of UTC: noon is the same day, whichever way the clock is set.
    date: londonDate(new Date((time + halfDayS) * 1_000)),
    condition: wmoCondition(daily.weather_code[index], true),
    high: rounded(daily.temperature_2m_max[index]),
    feelsLike: rounded(daily.apparent_temperature_max[index]),
    rainChance: daily.precipitation_probability_max[index] ?? null,
    ...windFrom({
      speed: daily.wind_speed_10m_max[index],
      gust: daily.wind_gusts_10m_max[index],
      from: daily.wind_direction_10m_dominant[index],
    }),
    uv: daily.uv_index_max[index] ?? null,
  }));
  const toCome = days.filter(({ date }) => date >= today);
  return toCome.map((day) => ({ ...day, low: lowAfter(hourly, day.date) })).filter(saysSomething);
}

/** Of the night that follows. Their lowest of a day is mostly that of its early morning, which people call last night. */
function lowAfter({ time, temperature_2m }: OpenMeteoForecast['hourly'], date: string): number | null {
  const next = addDays(date, 1);
  const night = time.flatMap((at, index) => {
    const clock = wallClock(new Date(at * 1_000));
    const inNight = clock.date === date ? clock.time >= '18:00' : clock.date === next && clock.time <= '08:00';
    return inNight ? [{ temperature: temperature_2m[index] ?? undefined, ...clock }] : [];
  });
  const untilMorning = night.some((hour) => hour.date === next && hour.time >= '04:00');
  const known = night.flatMap(({ temperature }) => temperature ?? []);
  return untilMorning && known.length > 0 ? rounded(Math.min(...known)) : null;
}
