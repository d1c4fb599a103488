/** A finger that has moved this far is not pressing. */
const swipePx = 12;

/**
 * The viewhost scrolls for touch screens alone, and lets a swipe end in a press. Here the wheel, a finger and a mouse that
 * drags all scroll; the press that they began is called off.
 */
export function scrollingIn(view: HTMLElement, used: () => void): void {
  let from: { x: number; y: number; list: Element | null; moved: boolean } | null = null;

  view.addEventListener(
    'wheel',
    (event) => {
      listAt(event.target)?.scrollBy(event.deltaX, event.deltaY);
      event.preventDefault();
      event.stopImmediatePropagation();
      used();
    },
    { capture: true, passive: false },
  );
  view.addEventListener('pointerdown', ({ clientX, clientY, target }) => {
    from = { x: clientX, y: clientY, list: listAt(target), moved: false };
    used();
  });
  view.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!from) return;
    const [dx, dy] = [from.x - clientX, from.y - clientY];
    if (!from.moved && Math.hypot(dx, dy) < swipePx) return;
    if (!from.moved) view.dispatchEvent(new MouseEvent('mouseleave'));
    from.list?.scrollBy(dx, dy);
    from = { ...from, x: clientX, y: clientY, moved: true };
  });
  for (const end of ['mouseup', 'touchend'] as const) {
    window.addEventListener(
      end,
      (event) => {
        if (from?.moved) callOff(event);
        from = null;
      },
      true,
    );
  }
}

const listAt = (target: EventTarget | null) => (target instanceof Element ? target.closest('.scrollView') : null);

function callOff(event: MouseEvent | TouchEvent): void {
  event.stopImmediatePropagation();
  if (!('changedTouches' in event)) return;
  const changedTouches = [...event.changedTouches];
  event.target?.dispatchEvent(new TouchEvent('touchcancel', { bubbles: true, changedTouches }));
}
