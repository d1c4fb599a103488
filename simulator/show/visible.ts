import type { VisibleComponent } from '../envelope';
import { typeOf } from './names';
import type { DrawnComponent, Renderer } from './viewhost';

const kinds: Record<string, string> = { Text: 'text', Image: 'graphic', VectorGraphic: 'graphic', Video: 'video' };

/** What can be seen of a document, as Alexa tells it to the skill: everything that has an id, in the screen’s own pixels. */
export function visibleIn({ componentMap }: Renderer, view: HTMLElement): VisibleComponent[] {
  const { width, height } = view.getBoundingClientRect();
  const drawn = [...new Set(Object.values(componentMap))].flatMap((one) => (one ? [one] : []));
  const children = drawn.filter(({ component }) => component.getId()).map(visibleOne);
  const onScreen = children.filter(({ visibility }) => (visibility ?? 0) > 0);
  const root = { id: 'root', uid: ':1', type: 'mixed', tags: { viewport: {} }, position: `${width}x${height}+0+0:0` };
  return [{ ...root, visibility: 1, children: onScreen }];
}

function visibleOne({ component, container }: DrawnComponent): VisibleComponent {
  const { left, top, width, height } = container.getBoundingClientRect();
  const type = typeOf(component);
  return {
    id: component.getId(),
    uid: component.getUniqueId(),
    type: kinds[type] ?? 'mixed',
    tags: type === 'TouchWrapper' ? { clickable: true } : {},
    position: `${Math.round(width)}x${Math.round(height)}+${Math.round(left)}+${Math.round(top)}:0`,
    visibility: shareInside({ left, top, width, height }),
  };
}

function shareInside({ left, top, width, height }: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>): number {
  const wide = Math.min(left + width, innerWidth) - Math.max(left, 0);
  const high = Math.min(top + height, innerHeight) - Math.max(top, 0);
  if (wide <= 0 || high <= 0 || width * height === 0) return 0;
  return Math.round(((wide * high) / (width * height)) * 100) / 100;
}
