import type { Slot as AlexaSlot, canfulfill, Intent } from 'ask-sdk-model';
import type { Station } from '../contract/station';
import { daysMeant } from './listener/days-meant';
import { slotsOf } from './listener/slots';
import type { Slot } from './turn';
import { nearestTown } from './weather/nearest-town';

type Fulfils = 'YES' | 'MAYBE' | 'NO';

/**
 * What we would gladly answer somebody who has not named us. Anything else, such as “hello” and “forget me”, is not meant for us
 * unless our name is said.
 */
const glad: Readonly<Record<string, Fulfils>> = {
  WeatherIntent: 'YES',
  LatestNewsIntent: 'YES',
  CoastWeatherIntent: 'YES',
  PlayStationIntent: 'MAYBE',
  WhatsPlayingIntent: 'MAYBE',
  WhatWasPlayedIntent: 'MAYBE',
  WhosOnAirIntent: 'MAYBE',
  ScheduleIntent: 'MAYBE',
};

/** Where only a place makes a question ours: anybody’s weather is not. */
const needsTown = ['WeatherIntent', 'LatestNewsIntent'];

interface Facts {
  station: Pick<Station, 'towns'>;
  now: Date;
}

/** Whether we could answer, from what we carry with us: nothing is fetched, counted, played or said. */
export function canFulfil(asked: Intent | undefined, facts: Facts): canfulfill.CanFulfillIntent {
  const { name = '', slots } = asked ?? {};
  const filled = slotsOf(slots as Record<string, AlexaSlot> | undefined);
  const judged = Object.entries(filled).map(([slot, value]) => [slot, judge(slot, value, facts)] as const);
  const placeless = needsTown.includes(name) && filled.town === undefined;
  const all: Fulfils[] = [
    (Object.hasOwn(glad, name) && glad[name]) || 'NO',
    ...(placeless ? (['MAYBE'] as const) : []),
    ...judged.map(([, fulfils]) => fulfils),
  ];
  return {
    canFulfill: worst(all),
    ...(judged.length > 0 && {
      slots: Object.fromEntries(
        judged.map(([slot, fulfils]) => [
          slot,
          { canUnderstand: fulfils === 'NO' ? 'NO' : 'YES', canFulfill: fulfils === 'NO' ? 'NO' : 'YES' },
        ]),
      ),
    }),
  };
}

function judge(slot: string, value: Slot, { station, now }: Facts): Fulfils {
  if (slot === 'town') {
    if (station.towns.some(({ id }) => id === value.id)) return 'YES';
    return nearestTown(value.said, station.towns) ? 'MAYBE' : 'NO';
  }
  return slot === 'date' && daysMeant(value.said, now).length === 0 ? 'NO' : 'YES';
}

const worst = (all: Fulfils[]): Fulfils => (all.includes('NO') ? 'NO' : all.includes('MAYBE') ? 'MAYBE' : 'YES');
