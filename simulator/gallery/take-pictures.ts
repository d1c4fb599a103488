import type { Browser, Page } from 'playwright-core';
import type { Screen } from '../../lambda/skill/screens/screen';
import { transformed } from '../apl/transformers';
import type { House } from '../house';
import { localPicture } from '../local-address';
import { withPictures } from '../pictures';
import type { EchoShow } from '../show/echo-show';
import { viewportNames, viewports } from '../viewports';
import type { Exhibit } from './contact-sheet';

/** Long enough for pictures to come and for what fades in to have done so. */
const settleMs = 350;

interface Named {
  name: string;
  screen: Screen;
}

/** Draws each screen on each device, one browser page a device, in the frame that the simulator has. */
export async function* takePictures(browser: Browser, house: House, screens: Named[]): AsyncGenerator<Exhibit> {
  for (const device of viewportNames) {
    const viewport = viewports[device];
    const { width, height } = viewport;
    const page = await browser.newPage({ viewport: { width, height } });
    // What we evaluate there was compiled by tsx, which names functions by a helper of its own.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(`${house.url}/simulator/show.html`);
    await openScreen(page, house.clock().getTime());
    for (const { name, screen } of screens) {
      const picture = {
        document: screen.document,
        datasources: withPictures(transformed(screen.data, silent), (url) => localPicture(house.station, url)),
      };
      await page.evaluate(
        async (asked) => {
          const { show } = window as unknown as { show: EchoShow };
          await show.draw(asked.picture, asked.viewport);
        },
        { picture, viewport },
      );
      await page.waitForTimeout(settleMs);
      const complaints = await page.evaluate(() =>
        (window as unknown as { complaints: string[] }).complaints.splice(0),
      );
      yield { screen: name, device, png: await page.screenshot(), complaints };
    }
    await page.close();
  }
}

/** A screen that speaks stays silent for its picture. */
const silent = () => '';

function openScreen(page: Page, now: number): Promise<void> {
  return page.evaluate(async (wallTime) => {
    const complaints: string[] = [];
    const began = Date.now();
    const show = await window.openEchoShow?.({
      clock: () => new Date(wallTime + Date.now() - began),
      speaks: () => Promise.resolve(),
      hushes: () => undefined,
      touched: () => undefined,
      used: () => undefined,
      pressed: () => undefined,
      complains: (about) => void complaints.push(about),
    });
    Object.assign(window, { show, complaints });
  }, now);
}
