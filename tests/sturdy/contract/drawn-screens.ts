import { createHash } from 'node:crypto';
import type { Directive } from 'ask-sdk-model';
import { draw } from '../../../simulator/apl/draw';
import { loadEngine } from '../../../simulator/apl/engine';
import { transformed } from '../../../simulator/apl/transformers';
import { type ViewportName, viewports } from '../../../simulator/viewports';
import { tenPastEight } from '../../support/august-day';
import type { HeldTurn } from './hold';

/** Inflates screens with Amazon’s own engine: each document once on each device, and every so-manieth with its own data. */
export async function screenInspector({ every, most }: { every: number; most: number }) {
  const engine = await loadEngine();
  const known = new Set<string>();
  let seen = 0;
  let drawn = 0;
  const inspect = ({ device, response }: HeldTurn): string[] => {
    if (!(device in viewports)) return [];
    const directives = response?.response.directives ?? [];
    return directives.flatMap((directive) => {
      if (directive.type !== 'Alexa.Presentation.APL.RenderDocument') return [];
      seen += 1;
      const kind = createHash('sha1')
        .update(`${device}${JSON.stringify(directive.document)}`)
        .digest('base64');
      if (drawn >= most || (known.has(kind) && seen % every !== 0)) return [];
      known.add(kind);
      drawn += 1;
      return complaints(directive, directives, device as ViewportName);
    });
  };

  function complaints(
    { document = {}, datasources = {} }: Extract<Directive, { type: 'Alexa.Presentation.APL.RenderDocument' }>,
    directives: Directive[],
    device: ViewportName,
  ): string[] {
    const data = transformed(datasources, (text) => `data:speech,${text.length}`);
    const drawing = draw(engine, { document, datasources: data }, viewports[device], tenPastEight);
    for (const one of directives) {
      if (one.type === 'Alexa.Presentation.APL.ExecuteCommands')
        drawing.run(one.commands as unknown as Record<string, unknown>[]);
    }
    drawing.wait(100);
    const isBare = drawing.nodes().every(({ text }) => text === '');
    return [
      ...drawing.warnings.map((warning) => `On ${device} the APL core complains: ${warning}`),
      ...(isBare ? [`On ${device} the screen says nothing.`] : []),
    ];
  }
  return { inspect, count: () => ({ seen, drawn, kinds: known.size }) };
}
