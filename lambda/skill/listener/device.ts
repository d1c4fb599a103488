import type { Context } from 'ask-sdk-model';
import { readToken } from '../playback/token';
import type { Device, HeldBulletin } from '../turn';

/** What the listener’s device can do, as far as it says so. */
export function deviceOf(context: Context | undefined): Device {
  const can = context?.System?.device?.supportedInterfaces;
  return { canPlay: can?.AudioPlayer !== undefined, hasScreen: can?.['Alexa.Presentation.APL'] !== undefined };
}

export type DeviceKind = 'echo' | 'show' | 'spot' | 'tv' | 'phone' | 'car' | 'pc' | 'no audio';

const kindByMode: Record<string, DeviceKind> = { TV: 'tv', MOBILE: 'phone', AUTO: 'car', PC: 'pc' };

/** For the log alone: what sort of device it is. Answers go by what it can do. */
export function deviceKind(context: Context | undefined): DeviceKind {
  const { canPlay, hasScreen } = deviceOf(context);
  if (!canPlay) return 'no audio';
  if (!hasScreen) return 'echo';
  const { mode = 'HUB', shape } = context?.Viewport ?? {};
  return kindByMode[mode] ?? (shape === 'ROUND' ? 'spot' : 'show');
}

/** PAUSED is the stream held back while the listener speaks to us; after “stop” it is STOPPED. */
export function isPlaying(context: Context | undefined): boolean {
  const activity = context?.AudioPlayer?.playerActivity;
  return activity === 'PLAYING' || activity === 'PAUSED' || activity === 'BUFFER_UNDERRUN';
}

/** The bulletin that the device plays or was stopped in; one that was heard to its end is over. */
export function bulletinOn(context: Context | undefined): HeldBulletin | null {
  const { token, playerActivity, offsetInMilliseconds = 0 } = context?.AudioPlayer ?? {};
  const facts = readToken(token);
  if (facts?.kind !== 'bulletin' || playerActivity === 'FINISHED') return null;
  return { publishedAt: facts.publishedAt.toISOString(), offsetMs: offsetInMilliseconds };
}
