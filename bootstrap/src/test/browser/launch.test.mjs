import assert from 'node:assert/strict';
import test from 'node:test';
import { api, open } from './browser.mjs';

for (const [language, width, light] of [['de', 1280, 'light'], ['en', 380, 'dark']]) {
  test(`shows the stages with what begins and ends them: ${language}, ${width} px, ${light}`, async (t) => {
    const german = language === 'de';
    const page = await open(t, '/s/nordlicht-2027/launch', { language, width, light });

    await page.getByRole('region', { name: german ? 'Zeitplan der Stufen' : 'Schedule of the stages' }).waitFor();
    await page.getByRole('heading', { name: 'Eine Zielgruppe, ein Instrument' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: german ? 'Nicht erfüllt Kundendienst ist geschult' : 'Not met Kundendienst ist geschult' }).waitFor();
    await page.getByText(german ? /Stufen werden in der Einführung/ : /Stages are opened and closed during/).first().waitFor();
  });
}

test('tells what stands against opening a stage', async (t) => {
  const page = await open(t, '/s/nordlicht-2027/launch', { complaints: [/422/] });

  await page.getByRole('button', { name: /^Open the stage\s?: Eine Zielgruppe/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('We can’t wait');
  await dialog.getByRole('button', { name: 'Open the stage' }).click();
  await dialog.getByRole('alert').waitFor();
  assert.equal(await dialog.getByLabel('Reason').inputValue(), 'We can’t wait');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('notes who signs off', async (t) => {
  const document = await api('GET', 'strategies/nordlicht-2027');
  await api('POST', 'strategies', { ...document, id: 'launch-signed', name: 'Launch signed' });
  const page = await open(t, '/s/launch-signed/launch');

  await page.getByRole('button', { name: /^Note\s?: From above/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Comment').fill('Go ahead');
  await dialog.getByRole('button', { name: 'Note' }).click();
  await dialog.waitFor({ state: 'detached' });
  const { items } = await api('GET', 'strategies/launch-signed/signoffs');
  assert.deepEqual([items[0].answer, items[0].comment], ['APPROVED', 'Go ahead']);
});

test('shows one calendar, by kind, and gives it to calendar programs', async (t) => {
  const page = await open(t, '/s/nordlicht-2027/launch/calendar', { language: 'de' });

  await page.getByText('Start der Plattform: Fachnewsletter').waitFor();
  await page.getByText(/in 37 von 37 Wochen steht kein Beitrag/).first().waitFor();
  await page.getByLabel('Art').selectOption('DRILL');
  await page.getByRole('link', { name: /Krisenübung/ }).first().waitFor();
  assert.equal(await page.getByText('Start der Plattform: Fachnewsletter').count(), 0);

  await page.getByRole('button', { name: 'Neue Adresse' }).click();
  await page.getByRole('dialog').getByLabel(/^Wofür/).fill('Telefon');
  await page.getByRole('dialog').getByRole('button', { name: 'Anlegen' }).click();
  const address = await page.getByRole('dialog').getByRole('textbox', { name: 'Adresse' }).inputValue();
  assert.match(await (await fetch(address)).text(), /^BEGIN:VCALENDAR/);
  await page.getByRole('dialog').getByRole('button').last().click();
  await page.getByRole('button', { name: /^Zurückziehen\s?: Telefon/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Zurückziehen' }).click();
  await page.getByText('Noch zeigt kein Programm diesen Kalender.').waitFor();
});
