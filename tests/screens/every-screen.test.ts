import type { Drawing } from '../../simulator/apl/drawing';
import { type ViewportName, viewportNames, viewports } from '../../simulator/viewports';
import { type Occasion, occasions } from './occasions';
import { type Draw, drawingBoard } from './support/drawn';
import { faultsOf } from './support/faults';

let draw: Draw;

beforeAll(async () => {
  draw = await drawingBoard();
});

const screens = Object.entries(occasions).flatMap(([name, by]) =>
  (['usual', 'longest', 'empty'] satisfies Occasion[]).map((occasion) => ({ name, occasion, make: by[occasion] })),
);

describe.each(screens)('$name, $occasion', ({ occasion, make }) => {
  test.each(viewportNames)(
    'is whole and readable on %s, and the APL core has nothing to say against it',
    (viewport) => {
      const screen = make();
      const drawing = draw(screen, viewport);
      expect(faultsOf(drawing, viewport)).toEqual([]);
      expect(smallLettersOn(drawing, viewport)).toEqual([]);

      drawing.run(screen.commands ?? []);
      drawing.wait(5_000);
      expect(drawing.warnings).toEqual([]);
    },
  );

  test('is light on the wire', () => {
    const { document, data } = make();
    const bytes = Buffer.byteLength(JSON.stringify([document, data]));
    expect(bytes).toBeLessThan(occasion === 'longest' ? 50_000 : 20_000);
  });
});

/** Labels and credits only accompany; nothing is smaller than they are. In dp; a television is as large as its room. */
const smallest = { HUB: 24, TV: 20 };

const smallLettersOn = (drawing: Drawing, viewport: ViewportName) =>
  drawing
    .nodes()
    .filter(({ text, setting }) => text && Math.round(setting.fontSize) < smallest[viewports[viewport].mode])
    .map(({ text }) => text);
