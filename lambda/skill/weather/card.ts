import type { Town } from '../../contract/station';
import type { Card, Turn } from '../turn';
import { printedForecast } from '../words/forecast';
import { atLineStart } from '../words/letters';
import { scaleOf } from '../words/temperature';
import { farDay } from '../words/when';
import type { Forecast, Outlook } from './outlook';
import type { Issued } from './warnings';

interface Told {
  warnings: readonly Issued[];
  credit: string | null;
}

export function townCard(
  { write, now, locale }: Turn,
  { name }: Town,
  forecast: Forecast | undefined,
  told: Told,
): Card {
  const lines = (forecast?.days ?? []).map((day) =>
    write('weather.cardLine', {
      name: atLineStart(farDay(write, day.date, now)),
      forecast: printedForecast(write, day, scaleOf(locale)),
    }),
  );
  return { title: write('weather.cardTown', { town: name }), text: textOf(lines, told) };
}

export function coastCard({ write, locale }: Turn, outlooks: readonly Outlook[], told: Told): Card {
  const lines = outlooks
    .filter(({ date }) => date === outlooks[0]?.date)
    .map((outlook) =>
      write('weather.cardLine', {
        name: outlook.town,
        forecast: printedForecast(write, outlook, scaleOf(locale)),
      }),
    );
  return { title: write('weather.cardCoast'), text: textOf(lines, told) };
}

const textOf = (lines: string[], { warnings, credit }: Told): string =>
  [...warnings.map(({ headline }) => headline), ...lines, ...creditsOf(warnings, credit)].join('\n');

/** Each licence asks for its own words. */
export const creditsOf = (warnings: readonly Issued[], credit: string | null): string[] => [
  ...new Set([credit, ...warnings.map((one) => one.credit)].filter((one) => one !== null)),
];
