import type { Station, Town } from '../../contract/station';
import { phoneFrom } from '../phone';
import { slug } from '../slug';
import type { StationFile } from '../station-file';
import { age } from './age';

/** It changes by hand only, and a copy of it lives as long as a release of the skill that carries it. */
const goodForMs = 365 * 24 * 60 * 60_000;

const source = { id: 'station.yaml', name: 'the station', credit: null };

/** The station as it is published, and as the skill carries it in its own bundle. */
export function stationDocument(file: StationFile, now: Date): Station {
  return {
    ...age({ observedAt: now, source }, goodForMs),
    name: file.name,
    area: file.area,
    website: file.website,
    studioPhone: phoneIn(file.studioPhone),
    studioText: phoneIn(file.studioText),
    studioEmail: file.studioEmail ?? null,
    mounts: file.mounts,
    apologyClip: file.apologyClip,
    images: file.images,
    towns: townsOf(file),
    apps: file.apps.map(({ platform, name, url }) => ({ platform, name, url: url ?? null })),
    supporters: file.supporters ?? null,
  };
}

const phoneIn = (printed: string | undefined) => (printed === undefined ? null : phoneFrom(printed));

/** The towns with the ids that addresses and forecasts use. */
export function townsOf({ towns }: StationFile): Town[] {
  return towns.map((town) => ({ id: slug(town.name), ...town }));
}
