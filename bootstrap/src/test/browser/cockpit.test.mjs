import test from 'node:test';
import { open } from './browser.mjs';

for (const [language, width, light] of [['de', 1280, 'dark'], ['en', 360, 'light']]) {
  test(`tells what was found and what to do: ${language}, ${width} px, ${light}`, async (t) => {
    const page = await open(t, '/s/nordlicht-2027', { language, width, light });

    await page.getByRole('img', { name: language === 'de' ? /^Zehn Punkte/ : /^Ten points/ }).waitFor();
    const finding = page.getByRole('listitem').filter({
      hasText: language === 'de' ? 'Haustechnikforum“ (kein zweiter Faktor)' : "'Haustechnikforum' (no second factor)",
    });
    await finding.getByText(language === 'de' ? 'Warum?' : 'Why?').click();
    await finding.getByText('platforms.account-security').waitFor();
    await finding.getByText('/platforms/items/5', { exact: true }).waitFor();
  });
}

test('speaks the other language at once', async (t) => {
  const page = await open(t, '/s/nordlicht-2027', { language: 'de' });

  await page.getByRole('heading', { name: 'Befunde' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Findings' }).waitFor();
  await page.getByText('no second factor').first().waitFor();
});
