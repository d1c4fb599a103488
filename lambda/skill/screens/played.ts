import type { Track } from '../../contract/now-playing';
import { printedTime } from './clock';
import { colours } from './look/colours';
import { documentOf } from './look/document';
import { listOf } from './look/list';
import { size } from './look/sizes';
import { column, text } from './look/text';
import type { Component, Scene, Screen } from './screen';

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

const song: Component = {
  type: 'Frame',
  borderRadius: size('corner'),
  backgroundColor: `\${data.isMeant ? '${colours.panelLit}' : '${colours.clear}'}`,
  item: {
    type: 'Container',
    width: '100%',
    direction: "${round ? 'column' : 'row'}",
    alignItems: "${round ? 'stretch' : 'center'}",
    minHeight: size('pillHeight'),
    paddingLeft: size('padding'),
    paddingRight: size('padding'),
    paddingTop: size('smallGap'),
    paddingBottom: size('smallGap'),
    items: [
      text("${data.isMeant ? 'eyebrow' : 'label'}", '${data.time}', { width: size('skySize') }),
      column(
        [
          text('strong', '${data.title}', { maxLines: 4 }),
          text('label', '${data.artist}', { when: '${data.artist}', maxLines: 3 }),
        ],
        { grow: 1, shrink: 1 },
      ),
    ],
  },
};
