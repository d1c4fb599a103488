import { colours } from './colours';
import { circle, type Drawing, drawing, group, line, path } from './drawing';

const ink = '${ink}';
const inks = [{ name: 'ink', type: 'color', default: colours.foam }];

const symbol = (...strokes: string[]): Drawing =>
  drawing(
    48,
    48,
    strokes.map((stroke) => line(stroke, ink, 3.6)),
    inks,
  );

/** Small signs beside words, in one colour that the screen may choose. */
export const symbols = {
  back: symbol('M29,10 L15,24 L29,38'),
  play: drawing(
    48,
    48,
    [path('M17,11 L37,24 L17,37z', ink, { stroke: ink, strokeWidth: 5, strokeLineJoin: 'round' })],
    inks,
  ),
  phone: symbol(
    'M15,8 C11,8 8,11 8,15 C8,29 19,40 33,40 C37,40 40,37 40,33 V31 C40,29.5 39,28.5 37.6,28.2 L32,27 C30.8,26.7 29.6,27.2 29,28.2 L27.6,30.4 C23,28 20,25 17.6,20.4 L19.8,19 C20.8,18.4 21.3,17.2 21,16 L19.8,10.4 C19.5,9 18.5,8 17,8z',
  ),
  microphone: symbol(
    'M24,6 a6.5,6.5 0 0,1 6.5,6.5 v9 a6.5,6.5 0 0,1 -13,0 v-9 a6.5,6.5 0 0,1 6.5,-6.5z',
    'M11,22 a13,13 0 0,0 26,0 M24,35 v7 M17,42 h14',
  ),
  newspaper: symbol(
    'M7,10 h27 v26 a4,4 0 0,0 4,4 H11 a4,4 0 0,1 -4,-4z M34,18 h7 v18 a4,4 0 0,1 -4,4',
    'M14,18 h13 M14,25 h13 M14,32 h8',
  ),
  note: symbol('M18,36 V13 L38,9 V32', `${circle(13.5, 36, 4.5)} ${circle(33.5, 32, 4.5)}`),
  drop: symbol('M24,7 C24,7 11,21 11,29.5 a13,13 0 0,0 26,0 C37,21 24,7 24,7z'),
  sunAndSea: symbol(
    'M12,30 a12,12 0 0,1 24,0 M24,8 v3 M9,14 l2,2 M39,14 l-2,2',
    'M5,36 q4.75,-4 9.5,0 t9.5,0 t9.5,0 t9.5,0',
  ),
  /** Points to where the wind blows. */
  windArrow: drawing(
    48,
    48,
    [group([line('M24,41 V9 M13,20 L24,8 L35,20', ink, 3.6)], { rotation: '${turned}', pivotX: 24, pivotY: 24 })],
    [...inks, { name: 'turned', type: 'number', default: 0 }],
  ),
} satisfies Record<string, Drawing>;
