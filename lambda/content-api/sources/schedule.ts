import type { Schedule, Show } from '../../contract/shows';
import type { StationFile } from '../station-file';
import { askAzuraCastSchedule } from './azuracast-schedule';
import { askIcal } from './ical';
import { askRadioDns } from './radiodns';
import { askScheduleFile } from './schedule-file';
import type { Ask } from './source';

/** Who plans the shows of this station. @throws StationFileError when schedule.yaml has a mistake */
export function askSchedule(file: StationFile, stationDir: string, startedAt: Date): Ask<Show[], Schedule> {
  const { schedule } = file.sources;
  switch (schedule.from) {
    case 'schedule.yaml':
      return askScheduleFile(stationDir, startedAt);
    case 'ical':
      return askIcal(schedule);
    case 'azuracast':
      return askAzuraCastSchedule(schedule);
    case 'radiodns':
      return askRadioDns(schedule);
  }
}
