import type { VisibleComponent } from '../envelope';
import type { Touch } from '../touch';
import type { Viewport } from '../viewports';

/** What a screen needs to know of the room it stands in. */
export interface Room {
  clock(): Date;
  /** Says words aloud, or takes as long as that would. */
  speaks(words: string): Promise<void>;
  hushes(): void;
  touched(touch: Touch): void;
  /** Someone scrolled or pressed: the screen is in use. */
  used(): void;
  /** What the engine does not like about a document. */
  complains(about: string): void;
  /** A key that the screen has no use for. */
  pressed(key: KeyboardEvent): void;
}

export interface Picture {
  document: Record<string, unknown>;
  /** After Alexa’s transformers, with pictures that are at hand. */
  datasources: Record<string, unknown>;
}

/** A screen that Amazon’s viewhost draws on, in a frame of its own. */
export interface EchoShow {
  draw(picture: Picture, viewport: Viewport): Promise<void>;
  run(commands: readonly object[]): void;
  visible(): VisibleComponent[];
  /** A key of a remote control. */
  presses(key: RemoteKey): void;
  clear(): void;
}

export type RemoteKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Enter';

declare global {
  interface Window {
    /** Set by the frame once it is ready. */
    openEchoShow?: (room: Room) => Promise<EchoShow>;
  }
}
