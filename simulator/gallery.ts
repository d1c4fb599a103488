import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { occasions } from '../tests/screens/occasions';
import { openChromium } from './chromium';
import { contactSheet, type Exhibit } from './gallery/contact-sheet';
import { takePictures } from './gallery/take-pictures';
import { openHouse } from './house';
import { bundlePage } from './routes/page';
import { simulatorListener } from './server';

const folder = 'dist/gallery';
const sheet = 'dist/gallery.png';

/** `npm run gallery`: every screen on every device, by Amazon’s own engine; `-- longest` or `-- empty` for other facts. */
async function makeGallery(facts: string): Promise<void> {
  if (facts !== 'usual' && facts !== 'longest' && facts !== 'empty') {
    throw new Error(`${facts}: a gallery shows the usual facts, the longest or empty ones.`);
  }
  const screens = Object.entries(occasions).map(([name, occasion]) => ({ name, screen: occasion[facts]() }));
  const setting = { host: '127.0.0.1', port: 0, stationDir: 'station', skillId: undefined, logLevel: 'warn' as const };
  const page = await bundlePage();
  const house = await openHouse({ ...setting, content: 'fresh', wallTime: '2026-08-12T08:10' }, (rooms) =>
    simulatorListener(rooms, page(rooms.station)),
  );
  const browser = await openChromium();
  try {
    mkdirSync(folder, { recursive: true });
    const exhibits: Exhibit[] = [];
    for await (const { png, ...exhibit } of takePictures(browser, house, screens)) {
      const file = join(folder, `${exhibit.screen.replaceAll(' ', '-')}-${exhibit.device}.png`);
      writeFileSync(file, png);
      exhibits.push({ ...exhibit, png });
      process.stdout.write(`${file}${exhibit.complaints.map((about) => `\n  ${about}`).join('')}\n`);
    }
    writeFileSync(sheet, await contactSheet(browser, exhibits));
    process.stdout.write(`\n${sheet}\n`);
  } finally {
    await browser.close();
    house.close();
  }
}

makeGallery(process.argv[2] ?? 'usual').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
