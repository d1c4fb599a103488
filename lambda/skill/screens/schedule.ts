import type { Show } from '../../contract/shows';
import { changeWritten, dateOf } from '../shows/changes';
import { weekday } from '../words/time';
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
  /** Each time with its day, also when there is but one. */
  withDays?: boolean;
}

export function scheduleScreen(scene: Scene, { shows, day, withDays = false }: ScheduleFacts): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write, now } = scene;
  const onNow = shows.findIndex(
    ({ startsAt, endsAt }) => Date.parse(startsAt) <= now.getTime() && now.getTime() < Date.parse(endsAt),
  );
  const withDay = withDays || new Set(shows.map(dateOf)).size > 1;
  return documentOf(scene, {
    name: 'schedule',
    section: day,
    body: [shows.length > 0 ? listOf('schedule', '${data.shows}', show) : nothing],
    focus: shows.length > 0 ? 'schedule' : undefined,
    onMount: onNow > 0 ? [{ type: 'ScrollToIndex', componentId: 'schedule', index: onNow, align: 'first' }] : [],
    data: {
      nothing: shows.length > 0 ? '' : write('screens.noShows'),
      onAirNow: write('screens.onAirNow'),
      shows: shows.map((one, place) => factsOf(scene, one, { onNow: place === onNow, withDay })),
    },
  });
}

function factsOf(scene: Scene, show: Show, { onNow, withDay }: { onNow: boolean; withDay: boolean }) {
  const { write } = scene;
  const { title, startsAt, endsAt } = show;
  const clock = printedTime(scene, new Date(startsAt));
  const day = weekday(write, dateOf(show)).slice(0, 3);
  const time = withDay ? write('screens.weekdayAndTime', { day, time: clock }) : clock;
  const times = write('screens.fromTo', { from: time, to: printedTime(scene, new Date(endsAt)) });
  const label = write(onNow ? 'screens.showOnNow' : 'screens.showAt', { title, times });
  return { title, time, onNow, change: changeWritten(scene, show), label };
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
        [
          text('heading', '${data.title}', { maxLines: 5 }),
          text('label', '${data.change}', { when: '${data.change}', maxLines: 8 }),
          text('eyebrow', '${onAirNow}', { when: '${data.onNow}' }),
        ],
        { grow: 1, shrink: 1 },
      ),
    ],
  },
};
