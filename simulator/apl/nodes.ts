import type { Engine, EngineComponent, Rectangle } from './engine-types';
import { settingOf, wordsOf } from './measure';
import { type Setting, textSize } from './text-size';

/** One component of a drawn screen; bounds and sizes in dp. */
export interface DrawnNode {
  /** `Text`, `TouchWrapper` … */
  type: string;
  id: string;
  bounds: Rectangle;
  /** What a person reads; empty for all but texts. */
  text: string;
  setting: Setting;
  /** The text does not fit: letters are lost. */
  cut: boolean;
  accessibilityLabel: string;
  source: string;
  /** How far a transform moves it from its bounds. */
  moved: { x: number; y: number };
  children: DrawnNode[];
}

export function nodeOf(engine: Engine, component: EngineComponent, scale: number): DrawnNode {
  const { ComponentType, PropertyKey } = engine.AplRenderer;
  const calculated = component.getCalculated();
  const type = (ComponentType[component.getType()] ?? '').replace('kComponentType', '');
  const text = type === 'Text' ? wordsOf(calculated[PropertyKey.kPropertyText]) : '';
  const setting = settingOf(calculated, PropertyKey);
  const pixels = component.getGlobalBounds();
  const needed = textSize(text, pixels.width + 1, setting);
  return {
    type,
    id: component.getId(),
    bounds: inDp(pixels, scale),
    text,
    setting: { ...setting, fontSize: setting.fontSize / scale },
    cut: text !== '' && (needed.cut || needed.height > pixels.height + 1),
    accessibilityLabel: String(calculated[PropertyKey.kPropertyAccessibilityLabel] ?? ''),
    source: String(calculated[PropertyKey.kPropertySource] ?? ''),
    moved: movedBy(String(calculated[PropertyKey.kPropertyTransform] ?? ''), scale),
    children: childrenOf(component).map((child) => nodeOf(engine, child, scale)),
  };
}

/** A node and all below it, in drawing order. */
export const everyNode = (node: DrawnNode): DrawnNode[] => [node, ...node.children.flatMap(everyNode)];

/** The engine writes a transform as `matrix(a,b,c,d,x,y)`. */
function movedBy(matrix: string, scale: number): { x: number; y: number } {
  const [, , , , x = 0, y = 0] = matrix.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return { x: x / scale, y: y / scale };
}

const childrenOf = (component: EngineComponent) =>
  Array.from({ length: component.getChildCount() }, (_, place) => component.getChildAt(place));

const inDp = ({ left, top, width, height }: Rectangle, scale: number): Rectangle => ({
  left: left / scale,
  top: top / scale,
  width: width / scale,
  height: height / scale,
});
