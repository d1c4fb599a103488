import type { Weather } from '../../contract/weather';
import { townsOf } from '../documents/station';
import { keyFrom } from '../environment';
import type { StationFile } from '../station-file';
import { askMetNorway } from './met-norway';
import { askMetOffice } from './met-office';
import { askOpenMeteo } from './open-meteo';
import { sampleWeather } from './sample-weather';
import type { Ask } from './source';
import type { TownFacts } from './weather-facts';

/** Who forecasts for this station. @throws EnvironmentError when they want a key that is not there */
export function askWeather(file: StationFile): Ask<TownFacts[], Weather> {
  const towns = townsOf(file);
  switch (file.sources.weather.from) {
    case 'met-office':
      return askMetOffice({ towns, key: keyFrom('MET_OFFICE_API_KEY') });
    case 'met-norway':
      return askMetNorway({ towns, contact: file.contact });
    case 'open-meteo':
      return askOpenMeteo({ towns, key: keyFrom('OPEN_METEO_API_KEY') });
    case 'sample':
      return sampleWeather(towns);
  }
}
