import { colours } from './colours';
import { circle, drawing, gradient, line, path } from './drawing';

const glow = {
  type: 'radial',
  colorRange: [`${colours.sun}24`, `${colours.sun}00`],
  inputRange: [0, 1],
  centerX: 0.5,
  centerY: 0.5,
  radius: 0.5,
};

const swell = 'M0,806 C230,752 430,768 690,806 S1210,858 1600,786';

/** The sea before sunrise, behind every screen: dark everywhere, since words stand on it. The rings are the logo’s. */
export const backdrop = drawing(1600, 1000, [
  path('M0,0H1600V1000H0z', gradient([colours.night, colours.deep, colours.sea], [0, 0], [0, 1])),
  path(circle(1380, 800, 620), glow),
  ...[210, 330, 460, 600].map((radius, place) =>
    line(circle(1380, 800, radius), colours.sand, 2.5, { strokeOpacity: 0.09 - place * 0.018 }),
  ),
  path(`${swell}V1000H0z`, gradient([colours.sea, colours.deep], [0, 0], [0, 1])),
  line(swell, colours.foam, 2, { strokeOpacity: 0.22 }),
  path('M0,890 C270,846 530,908 810,888 S1330,852 1600,896 V1000H0z', colours.night, { fillOpacity: 0.5 }),
]);
