import type { Playing } from '../audio-player';
import { type Device, factsOf } from '../devices';
import type { Shown } from '../screen';
import type { EchoShow, Picture, RemoteKey, Room } from '../show/echo-show';
import { element } from './element';
import { glassLayers } from './glass';
import { scaledInto } from './scale';

const stage = element('stage', HTMLElement);
const frame = document.createElement('iframe');
frame.title = 'The screen';
frame.hidden = true;

interface Setting {
  room: Room;
  pictureOf(shown: Shown): Picture;
  localPicture(url: string): string | null;
  clock(): Date;
  examples: string[];
}

/** The device in the middle of the page: its case, its glass, and what is on it. */
export function createStage({ room, pictureOf, ...setting }: Setting) {
  const layers = glassLayers(setting);
  const glass = div('glass', layers.home, layers.player, frame, div('light'));
  const speaker = div('speaker', div('light'));
  const device = div('device', glass, speaker);
  stage.append(device);
  const scale = scaledInto(stage, device, frame);
  let echoShow: Promise<EchoShow> | undefined;
  let open: EchoShow | undefined;
  let drawn: Shown | null = null;
  let standing: Device = 'echo';

  /** The engine is five megabytes: a device without a screen never loads it. */
  const show = () => {
    echoShow ??= openShow(room).then((opened) => {
      open = opened;
      return opened;
    });
    return echoShow;
  };

  return {
    put(name: Device): void {
      standing = name;
      const { viewport } = factsOf(name);
      device.dataset.device = name;
      device.dataset.shape = viewport?.shape.toLowerCase() ?? 'none';
      glass.hidden = viewport === null;
      speaker.hidden = viewport !== null;
      frame.hidden = true;
      drawn = null;
      scale(viewport);
      if (viewport) void show();
    },
    async show(shown: Shown | null, playing: Playing | null): Promise<void> {
      const { viewport } = factsOf(standing);
      layers.show(playing);
      frame.hidden = !viewport || shown === null;
      if (!viewport || shown === drawn) return;
      drawn = shown;
      const focused = document.activeElement;
      const echo = await show();
      if (drawn !== shown) return;
      if (shown) await echo.draw(pictureOf(shown), viewport);
      else echo.clear();
      // A television sets its own focus; ours stays where it was.
      if (focused instanceof HTMLElement && focused !== frame) focused.focus();
    },
    feels(state: string): void {
      device.dataset.alexa = state;
    },
    run: (commands: readonly object[]) => open?.run(commands),
    visible: () => (drawn ? (open?.visible() ?? []) : []),
    presses: (key: RemoteKey) => open?.presses(key),
  };
}

async function openShow(room: Room): Promise<EchoShow> {
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    frame.src = '/simulator/show.html';
  });
  const openEchoShow = frame.contentWindow?.openEchoShow;
  if (!openEchoShow) throw new Error('The screen did not load: GET /simulator/show.html');
  return openEchoShow(room);
}

function div(className: string, ...children: Element[]): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.append(...children);
  return made;
}
