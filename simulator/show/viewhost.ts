import type { Touch } from '../touch';

/** As much of apl-viewhost-web as the drawn screen uses: it comes without types. */
interface Viewhost {
  AplRenderer: {
    initEngine(): Promise<void>;
    Content: { create(document: string): Content | null };
    default: { create(options: RendererOptions): Renderer };
    ComponentType: Record<number, string>;
    PropertyKey: Record<'kPropertyAccessibilityLabel' | 'kPropertyText', number>;
    UpdateType: Record<'kUpdatePressed', number>;
  };
  Module: { Logger: { setLogTransport(write: (level: number, message: string) => void): void } };
}

interface Content {
  isError(): boolean;
  isWaiting(): boolean;
  addData(name: string, json: string): void;
}

interface RendererOptions {
  content: Content;
  view: HTMLElement;
  theme: 'dark';
  mode: 'HUB' | 'TV';
  viewport: { width: number; height: number; dpi: number; shape: 'RECTANGLE' | 'ROUND' };
  environment: { agentName: string; agentVersion: string; allowOpenUrl: boolean; disallowVideo: boolean };
  utcTime: number;
  localTimeAdjustment: number;
  notLoadFonts: boolean;
  logLevel: 'warn';
  logTransport(level: string, logger: string, message: string): void;
  onSendEvent(event: Touch): void;
  audioPlayerFactory(listener: SpeechListener): SpeechPlayer;
}

export interface SpeechListener {
  onPrepared(id: string): void;
  onPlaybackStarted(id: string): void;
  onPlaybackFinished(id: string): void;
}

export interface SpeechPlayer {
  prepare(address: string): string;
  play(id: string): void;
  flush(): void;
}

/** One component, on the screen and in the engine. */
export interface DrawnComponent {
  container: HTMLElement;
  component: {
    getId(): string;
    getUniqueId(): string;
    getType(): number;
    getCalculated(): Record<number, unknown>;
    update(type: number, value: number): void;
  };
}

export interface Renderer {
  init(): Promise<void>;
  destroy(): void;
  executeCommands(commands: string): unknown;
  lastPointerEventTimestamp: number;
  /** Called for every frame; ours has the clock of the house. */
  updateTime(): void;
  context?: {
    updateTime(elapsed: number, utc: number): void;
    setLocalTimeAdjustment(ms: number): void;
  };
  componentMap: Record<string, DrawnComponent | undefined>;
}

export const { AplRenderer, Module } = globalThis as unknown as Viewhost;
