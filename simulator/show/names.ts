import { AplRenderer, type DrawnComponent, type Renderer } from './viewhost';

/** The viewhost draws divs without a meaning: for screen readers and the keyboard, what can be pressed becomes a button. */
export function nameComponents(view: HTMLElement, renderer: Renderer, isTv: boolean): () => void {
  const name = () => {
    for (const drawn of new Set(Object.values(renderer.componentMap))) if (drawn) nameOne(drawn, isTv);
  };
  const observer = new MutationObserver(name);
  observer.observe(view, { childList: true, subtree: true });
  name();
  return () => observer.disconnect();
}

function nameOne({ component, container }: DrawnComponent, isTv: boolean): void {
  if (container.hasAttribute('role')) return;
  const type = typeOf(component);
  const label = String(component.getCalculated()[AplRenderer.PropertyKey.kPropertyAccessibilityLabel] ?? '');
  if (label) container.setAttribute('aria-label', label);
  if (type === 'Image' || type === 'VectorGraphic') container.setAttribute('role', label ? 'img' : 'presentation');
  if (type !== 'TouchWrapper') return;

  container.setAttribute('role', 'button');
  // On a television the viewhost moves the focus itself.
  if (isTv) return;
  container.tabIndex = 0;
  container.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    component.update(AplRenderer.UpdateType.kUpdatePressed, 1);
  });
}

export const typeOf = (component: DrawnComponent['component']) =>
  (AplRenderer.ComponentType[component.getType()] ?? '').replace('kComponentType', '');
