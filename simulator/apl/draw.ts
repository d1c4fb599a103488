import { dpOf, type Viewport } from '../viewports';
import { type Drawing, drawingOf } from './drawing';
import type { Engine, EngineContent } from './engine-types';
import { measureWith } from './measure';
import { NotDrawn } from './not-drawn';

export interface Directive {
  document: Record<string, unknown>;
  /** After Alexa’s transformers: see transformers.ts. */
  datasources: Record<string, unknown>;
}

/** What an APL engine writes of its own working; from here on it is a complaint. */
const warning = 3;

/** Draws a document as a device would, to look at and to touch. Throws NotDrawn. */
export function draw(engine: Engine, directive: Directive, viewport: Viewport, now: Date): Drawing {
  const { Module } = engine;
  const warnings: string[] = [];
  Module.Logger.setLogTransport((level, message) => {
    if (level >= warning) warnings.push(message.replaceAll('\0', ''));
  });

  const content = Module.Content.create(JSON.stringify(directive.document));
  if (!content) throw new NotDrawn(viewport.name, warnings);
  addData(content, directive);
  if (!content.isReady()) throw new NotDrawn(viewport.name, warnings);

  const { width, height, dpi, shape, mode } = viewport;
  const metrics = Module.Metrics.create();
  metrics.size(width, height).dpi(dpi).theme('dark').shape(shape).mode(mode);
  const config = Module.RootConfig.create({ agentName: 'Simulator', agentVersion: '1', animationQuality: 2 });
  config.utcTime(now.getTime()).localTimeAdjustment(0);

  const context = Module.Context.create({ environment: {} }, measureWith(engine), metrics, content, config, undefined);
  if (!context) throw new NotDrawn(viewport.name, warnings);
  return drawingOf(engine, context, { now, warnings, scale: width / dpOf(viewport).width });
}

function addData(content: EngineContent, { document, datasources }: Directive): void {
  const { parameters = [] } = (document.mainTemplate ?? {}) as { parameters?: string[] };
  for (const name of parameters) content.addData(name, JSON.stringify(datasources[name] ?? {}));
}
