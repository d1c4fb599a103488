import type { Component } from '../screen';

/** An Alexa Vector Graphic of ours: everything on a screen that is neither words nor a photograph. */
export interface Drawing {
  type: 'AVG';
  version: '1.1';
  width: number;
  height: number;
  parameters?: Component[];
  items: Component[];
}

export const drawing = (width: number, height: number, items: Component[], parameters?: Component[]): Drawing => ({
  type: 'AVG',
  version: '1.1',
  width,
  height,
  ...(parameters ? { parameters } : {}),
  items,
});

/** AVG knows no circle: two arcs make one. */
export const circle = (x: number, y: number, radius: number) =>
  `M${x - radius},${y}a${radius},${radius} 0 1,1 ${2 * radius},0a${radius},${radius} 0 1,1 ${-2 * radius},0z`;

export const path = (pathData: string, fill: unknown, more: Component = {}): Component => ({
  type: 'path',
  pathData,
  fill,
  ...more,
});

export const line = (pathData: string, stroke: string, strokeWidth: number, more: Component = {}): Component => ({
  type: 'path',
  pathData,
  stroke,
  strokeWidth,
  strokeLineCap: 'round',
  strokeLineJoin: 'round',
  ...more,
});

export const group = (items: Component[], more: Component): Component => ({ type: 'group', ...more, items });

/** From one colour to others, along a line through the path’s own bounds. */
export const gradient = (colorRange: string[], from: readonly [number, number], to: readonly [number, number]) => ({
  type: 'linear',
  colorRange,
  inputRange: colorRange.map((_, place) => place / (colorRange.length - 1)),
  x1: from[0],
  y1: from[1],
  x2: to[0],
  y2: to[1],
});

export const picture = (source: string, width: string | number, more: Component = {}): Component => ({
  type: 'VectorGraphic',
  source,
  width,
  height: width,
  scale: 'best-fit',
  ...more,
});
