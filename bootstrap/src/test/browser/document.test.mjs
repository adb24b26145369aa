import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { open } from './browser.mjs';

test('shows the strategy as a document and hands it over as a PDF', async (t) => {
  const page = await open(t, '/s/nordlicht-2027/document', { language: 'de' });
  await page.getByRole('heading', { name: 'Auf einen Blick' }).waitFor();
  assert.match(await page.locator('planwerk-sheet').evaluate((sheet) => sheet.shadowRoot.textContent), /Mehr Anmeldungen zu Einbauschulungen/);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF herunterladen' }).click();
  const file = await coming;
  assert.equal(file.suggestedFilename(), 'nordlicht-2027-de.pdf');
  assert.equal((await readFile(await file.path())).subarray(0, 5).toString(), '%PDF-');
});

test('leads to chapters without leaving the page, in English, on a phone in the dark', async (t) => {
  const page = await open(t, '/s/nordlicht-2027/document', { language: 'en', width: 380, light: 'dark' });
  await page.getByRole('link', { name: 'Roadmap' }).click();
  await page.getByRole('heading', { name: 'Roadmap', level: 3 }).waitFor();
  assert.match(page.url(), /#\/s\/nordlicht-2027\/document$/);
  await page.getByRole('group', { name: 'Language of the document' }).getByRole('button', { name: 'Deutsch' }).click();
  await page.getByRole('heading', { name: 'Auf einen Blick' }).waitFor();
});
