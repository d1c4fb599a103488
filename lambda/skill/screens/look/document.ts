import { wallTime } from '../../../contract/london-day';
import type { Component, Scene, Screen } from '../screen';
import { backdrop } from './backdrop';
import { colours } from './colours';
import type { Drawing } from './drawing';
import { type Back, header } from './header';
import { pictures } from './pictures';
import { surfaceStyles } from './pressable';
import { sizeResources } from './sizes';
import { symbols } from './symbols';
import { textStyles } from './text-styles';

export interface Page {
  name: string;
  /** What this screen is about, beside the station’s name. */
  section: string;
  back?: Back;
  /** Below the header. `data` holds the facts; `round` and `upright` tell how the screen is shaped. */
  body: Component[];
  data: Record<string, unknown>;
  /** Drawings that only this screen has. */
  drawings?: Record<string, Drawing>;
  /** Between the sea and the header. */
  behind?: Component[];
  /** The id of what a remote’s focus is on at first, if anything can be pressed. */
  focus?: string | undefined;
  onMount?: Component[];
  transformers?: Component[];
}

/** One look for every screen: puts a page on its ground, and sends along what it uses and nothing else. */
export function documentOf(scene: Scene, page: Page): Screen {
  const { name, data, drawings = {}, transformers } = page;
  const properties = { station: scene.station.name, section: page.section, clock: wallClock(scene.now), ...data };
  const root = rootOf(page);
  const graphics = usedOf({ backdrop, ...pictures, ...symbols, ...drawings }, JSON.stringify([root, properties]));
  const styles = usedOf({ ...stylesOf(textStyles), ...ground, reading }, JSON.stringify([root, properties]));
  const needs = JSON.stringify([root, styles]);
  return {
    name,
    document: {
      type: 'APL',
      version: '1.4',
      theme: 'dark',
      // Devices with a back gesture, and “Alexa, go back”, return to the screens that were left.
      extensions: [{ name: 'Back', uri: 'aplext:backstack:10' }],
      settings: { idleTimeout, Back: { backstackId: name } },
      resources: sizeResources((size) => new RegExp(`@${size}\\b`).test(needs)),
      styles,
      graphics,
      mainTemplate: { parameters: ['screen'], items: [root] },
    },
    data: { screen: { type: 'object', properties, ...(transformers ? { transformers } : {}) } },
  };
}

/** How long a screen stands when nobody touches it: time to read it twice. */
const idleTimeout = 60_000;

const rootOf = ({ back, behind = [], body, focus, onMount = [] }: Page): Component => ({
  type: 'Container',
  width: '100%',
  height: '100%',
  // A circle is narrow at its foot: nothing may stand or scroll there.
  paddingBottom: '${round ? 62 : 0}',
  bind: [
    { name: 'data', value: '${screen.properties}' },
    { name: 'round', value: "${viewport.shape == 'round'}" },
    { name: 'upright', value: '${viewport.height > viewport.width}' },
  ],
  // A television starts with the focus nowhere; its remote could press nothing.
  onMount: [...(focus ? [{ when: "${viewport.mode == 'tv'}", type: 'SetFocus', componentId: focus }] : []), ...onMount],
  items: [
    {
      type: 'VectorGraphic',
      source: 'backdrop',
      position: 'absolute',
      width: '100vw',
      height: '100vh',
      scale: 'best-fill',
      align: 'bottom',
    },
    ...behind,
    ...header(back),
    ...body,
  ],
});

const ground = Object.fromEntries(Object.entries(surfaceStyles).map(([name, values]) => [name, { values }]));

const stylesOf = (looks: Record<string, Component>): Record<string, Component> =>
  Object.fromEntries(Object.entries(looks).map(([name, look]) => [name, { values: [look] }]));

/** The line that is being read aloud stands out. */
const reading = { values: [textStyles.reading, { when: '${state.karaoke}', color: colours.sun }] };

/** Those that are named somewhere in the screen. */
const usedOf = <T>(all: Record<string, T>, screen: string): Record<string, T> =>
  // An expression, such as `${data.isMeant ? 'eyebrow' : 'label'}`, names what it uses in single quotes.
  Object.fromEntries(
    Object.entries(all).filter(([name]) => screen.includes(`"${name}"`) || screen.includes(`'${name}'`)),
  );

/** What a clock in Yorkshire shows, as APL counts time: milliseconds, here since a midnight. */
function wallClock(now: Date): number {
  const { hour, minute } = wallTime(now);
  return (hour * 60 + minute) * 60_000 + (now.getTime() % 60_000);
}
