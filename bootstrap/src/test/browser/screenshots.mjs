/** Takes pictures of pages: node screenshots.mjs FOLDER [--readme]. screenshots.sh starts the server for it. */

import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const [folder, which] = process.argv.slice(2);
const base = process.env.PLANWERK_BASE;
const SECTIONS = ['basics', 'orientation', 'goals', 'audiences', 'resources', 'measures', 'platforms', 'content', 'community', 'integration', 'organisation', 'orchestration', 'roadmap', 'monitoring', 'crisis', 'measurement', 'components', 'waivers'];
const STRATEGY = [
  '', 'plan', ...SECTIONS.map((name) => `plan/${name}`), 'align', 'align/options', 'align/frontier', 'align/what-if', 'align/earlier', 'launch', 'launch/calendar', 'launch/calendar?month=2027-01',
  'measure', 'measure/chain', 'measure/return', 'measure/effects', 'measure/enter', 'listen', 'listen/course', 'listen/findings', 'listen/digests', 'listen/sources', 'crisis', 'document', 'history',
];
const ADMIN = ['', 'clients', 'tokens', 'webhooks', 'audit', 'sessions', 'workspaces'];
const PAGES = ['', '?view=people', '?view=budgets', '?view=joint', ...ADMIN.map((page) => `admin/${page}`), ...STRATEGY.map((page) => `s/nordlicht-2027/${page}`)];
const WAYS = [['de', 1280, 'light'], ['en', 1280, 'light'], ['de', 380, 'dark'], ['en', 380, 'dark']];

/** One screen each, small enough to live in version control. */
const README = [
  { name: 'cockpit', address: 's/nordlicht-2027/' },
  { name: 'align', address: 's/nordlicht-2027/align' },
  { name: 'chain', address: 's/nordlicht-2027/measure/chain', light: 'dark' },
  { name: 'launch', address: 's/nordlicht-2027/launch', language: 'de' },
];

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.PLANWERK_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

async function opened(language, width, light) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: language, colorScheme: light });
  await context.addInitScript(
    ([token, tag]) => {
      sessionStorage.setItem('planwerk.token', token);
      localStorage.setItem('planwerk.language', tag);
    },
    [process.env.PLANWERK_TOKEN, language],
  );
  return context.newPage();
}

async function picture(page, address, name, fullPage) {
  // From nowhere, so that nothing of the page before is taken for this one.
  await page.goto('about:blank');
  await page.goto(`${base}/#/${address}`, { waitUntil: 'load' });
  await page.locator('.entry').waitFor({ state: 'detached' });
  await page.locator('h1').first().waitFor();
  await page.locator('.busy').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
}

if (which === '--readme') {
  for (const { name, address, language = 'en', light = 'light' } of README) {
    const page = await opened(language, 1280, light);
    await picture(page, address, name, false);
    await page.context().close();
  }
} else {
  for (const [language, width, light] of WAYS) {
    const page = await opened(language, width, light);
    for (const address of PAGES) {
      await picture(page, address, `${language}-${width}-${address.replace(/\W+/g, '-') || 'portfolio'}`, true);
    }
    await page.context().close();
  }
}
await browser.close();
