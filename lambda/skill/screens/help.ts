import { documentOf } from './look/document';
import { choice } from './look/pill';
import type { Wish } from './look/pressable';
import { size } from './look/sizes';
import { column, row, text } from './look/text';
import { type Component, type Scene, type Screen, undrawn } from './screen';

export function helpScreen(scene: Scene): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write } = scene;
  return documentOf(scene, {
    name: 'help',
    section: write('screens.help'),
    body: [sentences, hint],
    focus: 'say-1',
    data: {
      sentences: sentencesToTry(scene).map((one, place) => ({ ...one, id: `say-${place + 1}` })),
      hint: write('screens.ask'),
    },
  });
}

interface Sentence {
  words: string;
  icon: string;
  wish: Wish;
}

function sentencesToTry({ write, station, device }: Scene): Sentence[] {
  const [town] = station.towns;
  const say = (sentence: string) => write('screens.quoted', { sentence });
  return [
    ...(device.canPlay
      ? [{ words: say(write('screens.sayPlay')), icon: 'play', wish: ['PlayStationIntent', {}] as const }]
      : []),
    { words: say(write('screens.sayWhatsPlaying')), icon: 'note', wish: ['WhatsPlayingIntent', {}] },
    { words: say(write('screens.sayWhosOnAir')), icon: 'microphone', wish: ['WhosOnAirIntent', {}] },
    { words: say(write('screens.sayNews')), icon: 'newspaper', wish: ['LatestNewsIntent', {}] },
    ...(town
      ? [
          {
            words: say(write('screens.sayWeather', { town: town.name })),
            icon: 'sunAndSea',
            wish: ['WeatherIntent', { town: town.id }] as const,
          },
        ]
      : []),
  ];
}

/** Two to a row where the screen lies flat. */
const sentences: Component = {
  type: 'ScrollView',
  id: 'sentences',
  grow: 1,
  shrink: 1,
  height: 10, // and all that is left
  paddingLeft: '${@gutter - @smallGap}',
  paddingRight: '${@gutter - @smallGap}',
  item: row(
    [
      {
        type: 'Container',
        width: "${round || upright ? '100%' : '50%'}",
        paddingLeft: size('smallGap'),
        paddingRight: size('smallGap'),
        paddingBottom: size('gap'),
        item: choice({
          id: '${data.id}',
          label: '${data.words}',
          words: '${data.words}',
          wish: '${data.wish}',
          icon: '${data.icon}',
        }),
      },
    ],
    { data: '${data.sentences}', width: '100%', wrap: 'wrap' },
  ),
};

const hint: Component = column([text('label', '${data.hint}')], {
  when: '${!round}',
  paddingLeft: size('gutter'),
  paddingRight: size('gutter'),
  paddingTop: size('gap'),
  paddingBottom: size('foot'),
});
