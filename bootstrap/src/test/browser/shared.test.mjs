import assert from 'node:assert/strict';
import test from 'node:test';
import { api, open } from './browser.mjs';

/** A second strategy with the people and budgets of the first, so that they are booked twice. */
async function doubled(id) {
  const strategy = await api('GET', 'strategies/nordlicht-2027');
  await api('POST', 'strategies', { ...strategy, id, name: `Twice by ${id}` });
  await api('POST', 'strategies/nordlicht-2027/alignments', {});
  await api('POST', `strategies/${id}/alignments`, {});
}

for (const [language, width, light] of [['de', 1280, 'light'], ['en', 360, 'dark']]) {
  const de = language === 'de';

  test(`tells who and what is taken twice: ${language}, ${width} px, ${light}`, async (t) => {
    const id = `twice-${language}`;
    t.after(() => api('DELETE', `strategies/${id}`, undefined, { 'If-Match': '*' }));
    await doubled(id);
    const page = await open(t, '/', { language, width, light });

    await page.getByRole('link', { name: de ? 'Personen' : 'People' }).click();
    const over = page.getByRole('table', { name: de ? /^Überbuchte Monate/ : /^Overbooked months/ });
    await over.getByRole('link', { name: `Twice by ${id}` }).first().waitFor();
    await page.getByRole('table', { name: de ? 'Auslastung der Personen je Monat' : 'Load of people by month' }).getByText(/^!/).first().waitFor();

    await page.getByRole('link', { name: 'Budgets' }).click();
    await page.getByRole('row').filter({ hasText: `Twice by ${id}` }).getByText(de ? /zu viel$/ : /too much$/).waitFor();
  });
}

test('shares a strategy with the client until the link is revoked', async (t) => {
  const page = await open(t, '/');
  const dialog = page.getByRole('dialog');

  await page.getByRole('row', { name: /Social-Media-Strategie 2027/ }).getByRole('link', { name: /^Share/ }).click();
  await page.getByRole('button', { name: 'New link' }).click();
  await dialog.getByLabel('For whom').fill('Board of the test');
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  const address = await dialog.getByLabel('Link', { exact: true }).inputValue();
  assert.equal((await fetch(address)).status, 200);
  await dialog.getByRole('button', { name: 'I have kept it' }).click();

  const row = page.getByRole('row', { name: 'Board of the test' });
  await row.getByText('Valid', { exact: true }).waitFor();
  await row.getByRole('button').click();
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await row.getByText('Revoked', { exact: true }).waitFor();
  assert.equal((await fetch(address)).status, 404);
});
