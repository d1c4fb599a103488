import { colours } from './colours';
import { circle, type Drawing, drawing, gradient, line, path } from './drawing';

const rings = (x: number, y: number, radii: number[], width: number) =>
  radii.map((radius, place) =>
    line(`M${x - radius},${y}a${radius},${radius} 0 0,1 ${2 * radius},0`, colours.sand, width, {
      strokeOpacity: 0.95 - place * 0.3,
      strokeLineCap: 'butt',
    }),
  );

const sunlight = gradient(['#ffc98f', colours.sun], [0, 0], [0, 1]);

/** The sun comes up over the sea, and sends: the station’s sign, small and large. */
const mark = drawing(48, 48, [
  ...rings(24, 30, [15, 21.5], 3),
  path('M15,30a9,9 0 0,1 18,0z', colours.sun),
  line('M3,38 q5.25,-5 10.5,0 t10.5,0 t10.5,0 t10.5,0', colours.foam, 3),
]);

const water = gradient(['#17677f', '#092e3f'], [0, 0], [0, 1]);
const dusk = gradient(['#06202f', '#12506a'], [0, 0], [0, 1]);

const sunrise = drawing(600, 600, [
  path(circle(300, 300, 290), dusk),
  ...rings(300, 350, [138, 190, 242], 18),
  path('M212,350a88,88 0 0,1 176,0z', sunlight),
  path('M15,346 C70,326 130,332 180,352 S300,372 360,352 480,330 585,346 A290,290 0 0,1 15,346z', water),
  ...[
    [392, 78, 0.7],
    [418, 54, 0.5],
    [444, 66, 0.35],
  ].map(([y = 0, half = 0, strokeOpacity]) =>
    line(`M${300 - half},${y}h${half * 2}`, colours.sun, 7, { strokeOpacity }),
  ),
  path('M58,460 C160,438 260,486 380,492 S500,474 546,454 A290,290 0 0,1 58,460z', colours.sand, { fillOpacity: 0.92 }),
]);

/** Where a song has no cover: a record of the station’s own. */
const record = drawing(400, 400, [
  path('M0,0H400V400H0z', gradient(['#14607a', '#092e3f', '#06202f'], [0, 0], [1, 1])),
  path(circle(200, 200, 166), '#020b12'),
  ...[154, 142, 130, 118, 106, 94].map((radius) =>
    line(circle(200, 200, radius), colours.foam, 1.5, { strokeOpacity: 0.16 }),
  ),
  path('M200,200 L82,83 A166,166 0 0,1 152,41z', colours.foam, { fillOpacity: 0.13 }),
  path('M200,200 L318,317 A166,166 0 0,1 248,359z', colours.foam, { fillOpacity: 0.13 }),
  path(circle(200, 200, 74), sunlight),
  path('M129,222 q18,-14 36,0 t36,0 t36,0 t35,0 A74,74 0 0,1 129,222z', colours.deep, { fillOpacity: 0.85 }),
  path(circle(200, 200, 8), '#020b12'),
]);

/** What still shines when something of ours is dark. */
const lighthouse = drawing(400, 400, [
  path(circle(200, 200, 194), dusk),
  path(
    'M214,108 L372,54 A194,194 0 0,1 392,176 L214,116z',
    gradient([`${colours.sun}b3`, `${colours.sun}1a`], [0, 0], [1, 0]),
  ),
  path(
    'M186,108 L28,72 A194,194 0 0,0 9,158 L186,116z',
    gradient([`${colours.sun}1a`, `${colours.sun}80`], [0, 0], [1, 0]),
  ),
  path('M174,92 q26,-34 52,0z', colours.dune),
  path('M177,92h46v38h-46z', '#ffd9ae'),
  path('M164,130h72v11h-72z', colours.dune),
  path('M173,141h54l17,190h-88z', colours.sand),
  path('M168.5,191h63l4.5,50h-72z', colours.sun),
  path('M159.5,291h81l3.5,40h-88z', colours.sun),
  path('M84,344 C116,318 150,330 200,324 S286,322 318,346 L200,380z', '#020b12'),
  path('M44,316 C100,334 140,348 200,342 S310,330 356,316 A194,194 0 0,1 44,316z', water),
]);

export const pictures = { mark, sunrise, record, lighthouse } satisfies Record<string, Drawing>;
