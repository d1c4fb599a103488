import type { Warning, Warnings } from '../../contract/warnings';
import { townsOf } from '../documents/station';
import type { StationFile } from '../station-file';
import { askMetOfficeWarnings } from './met-office-warnings';
import { sampleSource } from './sample';
import type { Ask } from './source';

/** Who warns this station of the weather; nobody, if it has not said. */
export function askWarnings(file: StationFile): Ask<Warning[], Warnings> | null {
  const { warnings } = file.sources;
  switch (warnings.from) {
    case 'met-office':
      return askMetOfficeWarnings({ ...warnings, towns: townsOf(file) });
    case 'sample':
      return async ({ now }) => ({ facts: [], source: sampleSource, observedAt: now });
    case 'none':
      return null;
  }
}
