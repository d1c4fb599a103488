/**
 * A television’s focus stays on its screen, wherever the keyboard of this machine is. The browser takes it away whenever
 * somebody types into the page; only what the viewhost itself does counts.
 */
export function keepFocus(): { last(): HTMLElement | null } {
  let last: HTMLElement | null = null;
  let meant = false;
  const blur = HTMLElement.prototype.blur;
  HTMLElement.prototype.blur = function (this: HTMLElement) {
    meant = true;
    blur.call(this);
    meant = false;
  };
  window.addEventListener(
    'focus',
    ({ target }) => {
      if (target instanceof HTMLElement) last = target;
    },
    true,
  );
  window.addEventListener(
    'blur',
    (event) => {
      if (!meant && event.relatedTarget === null) event.stopImmediatePropagation();
    },
    true,
  );
  return { last: () => (last?.isConnected ? last : null) };
}
