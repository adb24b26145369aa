import assert from 'node:assert/strict';
import test from 'node:test';
import { api, open } from './browser.mjs';

for (const [language, width, light] of [['de', 1280, 'light'], ['en', 360, 'dark']]) {
  test(`shows where strategies stand: ${language}, ${width} px, ${light}`, async (t) => {
    const page = await open(t, '/', { language, width, light });

    const row = page.getByRole('row', { name: /Social-Media-Strategie 2027/ });
    await row.getByText(language === 'de' ? 'Beschlossen' : 'Adopted', { exact: true }).waitFor();
    await row.getByRole('link', { name: 'Social-Media-Strategie 2027', exact: true }).click();
    await page.getByRole('heading', { name: 'Cockpit', level: 1 }).waitFor();
    assert.match(await page.title(), /^Cockpit – Social-Media-Strategie 2027 – Planwerk$/);
  });
}

test('begins a strategy, and keeps what was entered when it is refused', async (t) => {
  await api('POST', 'organisations', { id: 'client-of-the-test', name: 'Client of the test' });
  const page = await open(t, '/', { complaints: [/status of 4\d\d/] });

  await page.getByRole('button', { name: 'New strategy' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Client or company').selectOption('client-of-the-test');
  await dialog.getByLabel('Name').fill('x'.repeat(1000));
  await dialog.getByRole('button', { name: 'Create' }).click();
  await dialog.getByRole('alert').waitFor();
  assert.equal((await dialog.getByLabel('Name').inputValue()).length, 1000);
  await dialog.getByLabel('Name').fill('Begun in the browser');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/#\/s\/begun-in-the-browser$/);
});
