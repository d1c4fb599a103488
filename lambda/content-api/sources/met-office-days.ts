import type { Day } from '../../contract/weather';
import type { MetOfficeDay } from './met-office-answer';
import { metOfficeCondition } from './met-office-codes';
import { type DayFacts, rounded, saysSomething } from './weather-facts';
import { windFrom } from './wind';

/** Days from today on: their first is yesterday, kept for the night that followed it. */
export function metOfficeDays(days: MetOfficeDay[], today: string, lastToday: Day | undefined): DayFacts[] {
  return days
    .filter(({ time }) => dateOf(time) >= today)
    .map((day) => dayFrom(day, dateOf(day.time) === today ? lastToday : undefined))
    .filter(saysSomething);
}

/** Midnight in UTC stands for the day: in summer too, when it is one o’clock in the morning here. */
function dateOf(time: string): string {
  return time.slice(0, 10);
}

function dayFrom(day: MetOfficeDay, lastToday: Day | undefined): DayFacts {
  return {
    date: dateOf(day.time),
    // Not “or”: code 0 is a clear night.
    condition: metOfficeCondition(day.daySignificantWeatherCode ?? day.nightSignificantWeatherCode),
    high: rounded(day.dayMaxScreenTemperature ?? lastToday?.high),
    // Of the night that begins on this day: their day and its night are one element.
    low: rounded(day.nightMinScreenTemperature),
    feelsLike: rounded(day.dayMaxFeelsLikeTemp ?? lastToday?.feelsLike),
    rainChance: day.dayProbabilityOfPrecipitation ?? day.nightProbabilityOfPrecipitation,
    ...windOf(day),
    uv: day.maxUvIndex,
  };
}

/** At midday; by evening, at midnight. */
function windOf(day: MetOfficeDay): Pick<DayFacts, 'wind' | 'gustMph'> {
  if (day.midday10MWindSpeed === null) {
    const { midnight10MWindSpeed: speed, midnight10MWindDirection: from, midnight10MWindGust: gust } = day;
    return windFrom({ speed, from, gust });
  }
  const { midday10MWindSpeed: speed, midday10MWindDirection: from, midday10MWindGust: gust } = day;
  return windFrom({ speed, from, gust });
}
