import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Amazon’s sizes, in pixels. */
const sizes = [108, 512];

export const iconNames = sizes.map((size) => `icon-${size}.png`);

/** What Amazon would refuse about the icons in a folder. */
export function unfitIcons(folder: string): string[] {
  return sizes.flatMap((size) => {
    const file = join(folder, `icon-${size}.png`);
    const found = pngSize(readFileSync(file));
    return found === `${size}×${size}` ? [] : `${file}: has to be a PNG of ${size}×${size} pixels, and is ${found}.`;
  });
}

/** Width and height stand in the first chunk, IHDR. */
function pngSize(bytes: Buffer): string {
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return 'no PNG';
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}
