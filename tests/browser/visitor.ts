import type { Browser, Page } from 'playwright-core';

/** Somebody who opens the page, and notices what goes wrong behind it. */
export async function visitor(browser: Browser, url: string, search = '?now=2026-08-12T08:10') {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) troubles.push(`left: ${request.url()}`);
  });
  await page.goto(url + search);
  return {
    page,
    troubles,
    screen: page.frameLocator('iframe'),
    says: (words: string) => says(page, words),
    hears: page.getByRole('log'),
    plays: page.getByRole('region', { name: 'Player' }),
    leaves: () => context.close(),
  };
}

async function says(page: Page, words: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'What you say to Alexa' });
  await box.fill(words);
  await box.press('Enter');
}
