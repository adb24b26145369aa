/** Takes a picture of every page: node screenshots.mjs FOLDER. screenshots.sh starts the server for it. */

import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const [folder] = process.argv.slice(2);
const base = process.env.PLANWERK_BASE;
const STRATEGY = ['', 'plan', 'plan/goals', 'align', 'align/options', 'align/what-if', 'align/frontier', 'launch', 'measure', 'measure/chain', 'measure/return', 'listen', 'crisis', 'document', 'history'];
const PAGES = ['', 'admin', 'admin/tokens', 'admin/webhooks', 'admin/audit', ...STRATEGY.map((page) => `s/nordlicht-2027/${page}`)];

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.PLANWERK_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const [language, width, light] of [['de', 1280, 'light'], ['en', 1280, 'light'], ['de', 380, 'dark'], ['en', 380, 'dark']]) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: language, colorScheme: light });
  await context.addInitScript(
    ([token, tag]) => {
      sessionStorage.setItem('planwerk.token', token);
      localStorage.setItem('planwerk.language', tag);
    },
    [process.env.PLANWERK_TOKEN, language],
  );
  const page = await context.newPage();
  for (const address of PAGES) {
    // From nowhere, so that nothing of the page before is taken for this one.
    await page.goto('about:blank');
    await page.goto(`${base}/#/${address}`, { waitUntil: 'load' });
    await page.locator('.entry').waitFor({ state: 'detached' });
    await page.locator('h1').first().waitFor();
    await page.locator('.busy').first().waitFor({ state: 'detached' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}/${language}-${width}-${address.replace(/\W+/g, '-') || 'portfolio'}.png`, fullPage: true });
  }
  await context.close();
}
await browser.close();
