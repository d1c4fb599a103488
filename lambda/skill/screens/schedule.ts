import type { Show } from '../../contract/shows';
import { printedTime } from './clock';
import { colours } from './look/colours';
import { documentOf } from './look/document';
import { listOf } from './look/list';
import { nothing } from './look/nothing';
import { size } from './look/sizes';
import { column, text } from './look/text';
import { type Component, type Scene, type Screen, undrawn } from './screen';

interface ScheduleFacts {
  /** In order of time. */
  shows: readonly Show[];
  /** As it is printed: “Today”, “Saturday”. */
  day: string;
}

export function scheduleScreen(scene: Scene, { shows, day }: ScheduleFacts): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write, now } = scene;
  const onNow = shows.findIndex(
    ({ startsAt, endsAt }) => Date.parse(startsAt) <= now.getTime() && now.getTime() < Date.parse(endsAt),
  );
  return documentOf(scene, {
    name: 'schedule',
    section: day,
    body: [shows.length > 0 ? listOf('schedule', '${data.shows}', show) : nothing],
    focus: shows.length > 0 ? 'schedule' : undefined,
    onMount: onNow > 0 ? [{ type: 'ScrollToIndex', componentId: 'schedule', index: onNow, align: 'first' }] : [],
    data: {
      nothing: shows.length > 0 ? '' : write('screens.noShows'),
      onAirNow: write('screens.onAirNow'),
      shows: shows.map((one, place) => factsOf(scene, one, place === onNow)),
    },
  });
}

function factsOf(scene: Scene, { title, startsAt, endsAt }: Show, onNow: boolean) {
  const { write } = scene;
  const time = printedTime(scene, new Date(startsAt));
  const times = write('screens.fromTo', { from: time, to: printedTime(scene, new Date(endsAt)) });
  return { title, time, onNow, label: write(onNow ? 'screens.showOnNow' : 'screens.showAt', { title, times }) };
}

const show: Component = {
  type: 'Frame',
  accessibilityLabel: '${data.label}',
  borderRadius: size('corner'),
  backgroundColor: `\${data.onNow ? '${colours.panelLit}' : '${colours.clear}'}`,
  item: {
    type: 'Container',
    width: '100%',
    direction: "${round ? 'column' : 'row'}",
    alignItems: "${round ? 'stretch' : 'center'}",
    bind: [{ name: 'onAirNow', value: '${screen.properties.onAirNow}' }],
    minHeight: size('pillHeight'),
    paddingLeft: size('padding'),
    paddingRight: size('padding'),
    paddingTop: size('smallGap'),
    paddingBottom: size('smallGap'),
    items: [
      text("${data.onNow ? 'eyebrow' : 'label'}", '${data.time}', { width: size('skySize') }),
      column(
        [text('heading', '${data.title}', { maxLines: 5 }), text('eyebrow', '${onAirNow}', { when: '${data.onNow}' })],
        { grow: 1, shrink: 1 },
      ),
    ],
  },
};
