import type { Show } from '../../contract/shows';
import { changeWritten } from '../shows/changes';
import { printedTime } from './clock';
import { comingUp, inTheRound, nothingComing, onScreen } from './drawn/on-air';
import { documentOf } from './look/document';
import { progressOf } from './look/progress';
import { titleStyle } from './look/text-styles';
import { type Component, type Scene, type Screen, undrawn } from './screen';

interface OnAirFacts {
  show: Show | null;
  /** What follows; three of them at most are drawn. */
  next: readonly Show[];
}

export function onAirScreen(scene: Scene, { show, next }: OnAirFacts): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write, now, station, playing, device } = scene;
  const title = show?.title ?? write('screens.offAir');
  const phone = show ? (show.phone ?? (show.filler ? null : station.studioPhone)) : null;
  const description = show ? descriptionOf(scene, show) : '';
  const canListen = device.canPlay && !playing;
  return documentOf(scene, {
    name: 'on-air',
    section: write('screens.onAir'),
    body: [onScreen(besideIt(show, next)), inTheRound],
    focus: canListen ? 'listen' : undefined,
    data: {
      eyebrow: show ? eyebrowOf(scene, show) : '',

      title,
      titleStyle: titleStyle(title),
      description,
      roomFor: roomFor(`${title} ${description}`),
      from: show ? printedTime(scene, new Date(show.startsAt)) : '',
      until: show ? printedTime(scene, new Date(show.endsAt)) : '',
      ...(show ? progressOf(show, now) : { into: 0, length: 1 }),
      phone: phone?.display ?? '',
      phoneLabel: phone ? write('screens.studio', { phone: phone.display }) : '',
      listen: canListen ? write('screens.listenLive') : '',
      listenLabel: write('screens.listenLiveLabel'),
      next: write('screens.next'),
      ...later(scene, next),
    },
  });
}

/** The picture is for when there is nothing else: a show needs the room. */
function besideIt(show: Show | null, next: readonly Show[]): Component | null {
  if (next.length > 0) return comingUp;
  return show ? null : nothingComing;
}

/** “On air now · Bank holiday” */
function eyebrowOf({ write }: Scene, { change }: Show): string {
  const now = write('screens.onAirNow');
  if (!change) return now;
  const why = write(change.kind === 'bank-holiday' ? 'screens.bankHoliday' : 'screens.todayOnly');
  return write('screens.nowAndWhy', { now, why });
}

/** Whose place it takes comes first: that is what people wonder about. */
const descriptionOf = (scene: Scene, show: Show): string =>
  [show.change?.kind === 'cover' ? `${changeWritten(scene, show)}.` : '', show.description ?? '']
    .filter(Boolean)
    .join(' ');

/** The height in dp from which there is room for so many words: a title comes first, its description where it can. */
function roomFor({ length }: string): number {
  if (length <= 60) return 560;
  if (length <= 150) return 700;
  return length <= 220 ? 1000 : neverRoom;
}

const neverRoom = 10_000;

/** Long titles are set smaller, and two of them are enough. */
function later(scene: Scene, next: readonly Show[]) {
  const long = next.slice(0, 3).some(({ title }) => title.length > 18);
  return {
    shows: next
      .slice(0, long ? 2 : 3)
      .map(({ title, startsAt }) => ({ title, time: printedTime(scene, new Date(startsAt)) })),
    nextStyle: long ? 'name' : 'strong',
  };
}
