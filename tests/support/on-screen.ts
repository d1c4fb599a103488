import { draw } from '../../simulator/apl/draw';
import { loadEngine } from '../../simulator/apl/engine';
import type { Engine } from '../../simulator/apl/engine-types';
import { transformed } from '../../simulator/apl/transformers';
import type { Spoken } from '../../simulator/spoken';
import { viewports } from '../../simulator/viewports';
import { tenPastEight } from './august-day';

/** Where an address may break. */
const unseen = '\u200b';

let engine: Engine | undefined;

/** What an answer puts on an Echo Show 8, drawn by Amazon’s own engine: its words, and what each touch sends. */
export async function onScreen({ screen }: Pick<Spoken, 'screen'>) {
  if (!screen) throw new Error('Nothing is on the screen.');
  engine ??= await loadEngine();
  const { document, datasources } = screen;
  const drawing = draw(
    engine,
    { document, datasources: transformed(datasources, (text) => text) },
    viewports['show-8'],
    tenPastEight,
  );
  return {
    words: drawing.nodes().flatMap(({ text }) => (text === '' ? [] : [text.replaceAll(unseen, '')])),
    touchable: drawing.nodes().flatMap(({ type, id }) => (type === 'TouchWrapper' && id !== '' ? [id] : [])),
    warnings: drawing.warnings,
    press: (id: string) => {
      const [sent] = drawing.press(id).filter(({ type }) => type === 'SendEvent');
      if (!sent) throw new Error(`Touching “${id}” sends nothing.`);
      return { arguments: sent.arguments, source: { type: 'TouchWrapper', handler: 'Press', id }, components: {} };
    },
  };
}
