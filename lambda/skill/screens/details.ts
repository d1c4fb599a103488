import { documentOf } from './look/document';
import { listOf } from './look/list';
import { size } from './look/sizes';
import { column, text } from './look/text';
import type { TextStyle } from './look/text-styles';
import { type Component, type Scene, type Screen, undrawn } from './screen';

export interface Detail {
  /** What it is: “Text”. Empty where it says so itself, like an address of a website. */
  label: string;
  value: string;
}

interface DetailsFacts {
  /** As it is printed: “Get in touch”. */
  section: string;
  details: readonly Detail[];
}

/** What people would write down: numbers, addresses, names of shops. */
export function detailsScreen(scene: Scene, { section, details }: DetailsFacts): Screen {
  if (!scene.device.hasScreen) return undrawn;
  return documentOf(scene, {
    name: 'details',
    section,
    body: [listOf('details', '${data.details}', detail)],
    focus: 'details',
    data: { details: details.map(({ label, value }) => ({ label, ...asPrinted(value) })) },
  });
}

/** A telephone number is set large, an address small and so that it may break: nobody writes down “https://”. */
function asPrinted(value: string): { value: string; style: TextStyle } {
  const printed = value.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const style = printed.length <= 18 ? 'heading' : 'name';
  return { value: printed.replace(/[@/]|(?<=.{14})[-.]/g, `$&${mayBreak}`), style };
}

const mayBreak = '\u200b';

const detail: Component = column(
  [
    text('eyebrow', '${data.label}', { when: '${data.label}' }),
    text('${data.style}', '${data.value}', { maxLines: 5, textAlign: "${round ? 'center' : 'auto'}" }),
  ],
  { width: '100%', alignItems: "${round ? 'center' : 'start'}", paddingBottom: size('smallGap') },
);
