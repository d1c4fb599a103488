import type { Drawing } from '../../../simulator/apl/drawing';
import type { DrawnNode } from '../../../simulator/apl/nodes';
import { dpOf, type ViewportName, viewports } from '../../../simulator/viewports';

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Rounding of pixels, and the half line that a font’s letters do not use. In dp. */
const slack = 3;

const scrolls = ['Sequence', 'ScrollView'];
const boxes = ['Container', 'Frame', 'TouchWrapper'];

/** What a person would complain of: texts cut short, over an edge, or outside the circle. One sentence each. */
export function faultsOf(drawing: Drawing, viewport: ViewportName): string[] {
  const { width, height } = dpOf(viewports[viewport]);
  const faults: string[] = [];
  const look = (node: DrawnNode, room: Edges, scrolled: boolean): void => {
    const own = edgesOf(node);
    // The core lays out what lies far down a list only when somebody scrolls there.
    const waits = scrolled && (node.bounds.width === 0 || node.bounds.height === 0);
    if (node.text && !waits) faults.push(...faultsOfText(node, room, scrolled ? null : viewport));
    const within = inside(room, own);
    const rolls = scrolls.includes(node.type);
    const next = rolls ? { ...within, top: -Infinity, bottom: Infinity } : boxes.includes(node.type) ? within : room;
    for (const child of node.children) look(child, next, scrolled || rolls);
  };
  look(drawing.root(), { left: 0, top: 0, right: width, bottom: height }, false);
  return faults;
}

function faultsOfText(node: DrawnNode, room: Edges, viewport: ViewportName | null): string[] {
  const { left, top, right, bottom } = edgesOf(node);
  const faults: string[] = [];
  if (node.cut) faults.push(`“${node.text}” is cut short`);
  if (left < room.left - slack || right > room.right + slack) faults.push(`“${node.text}” is too wide`);
  if (top < room.top - slack || bottom > room.bottom + slack) faults.push(`“${node.text}” is too tall`);
  if (viewport && !inCircle({ left, top, right, bottom }, viewport)) faults.push(`“${node.text}” leaves the circle`);
  return faults;
}

function inCircle({ left, top, right, bottom }: Edges, viewport: ViewportName): boolean {
  const { shape } = viewports[viewport];
  if (shape !== 'ROUND') return true;
  const radius = dpOf(viewports[viewport]).width / 2;
  const inkTop = top + 6;
  const inkBottom = bottom - 6;
  return [left, right].every((x) => [inkTop, inkBottom].every((y) => Math.hypot(x - radius, y - radius) <= radius));
}

const edgesOf = ({ bounds: { left, top, width, height } }: DrawnNode): Edges => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const inside = (one: Edges, other: Edges): Edges => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});
