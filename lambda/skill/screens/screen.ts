import type { Turn } from '../turn';

/** A drawn answer: what Alexa’s RenderDocument directive needs, and what the device is to do with it then. */
export interface Screen {
  /** For the directive’s token and the log. */
  name: string;
  /** Fits every device: what differs between them is decided on the device, by its own viewport. */
  document: Record<string, unknown>;
  /** The directive’s `datasources`. Raw text, never SSML. */
  data: Record<string, unknown>;
  /** For an ExecuteCommands directive after it, with the same token. A screen that speaks says its words itself. */
  commands?: Component[];
}

/** For the many devices without a screen: to draw one takes longer than all the rest of an answer. */
export const undrawn: Screen = { name: 'undrawn', document: {}, data: {} };

/** A component or a command of APL. */
export type Component = Record<string, unknown>;

/** As much of a turn as a screen may look at. */
export type Scene = Pick<Turn, 'write' | 'aloud' | 'now' | 'station' | 'locale' | 'playing' | 'device'>;
