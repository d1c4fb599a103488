import { wallTime } from '../../contract/london-day';
import { highAndLow } from '../words/forecast';
import type { Speech } from '../words/speech';
import { degrees, range, scaleOf } from '../words/temperature';
import { type Question, type Saying, whereAndWhen } from './said';

/** So many degrees colder or warmer than the thermometer says, and people notice. */
const noticeable = 3;

/** “How warm is it?”: now, if no other time was named, and what the day comes to. */
export const temperature: Saying = (question) => {
  const { turn, outlooks } = question;
  const { t, locale } = turn;
  const [first, ...others] = outlooks;
  if (!first) return null;
  const place = whereAndWhen(question);
  if (others.length === 0) return justNow(question) ?? inOneTown(question, place);

  const scale = scaleOf(locale);
  const highs = range(
    t,
    outlooks.flatMap(({ high }) => high ?? []),
    scale,
  );
  if (highs) return t('weather.temperature.highs', { ...place, degrees: highs });
  const lows = range(
    t,
    outlooks.flatMap(({ low }) => low ?? []),
    scale,
  );
  return lows ? t('weather.temperature.lows', { ...place, degrees: lows }) : null;
};

function justNow({ turn, period, timeSaid, outlooks }: Question): Speech | null {
  const { t, now, locale } = turn;
  const [today] = outlooks;
  const current = today?.hours[0];
  const isNow = period.kind === 'days' && !timeSaid && today?.date === wallTime(now).date;
  if (!isNow || !current || current.temperature === null || Date.parse(current.at) > now.getTime()) return null;
  const scale = scaleOf(locale);
  const facts = { town: today.town, degrees: degrees(t, current.temperature, scale) };
  if (today.high !== null) {
    return t('weather.temperature.nowAndHigh', {
      ...facts,
      high: degrees(t, Math.max(today.high, current.temperature), scale),
    });
  }
  return t('weather.temperature.now', facts);
}

function inOneTown({ turn: { t, locale }, period, outlooks }: Question, place: ReturnType<typeof whereAndWhen>) {
  const [outlook] = outlooks;
  if (!outlook) return null;
  const scale = scaleOf(locale);
  const { high, low } = outlook;
  const felt = feltOf(outlook);
  const feels = felt === null ? null : degrees(t, felt, scale);
  const main = high ?? low;
  if (main === null) return null;
  const said =
    period.kind === 'hour'
      ? t('weather.temperature.about', { ...place, degrees: degrees(t, main, scale) })
      : period.kind === 'part' && high !== null
        ? t('weather.temperature.upTo', { ...place, degrees: degrees(t, high, scale) })
        : t('weather.temperature.day', { ...place, temperatures: highAndLow(t, outlook, scale) ?? '' });
  return feels ? t('weather.temperature.feels', { said, degrees: feels }) : said;
}

function feltOf({ high, low, feelsLike }: { high: number | null; low: number | null; feelsLike: number | null }) {
  const main = high ?? low;
  return feelsLike !== null && main !== null && Math.abs(feelsLike - main) >= noticeable ? feelsLike : null;
}
