import { wordsAndPicture } from './look/below-header';
import { documentOf } from './look/document';
import { picture } from './look/drawing';
import { callToAction, choice } from './look/pill';
import { size } from './look/sizes';
import { column, text } from './look/text';
import { titleStyle } from './look/text-styles';
import { type Scene, type Screen, undrawn } from './screen';

/** Our failure, in our words; and what still works. */
export function sorryScreen(scene: Scene, { what }: { what: string }): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write, device, playing } = scene;
  const canListen = device.canPlay && !playing;
  return documentOf(scene, {
    name: 'sorry',
    section: write('screens.sorry'),
    body: [apology],
    focus: canListen ? 'listen' : 'help',
    data: {
      what,
      whatStyle: titleStyle(what),
      listen: canListen ? write('screens.listenLive') : '',
      listenLabel: write('screens.listenLiveLabel'),
      help: write('screens.help'),
    },
  });
}

const listen = callToAction(
  {
    id: 'listen',
    label: '${data.listenLabel}',
    words: '${data.listen}',
    wish: ['PlayStationIntent', {}],
    icon: 'play',
  },
  { when: '${data.listen}' },
);

const help = choice(
  { id: 'help', label: '${data.help}', words: '${data.help}', wish: ['AMAZON.HelpIntent', {}], icon: 'microphone' },
  { when: '${!round || !data.listen}', paddingTop: size('gap') },
);

const apology = wordsAndPicture([
  column(
    [
      text('${data.whatStyle}', '${data.what}', { textAlign: "${round ? 'center' : 'auto'}" }),
      column([listen, help], {
        paddingTop: '${viewport.height < 700 ? @gap : @wideGap}',
        alignItems: "${round ? 'center' : 'start'}",
      }),
    ],
    {
      grow: '${round || upright ? 0 : 1}',
      shrink: 1,
      justifyContent: 'center',
      paddingRight: '${round || upright ? 0 : @wideGap}',
    },
  ),
  picture('lighthouse', size('artSize'), { when: '${!round}' }),
]);
