import type { interfaces } from 'ask-sdk-model';
import type { Station } from '../../contract/station';
import { isPicture } from '../screens/picture';
import { noLabel, type Playable } from '../turn';
import { cutTo, printed } from '../words/printed';
import { newToken } from './token';

/** As much as a player has room for, several times over. */
const longestLine = 200;

/** A live stream always starts at its live edge: REPLACE_ALL, offset 0. */
export function playDirective(playable: Playable, station: Station, now: Date): interfaces.audioplayer.PlayDirective {
  return {
    type: 'AudioPlayer.Play',
    playBehavior: 'REPLACE_ALL',
    audioItem: {
      stream: { url: addressOf(playable, station), token: newToken(playable, now), offsetInMilliseconds: 0 },
      metadata: metadataOf(playable, station),
    },
  };
}

function addressOf(playable: Playable, { mounts, apologyClip }: Station): string {
  if (playable.kind === 'apology') return apologyClip;
  const mount = mounts[playable.mount];
  if (!mount) throw new Error(`station.yaml has no mount number ${playable.mount + 1}`);
  return mount.url;
}

/** What a screen shows while the stream plays: the show and its art, the station's own where there is none. */
function metadataOf(playable: Playable, station: Station): interfaces.audioplayer.AudioItemMetadata {
  const { show, line } = playable.kind === 'live' ? playable : noLabel;
  const art = show?.image && isPicture(show.image) ? show.image : station.images.logo;
  return {
    title: cutTo(longestLine, printed(show?.title ?? station.name)),
    subtitle: cutTo(longestLine, printed(line ?? (show ? station.name : station.area))),
    art: { sources: [{ url: art }] },
    backgroundImage: { sources: [{ url: station.images.background }] },
  };
}
