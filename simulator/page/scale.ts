import type { Viewport } from '../viewports';

/** Room for the case around the glass, in CSS pixels on each side. */
const casePx = 22;
/** A small device is drawn larger than it is by this much at the most. */
const largest = 1.1;

/** Scales the drawn device into its stage, now and whenever that changes. The frame keeps the device’s own pixels. */
export function scaledInto(stage: HTMLElement, device: HTMLElement, frame: HTMLIFrameElement) {
  let viewport: Viewport | null = null;
  const apply = () => {
    if (!viewport) return;
    const { clientWidth, clientHeight } = stage;
    const wide = (clientWidth - 2 * casePx) / viewport.width;
    const high = (clientHeight - 2 * casePx - footOf(device)) / viewport.height;
    const scale = Math.max(0.05, Math.min(wide, high, largest));
    device.style.setProperty('--glass-width', `${viewport.width * scale}px`);
    device.style.setProperty('--glass-height', `${viewport.height * scale}px`);
    frame.style.width = `${viewport.width}px`;
    frame.style.height = `${viewport.height}px`;
    frame.style.transform = `scale(${scale})`;
  };
  new ResizeObserver(apply).observe(stage);
  return (next: Viewport | null) => {
    viewport = next;
    apply();
  };
}

/** What a device stands on takes room below it. */
const footOf = (device: HTMLElement) => Number.parseFloat(getComputedStyle(device).getPropertyValue('--foot')) || 0;
