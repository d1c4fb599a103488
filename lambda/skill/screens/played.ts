import type { Track } from '../../contract/now-playing';
import { printedTime } from './clock';
import { documentOf } from './look/document';
import { listOf } from './look/list';
import { text } from './look/text';
import { timedRow } from './look/timed-row';
import type { Scene, Screen } from './screen';

interface PlayedFacts {
  /** Newest first. */
  songs: readonly Track[];
  /** The one that was asked for. */
  meant: Track;
}

/** What we played, with the song that was asked for in the sun’s light. */
export function playedScreen(scene: Scene, { songs, meant }: PlayedFacts): Screen {
  const at = songs.indexOf(meant);
  return documentOf(scene, {
    name: 'played',
    section: scene.write('played.card'),
    body: [listOf('played', '${data.songs}', song)],
    focus: 'played',
    onMount: at > 0 ? [{ type: 'ScrollToIndex', componentId: 'played', index: at, align: 'center' }] : [],
    data: { songs: songs.map((one) => factsOf(scene, one, one === meant)) },
  });
}

const factsOf = (scene: Scene, { title, artist, startedAt }: Track, isMeant: boolean) => ({
  title,
  artist: artist ?? '',
  time: startedAt ? printedTime(scene, new Date(startedAt)) : '',
  isMeant,
});

const song = timedRow('data.isMeant', [
  text('strong', '${data.title}', { maxLines: 4 }),
  text('label', '${data.artist}', { when: '${data.artist}', maxLines: 3 }),
]);
