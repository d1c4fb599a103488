import type { interfaces } from 'ask-sdk-model';
import type { Station } from '../../contract/station';
import { isPicture } from '../screens/picture';
import type { Playable } from '../turn';
import { cutTo, printed } from '../words/printed';
import { newToken } from './token';

type Play = interfaces.audioplayer.PlayDirective;

/** As much as a player has room for, several times over. */
const longestLine = 200;

/**
 * A live stream always starts at its live edge: offset 0, and at once; only after the bulletin, `after` whose token it waits for
 * the end of that. Anything else that was waiting gives way.
 */
export function playDirective(playable: Playable, station: Station, now: Date, after?: string): Play {
  const stream = {
    url: addressOf(playable, station),
    token: newToken(playable, now),
    offsetInMilliseconds: playable.kind === 'bulletin' ? playable.offsetMs : 0,
  };
  return {
    type: 'AudioPlayer.Play',
    playBehavior: after === undefined ? 'REPLACE_ALL' : 'ENQUEUE',
    audioItem: {
      stream: { ...stream, ...(after !== undefined && { expectedPreviousToken: after }) },
      metadata: metadataOf(playable, station),
    },
  };
}

function addressOf(playable: Playable, { mounts, apologyClip }: Station): string {
  if (playable.kind === 'bulletin') return playable.bulletin.url;
  if (playable.kind === 'apology') return apologyClip;
  const mount = mounts[playable.mount];
  if (!mount) throw new Error(`station.yaml has no mount number ${playable.mount + 1}`);
  return mount.url;
}

/** What a screen shows while it plays: the show and its art, or the bulletin; the station's own where there is none. */
function metadataOf(playable: Playable, station: Station): interfaces.audioplayer.AudioItemMetadata {
  const { title, subtitle, image } = labelOf(playable, station);
  return {
    title: cutTo(longestLine, printed(title)),
    subtitle: cutTo(longestLine, printed(subtitle)),
    art: { sources: [{ url: image && isPicture(image) ? image : station.images.logo }] },
    backgroundImage: { sources: [{ url: station.images.background }] },
  };
}

function labelOf(playable: Playable, { name, area }: Station) {
  if (playable.kind === 'bulletin') return { title: playable.bulletin.title, subtitle: name, image: null };
  if (playable.kind === 'apology' || !playable.show) {
    return { title: name, subtitle: (playable.kind === 'live' && playable.line) || area, image: null };
  }
  const { show, line } = playable;
  return { title: show.title, subtitle: line ?? name, image: show.image };
}
