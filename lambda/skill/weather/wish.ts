import type { Town } from '../../contract/station';
import type { Question, Slot, Turn } from '../turn';
import { type AskedWeather, type Aspect, inOneTown } from './aspects';
import { nextFewDays } from './period';

/** What of the weather, where and when: what the listener said now, completed by what we were talking about. */
export interface WeatherWish extends AskedWeather {
  aspect: Aspect;
  place: Place;
}

type Place = { kind: 'ours'; town: Town } | { kind: 'elsewhere'; said: string } | Coast;

/** The whole coast; where it is not what they meant, they only named no town. */
interface Coast {
  kind: 'coast';
  isMeant: boolean;
}

type AboutWeather = AskedWeather &
  Extract<Question, { about: 'town' | 'nearest-town' | 'tomorrow' | 'anywhere-else' | 'remember-town' }>;

/** “What about Filey?” asks the same of another town. */
export function weatherWish(turn: Turn, named: Aspect | 'the same'): WeatherWish {
  const { slots, memory } = turn;
  // “What’s the weather?”, and “back” on a screen, begin anew: with the whole coast, today.
  const isNew = named === 'weather' && Object.keys(slots).length === 0;
  const open = isNew ? undefined : aboutWeather(memory.asked?.about);
  const aspect = named === 'the same' ? (open?.aspect ?? 'weather') : named;
  const time = timeOf(slots, open);
  if (!(aspect in inOneTown)) return { aspect, place: placeOf(turn, open), ...time };

  // “Which town is warmest?” is about them all; “what about Filey?” then is not.
  const compared = inOneTown[aspect as keyof typeof inOneTown];
  return slots.town
    ? { aspect: compared, place: placeOf(turn, open), ...time }
    : { aspect, place: { kind: 'coast', isMeant: true }, ...time };
}

/** The one place where it is decided which town a question is about: the one that was said, else the one we were talking about. */
function placeOf({ slots, station }: Turn, open: AboutWeather | undefined): Place {
  const kept = open && 'town' in open ? open.town : undefined;
  const id = slots.town ? slots.town.id : kept;
  const town = station.towns.find((one) => one.id === id);
  if (town) return { kind: 'ours', town };
  if (slots.town) return { kind: 'elsewhere', said: slots.town.said };
  return { kind: 'coast', isMeant: open !== undefined };
}

function aboutWeather(question: Question | undefined): AboutWeather | undefined {
  switch (question?.about) {
    case 'town':
    case 'nearest-town':
    case 'tomorrow':
    case 'anywhere-else':
    case 'remember-town':
      return question;
    default:
      return undefined;
  }
}

/** “At six” keeps the day, “and tomorrow” no hour, and a town alone keeps both. */
function timeOf(slots: Record<string, Slot>, open: AboutWeather | undefined): Pick<AskedWeather, 'date' | 'time'> {
  // “Would you like tomorrow’s as well?” is not about the day that was told.
  const kept: AskedWeather = open && open.about !== 'tomorrow' ? open : {};
  const saidDate = slots.days ? nextFewDays : slots.date?.said;
  const saidTime = slots.time?.said;
  const date = saidDate ?? kept.date;
  const time = saidDate === undefined ? (saidTime ?? kept.time) : saidTime;
  return { ...(date !== undefined && { date }), ...(time !== undefined && { time }) };
}
