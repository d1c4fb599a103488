import type { Browser } from 'playwright-core';
import { type ViewportName, viewports } from '../viewports';

export interface Exhibit {
  screen: string;
  device: ViewportName;
  png: Buffer;
  /** What the engine did not like about it. */
  complaints: string[];
}

const rowHeight = 300;

const style = `
  body { margin: 0; padding: 40px; width: max-content; font: 22px system-ui, sans-serif; color: #12303d; background: #f4efe4; }
  h2 { margin: 36px 0 14px; font-size: 30px; }
  section { display: flex; gap: 22px; }
  figure { margin: 0; }
  img { display: block; height: ${rowHeight}px; border-radius: 6px; box-shadow: 0 4px 14px #0004; }
  img.round { border-radius: 50%; }
  figcaption { margin-top: 8px; font-size: 18px; color: #526973; }`;

/** One picture of them all: a row a screen, a column a device. */
export async function contactSheet(browser: Browser, exhibits: Exhibit[]): Promise<Buffer> {
  const screens = [...new Set(exhibits.map(({ screen }) => screen))];
  const rows = screens.map((name) => {
    const figures = exhibits.filter(({ screen }) => screen === name).map(figure);
    return `<h2>${name}</h2><section>${figures.join('')}</section>`;
  });
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent(`<style>${style}</style>${rows.join('')}`);
  const { width, height } = await page.evaluate(() => ({
    width: document.body.scrollWidth,
    height: document.body.scrollHeight,
  }));
  await page.setViewportSize({ width: width + 80, height });
  const png = await page.screenshot({ fullPage: true });
  await page.close();
  return png;
}

function figure({ device, png }: Exhibit): string {
  const { name, shape } = viewports[device];
  const source = `data:image/png;base64,${png.toString('base64')}`;
  return `<figure><img class="${shape.toLowerCase()}" src="${source}" alt=""><figcaption>${name}</figcaption></figure>`;
}
