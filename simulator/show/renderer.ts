import type { Viewport } from '../viewports';
import { isComplaint } from './complaints';
import type { Picture, Room } from './echo-show';
import { speechPlayer } from './speech';
import { londonAhead } from './time';
import { AplRenderer, Module, type Renderer } from './viewhost';

/** Where the engine’s log begins to matter: warnings. */
const warning = 4;

/** Null for a document that the engine refuses; it says why to the room. */
export function rendererFor(picture: Picture, viewport: Viewport, view: HTMLElement, room: Room): Renderer | null {
  const complains = (message: string) => {
    if (isComplaint(message)) room.complains(message.replaceAll('\0', '').trim());
  };
  Module.Logger.setLogTransport((level, message) => {
    if (level >= warning) complains(message);
  });
  const content = AplRenderer.Content.create(JSON.stringify(picture.document));
  if (!content || content.isError()) return null;
  for (const name of parametersOf(picture)) content.addData(name, JSON.stringify(dataFor(name, picture)));
  if (content.isWaiting()) {
    complains('The document imports a package. Packages come from elsewhere: the simulator has none.');
    return null;
  }

  const { width, height, dpi, shape, mode } = viewport;
  const renderer = AplRenderer.default.create({
    content,
    view,
    theme: 'dark',
    mode,
    viewport: { width, height, dpi, shape },
    environment: { agentName: 'Simulator', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    utcTime: room.clock().getTime(),
    localTimeAdjustment: londonAhead(room.clock()),
    notLoadFonts: true,
    logLevel: 'warn',
    logTransport: (level, _logger, message) => {
      if (level === 'warn' || level === 'error') complains(message);
    },
    onSendEvent: (touch) => room.touched(touch),
    audioPlayerFactory: (listener) => speechPlayer(room, listener),
  });
  // The viewhost lets half a second pass after its start, as after a touch, before it believes a mouse.
  renderer.lastPointerEventTimestamp = 0;
  keepTime(renderer, room);
  return renderer;
}

const parametersOf = ({ document }: Picture): string[] => {
  const { parameters = [] } = (document.mainTemplate ?? {}) as { parameters?: (string | { name: string })[] };
  return parameters.map((parameter) => (typeof parameter === 'string' ? parameter : parameter.name));
};

const dataFor = (name: string, { datasources }: Picture) =>
  name === 'payload' && !('payload' in datasources) ? datasources : (datasources[name] ?? {});

/** The viewhost would take the time and the time zone of this machine. */
function keepTime(renderer: Renderer, { clock }: Room): void {
  const began = performance.now();
  renderer.updateTime = () => {
    const now = clock();
    renderer.context?.updateTime(performance.now() - began, now.getTime());
    renderer.context?.setLocalTimeAdjustment(londonAhead(now));
  };
}
