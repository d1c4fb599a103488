/** As much of the APL engine as we use: the bundle carries no types. */
export interface Engine {
  Module: {
    Logger: { setLogTransport(write: (level: number, message: string) => void): void };
    Content: { create(document: string): EngineContent | null };
    Metrics: { create(): EngineMetrics };
    RootConfig: { create(options: Record<string, unknown>): EngineConfig };
    Context: {
      create(
        options: { environment: Record<string, unknown> },
        measure: Measure,
        metrics: EngineMetrics,
        content: EngineContent,
        config: EngineConfig,
        scaling: undefined,
      ): EngineContext | null;
    };
  };
  AplRenderer: {
    initEngine(): Promise<void>;
    PropertyKey: Record<string, number> & Record<PropertyName, number>;
    ComponentType: Record<number, string>;
    EventType: Record<number, string>;
    EventProperty: Record<'kEventPropertyArguments' | 'kEventPropertySource', number>;
  };
}

type PropertyName =
  | 'kPropertyAccessibilityLabel'
  | 'kPropertyColor'
  | 'kPropertyDisabled'
  | 'kPropertyDisplay'
  | 'kPropertyFontSize'
  | 'kPropertyFontWeight'
  | 'kPropertyLetterSpacing'
  | 'kPropertyLineHeight'
  | 'kPropertyMaxLines'
  | 'kPropertyOpacity'
  | 'kPropertyScrollPosition'
  | 'kPropertySource'
  | 'kPropertySpeech'
  | 'kPropertyText'
  | 'kPropertyTransform';

export interface EngineContent {
  isError(): boolean;
  isReady(): boolean;
  isWaiting(): boolean;
  addData(name: string, json: string): void;
}

interface EngineMetrics {
  size(width: number, height: number): EngineMetrics;
  dpi(dpi: number): EngineMetrics;
  theme(theme: string): EngineMetrics;
  shape(shape: string): EngineMetrics;
  mode(mode: string): EngineMetrics;
}

interface EngineConfig {
  utcTime(ms: number): EngineConfig;
  localTimeAdjustment(ms: number): EngineConfig;
  localeMethods?(methods: Record<string, (text: string) => string>): void;
}

export interface EngineContext {
  topComponent(): EngineComponent;
  getScaleFactor(): number;
  updateTime(elapsed: number, utc: number): void;
  clearPending(): void;
  isDirty(): boolean;
  clearDirty(): void;
  hasEvent(): boolean;
  popEvent(): EngineEvent;
  executeCommands(commands: string): unknown;
}

interface EngineEvent {
  getType(): number;
  getValue(property: number): unknown;
  getComponent(): EngineComponent | null;
  resolve(): void;
}

export interface EngineComponent {
  getCalculated(): Record<number, unknown>;
  getType(): number;
  getId(): string;
  getUniqueId(): string;
  getChildCount(): number;
  getChildAt(place: number): EngineComponent;
  getGlobalBounds(): Rectangle;
  ensureLayout?(layout: boolean): void;
  pressed(): void;
}

export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How the engine asks for the space of a text. Sizes in pixels; a mode says how binding they are. */
export interface Measure {
  onMeasure(
    component: EngineComponent,
    width: number,
    widthMode: number,
    height: number,
    heightMode: number,
  ): { width: number; height: number };
  onBaseline(component: EngineComponent, width: number, height: number): number;
}
