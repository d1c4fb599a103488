import type { Directive } from 'ask-sdk-model';
import type { Screen } from './screen';

/** What draws a screen, and lets it read aloud if it does. One token for both: commands reach only the screen they are for. */
export function screenDirectives({ name, document, data, commands }: Screen, now: Date): Directive[] {
  const token = `${name}:${now.getTime()}`;
  const render = { type: 'Alexa.Presentation.APL.RenderDocument', token, document, datasources: data } as const;
  if (!commands) return [render];
  // The model knows each command by its own type; ours are plain values, checked by the APL core in tests.
  return [render, { type: 'Alexa.Presentation.APL.ExecuteCommands', token, commands } as unknown as Directive];
}
