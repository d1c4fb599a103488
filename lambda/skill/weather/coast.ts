import type { Weather } from '../../contract/weather';
import { daysMeant } from '../listener/days-meant';
import { coastWeatherScreen } from '../screens/coast-weather';
import type { Card, Reply, Turn } from '../turn';
import { coastForecast, type TownDay } from '../words/coast-forecast';
import { printedForecast } from '../words/forecast';
import { scaleOf } from '../words/temperature';
import { askTown } from './ask';
import { askedDays } from './asked-days';
import { noDays } from './no-days';
import { saidToBeOld } from './old';
import { when } from './when';

/** All towns in one sentence, for the first day that was asked for; then which town it should be. */
export async function coastWeather(turn: Turn, date: string | undefined): Promise<Reply> {
  const { t, now, content, locale } = turn;
  const dates = daysMeant(date, now);
  if (dates.length === 0) return { say: [t('weather.noDay')] };

  const document = await content.weather();
  const asked = askedDays(document.towns[0]?.days ?? [], dates, now);
  const unknown = t('weather.notKnownCoast');
  if (asked.kind !== 'days') return { say: [noDays(turn, asked, unknown)] };

  const day = asked.days[0];
  const towns = day ? townsOn(document, day.date) : [];
  const clause = coastForecast(t, towns, scaleOf(locale));
  if (!day || clause === null) return { say: [unknown] };
  return {
    say: [t('weather.alongTheCoast', { when: when(t, day, now), forecast: clause }), ...saidToBeOld(turn, document)],
    ask: askTown(turn, date),
    card: card(turn, document, towns),
    show: coastWeatherScreen(turn, { towns: document.towns, date: day.date, credit: document.source.credit }),
  };
}

const townsOn = ({ towns }: Weather, date: string): TownDay[] =>
  towns.flatMap(({ town, days }) => days.filter((day) => day.date === date).map((day) => ({ town: town.name, day })));

function card({ write, locale }: Turn, { source }: Weather, towns: TownDay[]): Card {
  const lines = towns.map(({ town, day }) =>
    write('weather.cardLine', { name: town, forecast: printedForecast(write, day, scaleOf(locale)) }),
  );
  return { title: write('weather.cardCoast'), text: [...lines, ...(source.credit ? [source.credit] : [])].join('\n') };
}
