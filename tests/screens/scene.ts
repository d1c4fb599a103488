import type { Scene } from '../../lambda/skill/screens/screen';
import { scriptFor } from '../../lambda/skill/words/words';
import { tenPastEight, theCoast } from '../support/august-day';

/** The August morning, seen from a screen. */
export function scene(facts: Partial<Scene> = {}): Scene {
  const { station = theCoast, locale = 'en-GB', now = tenPastEight } = facts;
  const { write, aloud } = scriptFor(locale, station.name);
  return {
    write,
    aloud,
    now,
    station,
    locale,
    playing: false,
    device: { canPlay: true, hasScreen: true },
    ...facts,
  };
}
