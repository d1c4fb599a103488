import type { Context } from 'ask-sdk-model';
import type { Viewport } from './viewports';

/** What a device with a screen says of it in every request: once in the older shape, once in the newer. */
export function viewportContext({
  width,
  height,
  dpi,
  shape,
  mode,
}: Viewport): Pick<Context, 'Viewport' | 'Viewports'> {
  const video = { codecs: ['H_264_42', 'H_264_41'] as const };
  return {
    Viewport: {
      experiences: [{ canRotate: false, canResize: false }],
      mode,
      shape,
      pixelWidth: width,
      pixelHeight: height,
      dpi,
      currentPixelWidth: width,
      currentPixelHeight: height,
      // A television has a remote control.
      ...(mode === 'TV' ? { keyboard: ['DIRECTION'] } : { touch: ['SINGLE'] }),
      video: { codecs: [...video.codecs] },
    },
    Viewports: [
      {
        type: 'APL',
        id: 'main',
        shape,
        dpi,
        presentationType: 'STANDARD',
        canRotate: false,
        configuration: {
          current: {
            mode,
            video: { codecs: [...video.codecs] },
            size: { type: 'DISCRETE', pixelWidth: width, pixelHeight: height },
          },
        },
      },
    ],
  };
}
