import type { Show } from '../../contract/shows';
import { changeWritten, dateOf } from '../shows/changes';
import { weekday } from '../words/time';
import { printedTime } from './clock';
import { documentOf } from './look/document';
import { listOf } from './look/list';
import { nothing } from './look/nothing';
import { text } from './look/text';
import { timedRow } from './look/timed-row';
import { type Scene, type Screen, undrawn } from './screen';

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

const show = timedRow(
  'data.onNow',
  [
    text('heading', '${data.title}', { maxLines: 5 }),
    text('label', '${data.change}', { when: '${data.change}', maxLines: 8 }),
    text('eyebrow', '${onAirNow}', { when: '${data.onNow}' }),
  ],
  {
    accessibilityLabel: '${data.label}',
    bind: [{ name: 'onAirNow', value: '${screen.properties.onAirNow}' }],
  },
);
