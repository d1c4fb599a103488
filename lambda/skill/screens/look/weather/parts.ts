import type { Component } from '../../screen';
import { colours } from '../colours';
import { circle, gradient, group, line, path } from '../drawing';

/** What the weather’s icons are made of, each drawn in a box of 100 by 100. */
const day = gradient(['#ffd9a8', colours.sun], [0, 0], [0, 1]);
const white = gradient(['#f4fafc', '#b3cfd9'], [0, 0], [0, 1]);
const grey = gradient(['#86a9b8', '#557a8c'], [0, 0], [0, 1]);
const water = '#6cc4ea';
const ice = '#eaf6fa';

const rays = 'M50,13V20M50,80V87M13,50H20M80,50H87M23.8,23.8l5,5M71.2,71.2l5,5M23.8,76.2l5,-5M71.2,28.8l5,-5';

export const sun: Component[] = [path(circle(50, 50, 22), day), line(rays, colours.sun, 5)];

const moonlight = gradient(['#fff6e2', colours.dune], [0, 0], [1, 1]);

export const moon: Component[] = [
  path('M58,20 A31,31 0 1,0 81,62 A25,25 0 0,1 58,20z', moonlight),
  path(`${circle(78, 28, 2.6)}${circle(90, 44, 1.8)}`, colours.dune),
];

const cloudShape = 'M28,74 A17,17 0 0,1 26.5,40.2 A23,23 0 0,1 69,35 A20,20 0 0,1 74,74z';

export const whiteCloud: Component[] = [path(cloudShape, white)];
export const greyCloud: Component[] = [path(cloudShape, grey)];
export const noCloud: Component[] = [
  line(cloudShape, colours.foam, 3.5, { strokeOpacity: 0.7, strokeDashArray: [7, 7] }),
];

/** Part of a larger drawing: smaller, and moved by so much. */
export const placed = (items: Component[], scale: number, x: number, y: number): Component =>
  group(items, { scaleX: scale, scaleY: scale, translateX: x, translateY: y });

type Places = readonly (readonly [x: number, y: number])[];

/** The same stroke at several places, as one path: light on the wire. */
const strokes = (stroke: string, places: Places, colour: string, width: number) =>
  line(places.map(([x, y]) => `M${x},${y}${stroke}`).join(''), colour, width);

const drops = (...places: Places) => strokes('l-3.3,10', places, water, 4.4);
const longDrops = (...places: Places) => strokes('l-5.6,17', places, water, 4.8);
const flakes = (...places: Places) => strokes('v-5v10v-5l-4.4,-2.5l8.8,5l-4.4,-2.5l-4.4,2.5l8.8,-5', places, ice, 2.6);
const stones = (...places: Places) => path(places.map(([x, y]) => circle(x, y, 4)).join(''), ice);

const bolt = path('M55,60 L40,82 H50 L45,98 L63,74 H52.5 L60,60z', day);

/** What falls out of a cloud. */
export const falls = {
  drizzle: [
    strokes(
      'l-1.2,3.5',
      [
        [34, 78],
        [50, 83],
        [66, 78],
        [42, 92],
        [58, 93],
      ],
      water,
      4,
    ),
  ],
  rain: [drops([36, 78], [52, 82], [68, 78])],
  heavyRain: [longDrops([32, 76], [46, 80], [60, 76], [74, 80])],
  sleet: [drops([34, 79], [70, 79]), flakes([52, 87])],
  hail: [stones([34, 82], [52, 90], [68, 81])],
  snow: [flakes([36, 83], [64, 83], [50, 93])],
  heavySnow: [flakes([28, 82], [44, 91], [58, 82], [73, 91])],
  thunder: [longDrops([32, 77], [76, 77]), bolt],
} satisfies Record<string, Component[]>;

export const mist: Component[] = [line('M22,66H70M32,78H80M24,90H64', '#c4dbe2', 5.5)];

export const fog: Component[] = [line('M16,40H66M30,53H86M14,66H74M28,79H84M22,92H62', '#c4dbe2', 6)];
