/** The kinds of screen that we draw for, each with what tells it from those before: the last that holds, counts. */
const kinds = {
  small: true,
  medium: 'viewport.height >= 560',
  large: 'viewport.width >= 1200 && viewport.height >= 700',
  huge: 'viewport.width >= 1600',
  upright: 'viewport.height > viewport.width',
  round: "viewport.shape == 'round'",
  tv: "viewport.mode == 'tv'",
} as const;

type PerKind = readonly [number, number, number, number, number, number, number];

/** Every size, in dp, per kind of screen in the order above. */
const sizes = {
  // Type: words of 32 and more are read across a kitchen; labels and credits only accompany them.
  heroSize: [104, 120, 168, 236, 220, 96, 104],
  titleSize: [64, 76, 100, 140, 124, 54, 60],
  titleLongSize: [50, 58, 74, 104, 92, 44, 48],
  titleLongerSize: [38, 44, 56, 78, 70, 36, 36],
  titleLongestSize: [32, 36, 44, 60, 56, 32, 30],
  headingSize: [34, 38, 46, 60, 64, 34, 32],
  bodySize: [32, 34, 40, 52, 50, 32, 28],
  pillSize: [30, 30, 36, 48, 48, 30, 26],
  labelSize: [26, 28, 32, 42, 36, 26, 24],
  creditSize: [24, 24, 26, 32, 32, 24, 20],

  // Space
  gutter: [48, 52, 72, 104, 80, 62, 56],
  headerHeight: [84, 96, 124, 164, 176, 96, 96],
  markSize: [44, 48, 60, 80, 84, 44, 44],
  /** Below everything; less where every line counts. */
  foot: [28, 40, 56, 88, 80, 0, 44],
  gap: [16, 20, 28, 36, 36, 14, 16],
  smallGap: [8, 10, 14, 18, 18, 8, 8],
  wideGap: [36, 40, 64, 96, 64, 14, 40],
  padding: [20, 24, 32, 44, 40, 18, 20],
  corner: [20, 22, 28, 36, 36, 24, 18],

  // Things
  artSize: [336, 400, 568, 792, 920, 480, 380],
  rowHeight: [112, 141, 188, 252, 380, 112, 122],
  pillHeight: [68, 72, 88, 116, 132, 72, 64],
  iconSize: [40, 44, 56, 72, 72, 40, 40],
  skySize: [156, 208, 300, 420, 380, 132, 184],
  smallSkySize: [56, 76, 104, 148, 120, 64, 68],
  tileSkySize: [84, 96, 128, 188, 160, 72, 92],
  tileHeight: [170, 222, 300, 408, 536, 0, 194],
  stripHeight: [138, 166, 244, 336, 0, 0, 156],
  progressHeight: [8, 8, 10, 14, 14, 8, 8],
  focusWidth: [3, 3, 3, 4, 4, 3, 4],
} as const satisfies Record<string, PerKind>;

export type SizeName = keyof typeof sizes;

/** A size as APL names it. */
export const size = (name: SizeName) => `@${name}` as const;

/** APL’s resources: one block per kind of screen, with those sizes that the screen needs and the kind changes. */
export function sizeResources(needed: (name: string) => boolean): Record<string, unknown>[] {
  const names = (Object.keys(sizes) as SizeName[]).filter(needed);
  return Object.values(kinds).map((condition, kind) => {
    const dimensions = Object.fromEntries(names.map((name) => [name, sizes[name][kind]]));
    return condition === true ? { dimensions } : { when: `\${${condition}}`, dimensions };
  });
}
