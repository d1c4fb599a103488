import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { NoChromium } from './no-chromium';

/** Nothing that a browser does for its own ends: it is here to draw. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A test has no hand to press “play” with.
  '--autoplay-policy=no-user-gesture-required',
];

/** The Chromium of this machine, or the one that CHROMIUM names. Rejects with NoChromium. */
export async function openChromium(path = process.env.CHROMIUM || '/usr/bin/chromium'): Promise<Browser> {
  if (!existsSync(path)) throw new NoChromium(path);
  return chromium.launch({ executablePath: path, args: flags });
}
