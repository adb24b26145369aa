import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { api, open } from './browser.mjs';

const WORDS = {
  de: {
    take: 'Datei einlesen',
    align: 'Abgleichen',
    now: 'Jetzt abgleichen',
    verdict: /passen nicht zusammen: 6 von 7 Zielen/,
    options: 'Optionen',
    decide: /^Dafür entscheiden\s?: Ressourcen aufstocken$/,
    reason: /^Begründung/,
    sure: 'Entscheiden',
    document: 'Dokument',
    glance: 'Auf einen Blick',
    pdf: 'PDF herunterladen',
  },
  en: {
    take: 'Import a file',
    align: 'Align',
    now: 'Align now',
    verdict: /don't fit: 6 of 7 goals/,
    options: 'Options',
    decide: /^Decide for this\s?: Raise resources$/,
    reason: /^Reason/,
    sure: 'Decide',
    document: 'Document',
    glance: 'At a glance',
    pdf: 'Download PDF',
  },
};

for (const [language, words] of Object.entries(WORDS)) {
  test(`leads from a file to a decision to the document: ${language}`, async (t) => {
    const id = `main-way-${language}`;
    const document = { ...(await api('GET', 'strategies/nordlicht-2027')), id, name: `Main way ${language}` };
    const page = await open(t, '/', { language });

    await page.getByLabel(words.take).setInputFiles({
      name: 'strategy.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(document)),
    });
    await page.waitForURL(new RegExp(`#/s/${id}$`));
    await page.getByRole('heading', { name: 'Cockpit', level: 1 }).waitFor();

    await page.getByRole('link', { name: words.align, exact: true }).click();
    await page.getByRole('button', { name: words.now }).click();
    await page.getByRole('heading', { name: words.verdict }).waitFor();
    await page.getByRole('link', { name: words.options, exact: true }).click();
    await page.getByRole('button', { name: words.decide }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: words.reason }).fill('The board pays');
    await dialog.getByRole('button', { name: words.sure, exact: true }).click();
    await page.getByText('The board pays').waitFor();

    await page.getByRole('link', { name: words.document, exact: true }).click();
    await page.getByRole('heading', { name: words.glance }).waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: words.pdf }).click();
    assert.equal((await readFile(await (await coming).path())).subarray(0, 5).toString(), '%PDF-');
    assert.equal((await api('GET', `strategies/${id}/alignments`)).items[0].decision.reason, 'The board pays');
  });
}
