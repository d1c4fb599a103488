import type { OptionsOf } from '../station-file-now-playing';
import { azuracastLine, heardOnLine } from './azuracast-live';
import { azuracastStatus, heardFromAzuracast } from './azuracast-status';
import { download } from './download';
import type { Heard, Listening, NowPlayingSource } from './heard';
import { type KeptLine, keepLine } from './kept-line';
import { SourceFailed } from './source-failed';

/** https://www.azuracast.com/docs/developers/now-playing-data/ */
export function azuracast({ url, station, live }: OptionsOf<'azuracast'>): NowPlayingSource {
  let line: KeptLine<Heard> | undefined;
  return {
    credit: { id: 'azuracast', name: 'the station’s AzuraCast', credit: null },
    order: 'artist - title',
    hear: async (listening) => line?.latest() ?? (await asked(url, station, listening)),
    ...(live && {
      listen: (changed) => {
        line = keepLine({ open: azuracastLine(url, station, live), understand: heardOnLine, changed });
        return line.hangUp;
      },
    }),
  };
}

async function asked(base: string, station: string, { signal }: Listening): Promise<Heard> {
  const url = `${base.replace(/\/$/, '')}/api/nowplaying/${station}`;
  const { body } = await download({ what: 'AzuraCast', url, signal });
  try {
    return heardFromAzuracast(azuracastStatus.parse(JSON.parse(body.toString('utf8'))));
  } catch (cause) {
    throw new SourceFailed(`AzuraCast: GET ${url} answered with something else`, { cause });
  }
}
