import { homeTown } from '../listener/home-town';
import type { Whereabouts } from '../listener/whereabouts';
import { onIntent, type Reply, type Turn } from '../turn';
import { weatherOn } from '../weather/answer';
import { askTown } from '../weather/ask';
import { townOfPostcode } from '../weather/postcodes';
import type { Speech } from '../words/speech';

/** “The weather where I am”: by the postcode that Alexa knows, if we may see it; else in the town they have told us. */
export const weatherHere = onIntent('WeatherHereIntent', async (turn) => {
  const { t, listener, slots, station } = turn;
  const date = slots.date?.said;
  const [where, home] = await Promise.all([listener.whereabouts(), homeTown(turn)]);
  const here = where.kind === 'outward' ? townOfPostcode(where.code, station.towns) : null;
  if (here?.isThere) return weatherOn(turn, here.town, date);
  if (here) return introduced(t('here.nearest', { town: here.town.name }), await weatherOn(turn, here.town, date));
  if (home) return introduced(t('myTown.weather'), await weatherOn(turn, home, date));
  return { ...unknown(turn, where.kind), ask: askTown(turn, date === undefined ? {} : { date }) };
});

const introduced = (sentence: Speech, reply: Reply): Reply => ({
  ...reply,
  say: [sentence, ...(reply.say ?? [])],
});

function unknown({ t }: Turn, kind: Whereabouts['kind']): Reply {
  const why = {
    outward: 'here.tooFar',
    abroad: 'here.tooFar',
    'not-allowed': 'here.mayI',
    'not-given': 'here.notGiven',
    unknown: 'here.unknown',
  } as const;
  return { say: [t(why[kind])], ...(kind === 'not-allowed' && { asksFor: 'postcode' as const }) };
}
