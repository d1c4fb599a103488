import type { Show } from '../../contract/shows';
import { printedTime } from './clock';
import { wordsAndPicture } from './look/below-header';
import { documentOf } from './look/document';
import { picture } from './look/drawing';
import { size } from './look/sizes';
import { column, text } from './look/text';
import { titleStyle } from './look/text-styles';
import { type Scene, type Screen, undrawn } from './screen';

/** What stands while the stream begins. */
export function welcomeScreen(scene: Scene, { show }: { show: Show | null }): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write, station } = scene;
  const title = show?.title ?? station.name;
  return documentOf(scene, {
    name: 'welcome',
    section: '',
    body: [greeting],
    data: {
      eyebrow: write('screens.liveNow'),
      title,
      titleStyle: titleStyle(title),
      second: show
        ? write('screens.until', { time: printedTime(scene, new Date(show.endsAt)) })
        : write('screens.liveFrom', { area: station.area }),
      hint: write('screens.welcomeHint'),
    },
  });
}

const greeting = wordsAndPicture([
  column(
    [
      text('eyebrow', '${data.eyebrow}'),
      text('${data.titleStyle}', '${data.title}', {
        paddingTop: size('smallGap'),
        maxLines: 4,
        textAlign: "${round ? 'center' : 'auto'}",
      }),
      text('second', '${data.second}', { paddingTop: size('smallGap') }),
      text('label', '${data.hint}', { when: '${!round}', paddingTop: size('wideGap'), maxLines: 3 }),
    ],
    {
      grow: '${upright ? 0 : 1}',
      shrink: 1,
      alignItems: "${round ? 'center' : 'start'}",
      justifyContent: 'center',
      paddingRight: '${round || upright ? 0 : @wideGap}',
    },
  ),
  picture('sunrise', size('artSize'), { when: '${!round}' }),
]);
