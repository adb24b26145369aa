import assert from 'node:assert/strict';
import test from 'node:test';
import { api, open } from './browser.mjs';

const REFUSED = [/status of 4\d\d/];

for (const [language, width, light] of [['de', 1280, 'dark'], ['en', 360, 'light']]) {
  const de = language === 'de';

  test(`invites, changes and removes a member: ${language}, ${width} px, ${light}`, async (t) => {
    const name = `Member ${language}`;
    const page = await open(t, '/admin', { language, width, light, complaints: REFUSED });

    await page.getByRole('link', { name: de ? 'Einladen' : 'Invite', exact: true }).click();
    await page.getByLabel('Name').fill('x'.repeat(1000));
    await page.getByLabel(de ? 'E-Mail' : 'E-mail').fill(`member-${language}@example.com`);
    await page.getByRole('button', { name: de ? 'Kunden hinzufügen' : 'Add a client' }).click();
    await page.getByLabel(de ? 'Kunde' : 'Client', { exact: true }).selectOption('nordlicht');
    await page.getByLabel(de ? 'Rolle bei diesem Kunden' : 'Role at this client').selectOption('APPROVER');
    await page.getByRole('button', { name: de ? 'Einladen' : 'Invite', exact: true }).click();
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByLabel('Name').first().inputValue(), 'x'.repeat(1000));
    await page.getByLabel('Name').first().fill(name);
    await page.getByRole('button', { name: de ? 'Einladen' : 'Invite', exact: true }).click();

    const row = page.getByRole('row', { name });
    await row.getByText(de ? 'Eingeladen' : 'Invited', { exact: true }).waitFor();
    await row.getByText(de ? 'Freigabe' : 'Approver', { exact: true }).waitFor();
    await row.getByRole('link', { name }).click();
    await page.getByLabel(de ? 'Im ganzen Arbeitsbereich' : 'In the whole workspace').selectOption('VIEWER');
    await page.getByLabel(de ? 'Vorerst aussperren' : 'Keep out for the time being').check();
    await page.getByRole('button', { name: de ? 'Speichern' : 'Save' }).click();
    await row.getByText(de ? 'Gesperrt' : 'Suspended', { exact: true }).waitFor();
    await row.getByText(de ? 'Einsicht' : 'Viewer', { exact: true }).waitFor();

    await row.getByRole('button').click();
    await page.getByRole('dialog').getByRole('button', { name: de ? 'Entfernen' : 'Remove' }).click();
    await row.waitFor({ state: 'detached' });
  });
}

test('makes a token that is shown once, and revokes it', async (t) => {
  const page = await open(t, '/admin/tokens?new=1');

  await page.getByLabel('What it is for').fill('Tool of the test');
  await page.getByLabel('In the whole workspace').selectOption('VIEWER');
  await page.getByRole('button', { name: 'Make the token' }).click();
  const dialog = page.getByRole('dialog');
  const secret = await dialog.getByLabel('Token', { exact: true }).inputValue();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await dialog.getByRole('status').filter({ hasText: /\w/ }).waitFor();
  assert.equal((await api('GET', 'me', undefined, { Authorization: `Bearer ${secret}` })).id, 'tool-of-the-test');
  await dialog.getByRole('button', { name: 'I have kept it' }).click();

  const row = page.getByRole('row', { name: 'Tool of the test' });
  await row.getByText('Valid', { exact: true }).waitFor();
  await row.getByRole('button').click();
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await row.getByText('Revoked', { exact: true }).waitFor();
  await assert.rejects(api('GET', 'me', undefined, { Authorization: `Bearer ${secret}` }), /401/);
});

test('keeps what was entered of a webhook whose address is refused', async (t) => {
  const page = await open(t, '/admin/webhooks', { language: 'de', complaints: REFUSED });

  await page.getByRole('link', { name: 'Neuer Webhook' }).click();
  await page.getByLabel('Adresse').fill('https://refused.example/hook');
  await page.getByLabel('Arten von Ereignissen').fill('strategy.incidents.*');
  await page.getByLabel('Nordlicht Wärmetechnik GmbH').check();
  await page.getByRole('button', { name: 'Anlegen' }).click();
  await page.getByRole('alert').getByText('allowed-hosts').waitFor();
  assert.equal(await page.getByLabel('Arten von Ereignissen').inputValue(), 'strategy.incidents.*');
  assert.ok(await page.getByLabel('Nordlicht Wärmetechnik GmbH').isChecked());
});

test('finds in the trail who did what, and hands it out', async (t) => {
  const { name } = await api('POST', 'tokens', { name: 'Noticed by the test', role: 'VIEWER', organisations: [] });
  assert.ok(name);
  const page = await open(t, '/admin/audit', { language: 'de' });

  await page.getByLabel('Was', { exact: true }).selectOption('token.');
  await page.getByRole('button', { name: 'Suchen' }).click();
  const first = page.getByRole('row').filter({ hasText: 'Token angelegt' }).first();
  await first.getByRole('link').click();
  await page.getByText('POST /api/v1/tokens').waitFor();
  await page.getByRole('link', { name: '← Zum Protokoll' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Alles herunterladen' }).click(),
  ]);
  assert.equal(file.suggestedFilename(), 'audit.ndjson');
});

test('adds, changes and deletes a client, and says why one has to stay', async (t) => {
  const page = await open(t, '/admin/clients', { complaints: REFUSED });
  const dialog = page.getByRole('dialog');

  await page.getByRole('button', { name: 'New client' }).click();
  await dialog.getByLabel('Name').fill('Brewery of the test');
  await dialog.getByRole('button', { name: 'Create' }).click();
  const row = page.getByRole('row', { name: 'Brewery of the test' });
  await row.getByRole('button', { name: /^Change/ }).click();
  await dialog.getByLabel('Kind').fill('Brewery');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await row.getByText('Brewery', { exact: true }).waitFor();
  await row.getByRole('button', { name: /^Delete/ }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await row.waitFor({ state: 'detached' });

  await page.getByRole('row', { name: /Nordlicht/ }).getByRole('button', { name: /^Delete/ }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});
