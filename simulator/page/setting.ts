import type { Station } from '../../lambda/contract/station';

/** What the page has to know of the station and of Alexa before the first sentence. */
export interface PageSetting extends Pick<Station, 'name' | 'mounts' | 'apologyClip' | 'images'> {
  invocationName: string;
  /** Sentences to try. */
  examples: string[];
}
