/** Whatever is asked of it, it answers with itself: a page that is there, and has nothing in it. */
const anything: unknown = new Proxy(() => undefined, {
  get: (_, key) => {
    if (key === 'nodeType') return documentNode;
    if (key === 'length') return 0;
    if (key === Symbol.toPrimitive) return () => '';
    return key === 'then' ? undefined : anything;
  },
  apply: () => anything,
  construct: () => anything as object,
  set: () => true,
});

/** jQuery, which is in the bundle, refuses to begin without a document. */
const documentNode = 9;

/**
 * As much of a browser’s window as the viewhost’s bundle wants while it loads; the APL core itself needs none. There is no
 * `fetch` on purpose: without it the bundle unpacks the core from its own text.
 */
export function emptyWindow(): Record<string, unknown> {
  const window: Record<string, unknown> = {
    ...{ WebAssembly, TextDecoder, TextEncoder, URL, atob, console, performance },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval },
    ...{ document: anything, navigator: anything, location: anything },
    ...{ Element: class {}, HTMLElement: class {}, SVGElement: class {}, Node: class {}, Event: class {} },
    addEventListener: () => undefined,
    requestAnimationFrame: () => 0,
  };
  return Object.assign(window, { window, self: window });
}
