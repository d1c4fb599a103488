import type { Screen } from '../../../lambda/skill/screens/screen';
import { draw } from '../../../simulator/apl/draw';
import type { Drawing } from '../../../simulator/apl/drawing';
import { loadEngine } from '../../../simulator/apl/engine';
import { transformed } from '../../../simulator/apl/transformers';
import { type ViewportName, viewports } from '../../../simulator/viewports';
import { tenPastEight } from '../../support/august-day';

export type Draw = (screen: Screen, viewport: ViewportName) => Drawing;

/** Loads the APL core, once a file, and draws what Alexa would hand to the device. */
export async function drawingBoard(): Promise<Draw> {
  const engine = await loadEngine();
  return ({ document, data }, viewport) => {
    const datasources = transformed(data, (text) => `data:speech,${text.length}`);
    return draw(engine, { document, datasources }, viewports[viewport], tenPastEight);
  };
}

/** Where an address may break. */
const unseen = '\u200b';

/** What a person reads, from top to bottom as it is drawn. */
export const wordsOn = (drawing: Drawing): string[] =>
  drawing
    .nodes()
    .map(({ text }) => text.replaceAll(unseen, ''))
    .filter(Boolean);
