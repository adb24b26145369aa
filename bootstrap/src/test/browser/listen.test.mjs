import assert from 'node:assert/strict';
import test from 'node:test';
import { api, open } from './browser.mjs';

const REFUSED = [/status of 4\d\d/];
const BASE = 'strategies/nordlicht-2027';

/** Hands in something that was said, some hours ago unless told otherwise. */
const said = (author, text, more = {}) =>
  api('POST', `${BASE}/mentions`, [{ reference: author, at: new Date(Date.now() - 7_200_000).toISOString(), author, text, network: 'haustechnikforum', reach: 120, ...more }]);

for (const [language, width, light] of [['de', 1280, 'dark'], ['en', 360, 'light']]) {
  const de = language === 'de';

  test(`finds what was said, assigns it and notes the answer: ${language}, ${width} px, ${light}`, async (t) => {
    const author = `found-${language}`;
    await said(author, 'Unsere NLB 12 von Nordlicht Wärmetechnik ist ausgefallen, und niemand meldet sich. Das ist ärgerlich. Wer hilft uns?');
    const page = await open(t, '/s/nordlicht-2027/listen', { language, width, light, complaints: REFUSED });
    const dialog = page.getByRole('dialog');

    await page.getByLabel(de ? 'Text oder Verfasser' : 'Text or author').fill(author);
    await page.getByLabel(de ? 'Ton' : 'Tone').selectOption('NEGATIVE');
    await page.getByRole('button', { name: de ? 'Suchen' : 'Search' }).click();
    const item = page.getByRole('listitem').filter({ hasText: author });
    await item.getByText(de ? 'Negativ' : 'Negative', { exact: true }).waitFor();
    await item.getByRole('link', { name: author }).click();

    await page.getByRole('button', { name: de ? 'Zuweisen' : 'Assign' }).click();
    await dialog.getByRole('button', { name: de ? 'Speichern' : 'Save' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel(de ? 'Rolle' : 'Role').selectOption('community-management');
    await dialog.getByRole('button', { name: de ? 'Speichern' : 'Save' }).click();
    await page.getByText(de ? 'Zugewiesen' : 'Assigned', { exact: true }).first().waitFor();

    await page.getByRole('button', { name: de ? 'Antwort festhalten' : 'Note an answer' }).click();
    await dialog.getByLabel(de ? 'Antwort' : 'Answer', { exact: true }).fill('Wir rufen an.');
    await dialog.getByRole('button', { name: de ? 'Speichern' : 'Save' }).click();
    await page.getByText(de ? 'Beantwortet' : 'Answered', { exact: true }).first().waitFor();
    await page.getByText('Wir rufen an.').waitFor();
  });
}

test('rates a mention otherwise, and hands on what it teaches until something was changed', async (t) => {
  await said('teaches', 'Die Nordlicht Bestand brummt nachts. Kann man das einstellen?');
  const page = await open(t, '/s/nordlicht-2027/listen?text=teaches');
  const dialog = page.getByRole('dialog');

  await page.getByRole('link', { name: /^teaches/ }).click();
  await page.getByRole('button', { name: 'Rate otherwise' }).click();
  await dialog.getByLabel('Urgency').selectOption('HIGH');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Urgent', { exact: true }).first().waitFor();

  await page.getByRole('button', { name: 'Hand on as a finding' }).click();
  await dialog.getByLabel(/^Finding in a few words/).fill('Units hum at night');
  await dialog.getByLabel('Route of the plan').selectOption('weg-produktfehler');
  await dialog.getByRole('button', { name: 'Hand on' }).click();
  await page.getByRole('heading', { name: 'Units hum at night' }).waitFor();
  await page.getByRole('button', { name: 'Take up' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Taken up' }).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await dialog.getByLabel(/^What was changed/).fill('The night mode is on from the beginning.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The night mode is on from the beginning.').waitFor();

  await page.getByRole('link', { name: '← All findings' }).click();
  const row = page.getByRole('row', { name: /Units hum at night/ });
  await row.getByText('Something was changed').waitFor();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await row.waitFor({ state: 'detached' });
});

test('tells how much was said in which tone, and the share of voice', async (t) => {
  await said('praises', 'Die Nordlicht Bestand ist klasse, leise und sparsam!');
  await said('compares', 'Wettbewerber A Wärmepumpe hat mich enttäuscht, sehr ärgerlich.');
  const page = await open(t, '/s/nordlicht-2027/listen/course', { language: 'de', light: 'dark' });

  await page.getByRole('img', { name: /davon .* negativ/ }).waitFor();
  await page.getByText('Als Tabelle').click();
  await page.getByRole('columnheader', { name: 'Positiv' }).first().waitFor();
  await page.getByRole('table', { name: 'Anteil am Gespräch' }).getByRole('row', { name: /^Wir/ }).waitFor();
  await page.getByRole('link', { name: 'Baureihe für den Bestand' }).click();
  await page.getByRole('table', { name: /^Themen/ }).waitFor({ state: 'detached' });
  await page.getByRole('img', { name: /davon .* negativ/ }).waitFor();
});

test('tells somebody what is said, and what would be told now', async (t) => {
  const page = await open(t, '/s/nordlicht-2027/listen/digests');
  const dialog = page.getByRole('dialog');

  await page.getByRole('link', { name: 'New digest' }).click();
  await page.getByLabel(/^Name/).fill('Digest of the test');
  await page.getByLabel('For the role').selectOption('community-management');
  await page.getByLabel('How often').selectOption('DAILY');
  await page.getByRole('button', { name: 'Save' }).click();
  assert.match(await dialog.getByLabel('Address', { exact: true }).inputValue(), /\/digests\/\w+\.atom$/);
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  await page.getByRole('heading', { name: 'Digest of the test' }).waitFor();

  await said('told', 'Läuft die NLB 8 auch mit Fußbodenheizung?', { at: new Date().toISOString() });
  await page.reload();
  await page.getByText('Läuft die NLB 8 auch mit Fußbodenheizung?').waitFor();

  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await page.getByLabel('Negative').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('definition').filter({ hasText: /^Negative$/ }).waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Paused', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Delete' }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('row', { name: /Digest of the test/ }).waitFor({ state: 'detached' });
});

test('says how mentions come in where there are none, and takes a file of them', async (t) => {
  const page = await open(t, '/s/asyncapi-2025/listen');

  await page.getByRole('link', { name: 'Set up sources' }).click();
  const at = new Date(Date.now() - 3_600_000).toISOString();
  await page.locator('input[type=file]').setInputFiles({
    name: 'mentions.ndjson',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(`${JSON.stringify({ at, text: 'AsyncAPI is great', author: 'dev' })}\n{"text": "when?"}\n`),
  });
  await page.getByRole('button', { name: 'Take in' }).click();
  await page.getByText('1 new', { exact: true }).waitFor();
  await page.getByText('1 not taken').waitFor();
  await page.getByRole('link', { name: 'To the mentions' }).click();
  await page.getByText('AsyncAPI is great').waitFor();
});
