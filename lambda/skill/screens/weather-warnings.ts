import type { Issued } from '../weather/warnings';
import { atLineStart } from '../words/letters';
import { moment } from '../words/moment';
import { colours } from './look/colours';
import { documentOf } from './look/document';
import { listOf } from './look/list';
import { nothing } from './look/nothing';
import { size } from './look/sizes';
import { column, text } from './look/text';
import { type Component, type Scene, type Screen, undrawn } from './screen';

interface WarningsFacts {
  warnings: readonly Issued[];
  /** Said where there is none. */
  none: string;
  credit: string | null;
}

export function weatherWarningsScreen(scene: Scene, { warnings, none, credit }: WarningsFacts): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write, now } = scene;
  return documentOf(scene, {
    name: 'weather-warnings',
    section: write('weather.warning.card'),
    back: { label: write('screens.backToCoast'), wish: ['CoastWeatherIntent', {}] },
    body: warnings.length > 0 ? [listOf('warnings', '${data.warnings}', warning), creditLine] : [nothing],
    focus: 'back',
    data: {
      nothing: warnings.length > 0 ? '' : none,
      warnings: warnings.map(({ headline, from, until, level }) => ({
        headline,
        colour: colours[level],
        times: atLineStart(
          write('screens.fromTo', {
            from: moment(write, new Date(from), now),
            to: moment(write, new Date(until), now),
          }),
        ),
      })),
      credit: credit ?? '',
    },
  });
}

const warning: Component = {
  type: 'Frame',
  backgroundColor: '${data.colour}',
  borderRadius: size('corner'),
  item: column(
    [
      text('pill', '${data.headline}', { maxLines: 3 }),
      text('warning', '${data.times}', { fontWeight: 400, maxLines: 4 }),
    ],
    {
      paddingLeft: size('padding'),
      paddingRight: size('padding'),
      paddingTop: size('smallGap'),
      paddingBottom: size('smallGap'),
    },
  ),
};

const creditLine: Component = text('credit', '${data.credit}', {
  when: '${!round && data.credit}',
  paddingLeft: size('gutter'),
  paddingRight: size('gutter'),
  paddingBottom: size('gap'),
  maxLines: 3,
});
