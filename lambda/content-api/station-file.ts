import { join } from 'node:path';
import { z } from 'zod';
import { webAddress } from '../contract/document';
import { mount } from '../contract/station';
import { printedPhone } from './phone';
import { StationFileError } from './station-file-error';
import { nowPlayingSources, songRules } from './station-file-now-playing';
import { scheduleSource } from './station-file-schedule';
import { newsSource } from './station-file-sources';
import { warningsSource } from './station-file-warnings';
import { weatherSource } from './station-file-weather';
import { readYamlFile } from './yaml-file';

const text = z.string().min(1);
const phone = z.string().regex(printedPhone, { error: 'must be a telephone number like 01723 336444.' });

const town = z.strictObject({
  name: text,
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

const stationFile = z.strictObject({
  name: text,
  area: text,
  website: webAddress,
  contact: z.email(),
  studioPhone: phone.optional(),
  studioText: phone.optional(),
  studioEmail: z.email().optional(),
  mounts: z.array(z.strictObject(mount.shape)).min(1),
  apologyClip: webAddress,
  images: z.strictObject({ logo: webAddress, background: webAddress }),
  towns: z.array(town).min(1),
  apps: z
    .array(
      z.strictObject({
        platform: z.enum(['ios', 'android', 'alexa', 'roku']),
        name: text,
        url: webAddress.optional(),
      }),
    )
    .default([]),
  supporters: z.strictObject({ title: text, text, url: webAddress }).optional(),
  songs: songRules.prefault({}),
  sources: z.strictObject({
    nowPlaying: nowPlayingSources,
    schedule: scheduleSource,
    news: newsSource,
    weather: weatherSource,
    warnings: warningsSource,
  }),
});

export type StationFile = z.infer<typeof stationFile>;

/** Whether the station’s playout system tells us of its songs. */
export function takesPushes({ sources }: StationFile): boolean {
  return sources.nowPlaying.some(({ from }) => from === 'push');
}

/**
 * Reads station.yaml.
 * @throws StationFileError naming file, line and key of every mistake, and how to mend it.
 */
export function readStationFile(stationDir: string): StationFile {
  const { file, content, lineOf } = readYamlFile(join(stationDir, 'station.yaml'), stationFile);
  const placeholder = /[@.]example(\.|$)/.test(content.contact);
  if (content.sources.weather.from !== 'met-norway' || !placeholder) return content;

  const says = `MET Norway must be able to reach the station: put a real address in place of “${content.contact}”.`;
  throw new StationFileError(file, [{ line: lineOf(['contact']), key: 'contact', says }]);
}
