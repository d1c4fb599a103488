/** The coast, early: deep sea, sand, and the sun as the one warm accent. `#RRGGBBAA`, as APL writes colours. */
export const colours = {
  /** From the top of every screen to its bottom. */
  night: '#03111b',
  deep: '#06202f',
  sea: '#092e3f',
  /** What is read first. */
  sand: '#fbf1de',
  /** What is read next. */
  dune: '#dcc9a3',
  /** What is only glanced at: times, ages, labels. */
  foam: '#a5ccd6',
  sun: '#fba968',
  /** The Met Office’s three warnings, as they are known from the television. */
  yellow: '#f7d038',
  amber: '#f39c3c',
  red: '#f0604d',
  /** Words on the sun, and on a warning. */
  ink: '#06202f',
  /** Laid over the sea: what can be touched, then what is touched or focused. */
  panel: '#a5ccd61a',
  panelLit: '#a5ccd62e',
  /** What shows through nothing, and a line that only parts. */
  clear: '#00000000',
  line: '#a5ccd640',
  /** Over a picture that has words on it. */
  shade: '#03111bc8',
} as const;
