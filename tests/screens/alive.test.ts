import { nowPlayingScreen } from '../../lambda/skill/screens/now-playing';
import { onAirScreen } from '../../lambda/skill/screens/on-air';
import { breakfast } from '../support/august-day';
import { occasions } from './occasions';
import { scene } from './scene';
import { type Draw, drawingBoard, wordsOn } from './support/drawn';

let draw: Draw;

beforeAll(async () => {
  draw = await drawingBoard();
});

const minute = 60_000;

test('keeps the clock going while the screen stands', () => {
  const drawing = draw(
    onAirScreen(scene({ now: new Date('2026-08-12T07:10:42.000Z') }), { show: null, next: [] }),
    'show-8',
  );
  expect(wordsOn(drawing)).toContain('8:10');
  drawing.wait(20_000);
  expect(wordsOn(drawing)).toContain('8:11');
});

test('fills the line of the show on air, from its start to its end and no further', () => {
  const drawing = draw(onAirScreen(scene(), { show: breakfast, next: [] }), 'show-10');
  const done = () => {
    const bar = drawing.nodes().find(({ id }) => id === 'progress');
    return bar && Math.round((1 + bar.moved.x / bar.bounds.width) * 1_000) / 10;
  };
  expect(done()).toBe(54.2); // 130 of 240 minutes
  drawing.wait(50 * minute);
  expect(done()).toBe(75);
  drawing.wait(500 * minute);
  expect(done()).toBe(100);
});

test('puts the remote’s focus on the first thing to press, on a television only', () => {
  const focusOf = (name: string, viewport: 'fire-tv' | 'show-8') => {
    const screen = occasions[name]?.usual();
    return screen && draw(screen, viewport).focused();
  };
  expect(focusOf('headlines', 'fire-tv')).toBe('story-1');
  expect(focusOf('coast weather', 'fire-tv')).toBe('town-1');
  expect(focusOf('now playing', 'fire-tv')).toBe('show');
  expect(focusOf('headlines', 'show-8')).toBe('');
});

test('reads a story aloud, part and question, in that order', () => {
  const screen = occasions.story?.longest();
  if (!screen?.commands) throw new Error('A story is to be read aloud');
  const spoken = draw(screen, 'show-8')
    .run(screen.commands)
    .filter(({ type }) => type === 'Preroll' || type === 'Speak');
  expect(spoken.map(({ id }) => id).filter((id, place, all) => all.indexOf(id) === place)).toEqual([
    'part-0',
    'question',
  ]);
});

test('shows a cover where there is one, over the record that stands in for it', () => {
  const art = 'https://content.thisisthecoast.example/images/cover.png';
  const track = { title: 'Waterloo', artist: 'Abba', album: null, year: null, art, startedAt: null, endsAt: null };
  const drawing = draw(nowPlayingScreen(scene(), { track, show: null, before: null }), 'show-5');
  const pictures = drawing.nodes().filter(({ source }) => source === art || source === 'record');
  expect(pictures.map(({ source, accessibilityLabel }) => [source, accessibilityLabel])).toEqual([
    ['record', ''],
    [art, 'Cover of Waterloo'],
  ]);
});
