/** Thrown when there is no browser to draw with. */
export class NoChromium extends Error {
  override readonly name = 'NoChromium';

  constructor(path: string) {
    super(`There is no Chromium at ${path}: apt-get install chromium, or name yours with CHROMIUM=/path/to/it.`);
  }
}
