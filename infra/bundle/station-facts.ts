import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { stationDocument } from '../../lambda/content-api/documents/station';
import { readPronunciationsFile } from '../../lambda/content-api/pronunciations-file';
import { readStationFile } from '../../lambda/content-api/station-file';

/** The skill carries the station’s facts, and how its names are said, in its own bundle, so that “play” needs nobody else. */
export const stationFacts: Plugin = {
  name: 'station-facts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]station\.yaml$/ }, ({ path }) => {
      const station = stationDocument(readStationFile(dirname(path)), new Date(0)); // the same bundle from the same station, whenever it is built
      return { contents: JSON.stringify(station), loader: 'json', watchFiles: [path] };
    });
    onLoad({ filter: /[\\/]pronunciations\.yaml$/ }, ({ path }) => {
      const pronunciations = readPronunciationsFile(dirname(path));
      return { contents: JSON.stringify(pronunciations), loader: 'json', watchFiles: [path] };
    });
  },
};
