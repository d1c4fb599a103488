import type { RemoteKey } from '../show/echo-show';
import { element } from './element';

const remoteControl = element('remote', HTMLFieldSetElement);
const player = element('player', HTMLElement);
const failures = element('failures', HTMLInputElement);

export type PlayerButton = 'Play' | 'Pause' | 'Next' | 'Previous';

interface Device {
  button(name: PlayerButton): void;
  remote(key: RemoteKey): void;
  failNext(streams: number): void;
  endStream(): void;
}

/** What has keys besides the screen: the player, the remote control of a television, and the fate of the stream. */
export function wireDeviceButtons({ button, remote, failNext, endStream }: Device): void {
  for (const one of player.querySelectorAll('button')) {
    one.addEventListener('click', () => button(one.dataset.button as PlayerButton));
  }
  for (const one of remoteControl.querySelectorAll('button')) {
    one.addEventListener('click', () => remote(one.dataset.key as RemoteKey));
  }
  failures.addEventListener('input', () => failNext(failures.valueAsNumber || 0));
  element('end-stream', HTMLButtonElement).addEventListener('click', endStream);
}
