import type { SupportedInterfaces } from 'ask-sdk-model';

const apl: SupportedInterfaces = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.2' } } };
const audio: SupportedInterfaces = { AudioPlayer: {} };

/** What each kind of device can do, as it says so itself in every request. */
export const devices = {
  echo: audio,
  show: { ...audio, ...apl },
  'fire-tv': { ...audio, ...apl },
  /** Some cars and toys: they speak, and cannot stream. */
  'speech-only': {},
} as const satisfies Record<string, SupportedInterfaces>;

export type Device = keyof typeof devices;

export const deviceNames = Object.keys(devices) as Device[];

export function isDevice(name: string): name is Device {
  return Object.hasOwn(devices, name);
}
