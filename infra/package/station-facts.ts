import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { stationDocument } from '../../lambda/content-api/documents/station';
import { readStationFile } from '../../lambda/content-api/station-file';

/** The skill carries the station’s facts in its own bundle, so that “play” needs nobody else. */
export const stationFacts: Plugin = {
  name: 'station-facts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]station\.yaml$/ }, ({ path }) => {
      const station = stationDocument(readStationFile(dirname(path)), new Date(0)); // the same bundle from the same station, whenever it is built
      return { contents: JSON.stringify(station), loader: 'json', watchFiles: [path] };
    });
  },
};
