import type { Station } from '../../lambda/contract/station';
import type { Device } from '../devices';

/** What the page has to know of the station and of Alexa before the first sentence. */
export interface PageSetting extends Pick<Station, 'name' | 'mounts' | 'apologyClip'> {
  invocationName: string;
  devices: Device[];
}
