import type { Context } from 'ask-sdk-model';
import type { Device } from '../turn';

/** What the listener’s device can do, as far as it says so. */
export function deviceOf(context: Context | undefined): Device {
  const can = context?.System?.device?.supportedInterfaces;
  return { canPlay: can?.AudioPlayer !== undefined, hasScreen: can?.['Alexa.Presentation.APL'] !== undefined };
}

/** PAUSED is the stream held back while the listener speaks to us; after “stop” it is STOPPED. */
export function isPlaying(context: Context | undefined): boolean {
  const activity = context?.AudioPlayer?.playerActivity;
  return activity === 'PLAYING' || activity === 'PAUSED' || activity === 'BUFFER_UNDERRUN';
}
