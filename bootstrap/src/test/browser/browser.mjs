/** A browser at a running server, which objects by itself to what no page may do. */

import assert from 'node:assert/strict';
import { after } from 'node:test';
import Axe from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const base = process.env.PLANWERK_BASE;
const token = process.env.PLANWERK_TOKEN;

/** In milliseconds; alignments alone may take a minute. */
const PATIENCE = 120_000;

let browser;

async function launched() {
  browser ??= await chromium.launch({
    executablePath: process.env.PLANWERK_CHROMIUM,
    timeout: PATIENCE,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  return browser;
}

after(() => browser?.close());

/**
 * Opens an address of the console as somebody who knows the token.
 *
 * When the test is over, nothing may have been complained about in the browser's log, axe may find
 * no serious fault, the page may not be wider than the screen, and no picture may cut its words.
 *
 * @param t the test
 * @param address what stands behind the `#`
 * @param complaints of the log that the test provokes, as patterns
 */
export async function open(t, address, { language = 'en', width = 1280, light = 'light', known = true, complaints = [] } = {}) {
  const context = await (await launched()).newContext({
    viewport: { width, height: 900 },
    locale: language,
    colorScheme: light,
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(
    ([secret, tag]) => {
      localStorage.setItem('planwerk.language', tag);
      if (secret) {
        sessionStorage.setItem('planwerk.token', secret);
      }
    },
    [known ? token : '', language],
  );
  const page = await context.newPage();
  const log = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && log.push(message.text()));
  page.on('pageerror', (failure) => log.push(String(failure)));
  t.after(async () => {
    try {
      await clean(page, log.filter((line) => !complaints.some((pattern) => pattern.test(line))));
    } finally {
      await context.close();
    }
  });
  await page.goto(`${base}/#${address}`);
  return page;
}

async function clean(page, log) {
  assert.deepEqual(log, []);
  const { violations } = await new Axe({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze();
  assert.deepEqual(
    violations.map((one) => `${one.impact} ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 200)).join(' ')}`),
    [],
  );
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(beyond <= 0, `the page is ${beyond} px wider than the screen`);
  assert.deepEqual(await page.evaluate(cutWords), [], 'words leave their picture');
}

/** Runs in the page: what is written in a picture and doesn't lie within it. */
function cutWords() {
  return [...document.querySelectorAll('svg text')]
    .filter((text) => {
      const word = text.getBoundingClientRect();
      const frame = text.ownerSVGElement.getBoundingClientRect();
      return word.width > 0 && (word.left < frame.left - 1 || word.right > frame.right + 1 || word.top < frame.top - 1 || word.bottom > frame.bottom + 1);
    })
    .map((text) => text.textContent.trim());
}

/**
 * Holds back what a page asks for, so that it can be looked at while it waits.
 *
 * @param address of the requests
 * @return lets them go on
 */
export async function heldBack(page, address) {
  let goOn;
  const free = new Promise((resolve) => {
    goOn = resolve;
  });
  await page.route(address, async (route) => {
    await free;
    // The page may have given it up meanwhile.
    await route.continue().catch(() => {});
  });
  return goOn;
}

/** Sends a request to the API past the browser, for what a test needs there. */
export async function api(method, path, body, headers = {}) {
  const response = await fetch(`${base}/api/v1/${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`);
  return text ? JSON.parse(text) : null;
}
