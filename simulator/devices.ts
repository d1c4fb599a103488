import type { SupportedInterfaces } from 'ask-sdk-model';
import { type Viewport, type ViewportName, viewportNames, viewports } from './viewports';

export type Device = 'echo' | ViewportName | 'speech-only';

interface Facts {
  /** As its maker calls it. */
  name: string;
  /** What it can do, as it says so itself in every request. */
  interfaces: SupportedInterfaces;
  viewport: Viewport | null;
}

const audio: SupportedInterfaces = { AudioPlayer: {} };
const apl: SupportedInterfaces = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.2' } } };

const withScreen = (viewport: Viewport): Facts => ({
  name: viewport.name,
  interfaces: { ...audio, ...apl },
  viewport,
});

export const deviceNames: readonly Device[] = ['echo', ...viewportNames, 'speech-only'];

export const isDevice = (name: string): name is Device => deviceNames.some((device) => device === name);

export function factsOf(device: Device): Facts {
  if (device === 'echo') return { name: 'Echo', interfaces: audio, viewport: null };
  // Some cars and toys speak, and cannot stream.
  if (device === 'speech-only') return { name: 'Speech only', interfaces: {}, viewport: null };
  return withScreen(viewports[device]);
}
