/** The screens that Alexa draws on, in the pixels and dots per inch that each device reports. */
export const viewports = {
  'show-5': { name: 'Echo Show 5', width: 960, height: 480, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' },
  'show-7': { name: 'Echo Show', width: 1024, height: 600, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' },
  'show-8': { name: 'Echo Show 8', width: 1280, height: 800, dpi: 213, shape: 'RECTANGLE', mode: 'HUB' },
  'show-10': { name: 'Echo Show 10', width: 1280, height: 800, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' },
  'show-15': { name: 'Echo Show 15', width: 1920, height: 1080, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' },
  'show-15-portrait': {
    name: 'Echo Show 15, upright',
    width: 1080,
    height: 1920,
    dpi: 160,
    shape: 'RECTANGLE',
    mode: 'HUB',
  },
  spot: { name: 'Echo Spot', width: 480, height: 480, dpi: 160, shape: 'ROUND', mode: 'HUB' },
  'fire-tv': { name: 'Fire TV', width: 1920, height: 1080, dpi: 320, shape: 'RECTANGLE', mode: 'TV' },
} as const satisfies Record<string, Viewport>;

export interface Viewport {
  name: string;
  width: number;
  height: number;
  dpi: number;
  shape: 'RECTANGLE' | 'ROUND';
  mode: 'HUB' | 'TV';
}

export type ViewportName = keyof typeof viewports;

export const viewportNames = Object.keys(viewports) as ViewportName[];

/** Alexa lays out in dp: as many as there would be pixels at 160 to the inch. */
export const dpOf = ({ width, height, dpi }: Viewport) => ({
  width: (width * 160) / dpi,
  height: (height * 160) / dpi,
});
