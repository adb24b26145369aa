import assert from 'node:assert/strict';
import test from 'node:test';
import { api, open } from './browser.mjs';

const DAY = '2027-06-30';
const REFUSED = [/status of 4\d\d/];

for (const [language, width, light] of [['de', 1280, 'light'], ['en', 360, 'dark']]) {
  const de = language === 'de';

  test(`leads to the last day with values and from a goal to its series: ${language}, ${width} px, ${light}`, async (t) => {
    const page = await open(t, '/s/nordlicht-2027/measure', { language, width, light });

    await page.getByRole('link', { name: de ? 'Stand am 30. Juni 2027 zeigen' : 'Show 30 Jun 2027' }).click();
    const row = page.getByRole('row', { name: /Mehr Anmeldungen zu Einbauschulungen/ });
    await row.getByText(de ? 'Im Rückstand' : 'Behind', { exact: true }).waitFor();
    await row.getByText(de ? 'mit 80 % Sicherheit 465 bis 755' : 'with 80% confidence 465 to 755').waitFor();

    await row.getByRole('link').click();
    await page.getByRole('heading', { name: 'Mehr Anmeldungen zu Einbauschulungen' }).waitFor();
    await page.getByRole('img', { name: /610/ }).waitFor();
    await page.getByRole('row', { name: de ? /^Juni 27/ : /^Jun 27/ }).getByText('48').waitFor();
    await page.getByText(de ? 'Als Tabelle' : 'As a table').click();
    await page.getByRole('row', { name: de ? /^Ziel bis/ : /^Target by/ }).getByText('720').waitFor();
    assert.match(page.url(), new RegExp(`on=${DAY}`));
  });
}

test('tells which goals left their paths since an earlier day', async (t) => {
  const page = await open(t, `/s/nordlicht-2027/measure?on=${DAY}`);

  await page.getByLabel('Compared with').selectOption('3');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('heading', { name: 'What has changed since' }).waitFor();
  await page.getByText(/^'Mehr passende Bewerbungen' has left its path/).waitFor();
});

test('shows the weakest link, and the values of a figure of the chain', async (t) => {
  const page = await open(t, `/s/nordlicht-2027/measure/chain?on=${DAY}`, { language: 'de' });

  const weakest = page.getByRole('row').filter({ hasText: 'Schwächstes Glied' });
  await weakest.getByText('40 %').waitFor();
  await page.getByRole('img', { name: /^Das schwächste Glied/ }).waitFor();
  await page.getByRole('link', { name: 'Aufrufe der Fachvideos' }).click();
  await page.getByLabel('Zusammengefasst nach').selectOption('QUARTERLY');
  await page.getByRole('button', { name: 'Zeigen' }).click();
  await page.getByText('2 Werte').or(page.getByRole('img', { name: /Werte, zuletzt/ })).first().waitFor();
});

test('keeps what is assumed apart from what was measured', async (t) => {
  const page = await open(t, `/s/nordlicht-2027/measure/return?on=${DAY}`);

  await page.getByRole('img', { name: /of which measured €0/ }).waitFor();
  await page.getByText('As a table').click();
  const steps = page.getByRole('table', { name: /^Value €136,850/ });
  await steps.getByRole('row', { name: 'Value, assumed' }).getByText('€136,850').waitFor();
  await steps.getByRole('row', { name: 'Cost, booked' }).getByText('-€26,999').waitFor();
});

test('puts a measured effect into the plan when somebody wants it', async (t) => {
  const address = 'strategies/nordlicht-2027/measures/fachvideos';
  const measure = await api('GET', address);
  t.after(() => api('PUT', address, measure, { 'If-Match': '*' }));
  const page = await open(t, '/s/nordlicht-2027/measure/effects');

  const row = page.getByRole('row', { name: /for Mehr Anmeldungen/ });
  await row.getByRole('button', { name: /^Adopt/ }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('Six months of values');
  await page.getByRole('dialog').getByRole('button', { name: 'Put it into the plan' }).click();
  await row.getByText('Agrees with the plan').waitFor();
});

test('takes a value, tells what is wrong with another, and reads a file', async (t) => {
  const page = await open(t, `/s/nordlicht-2027/measure/enter?on=${DAY}`, { complaints: REFUSED });
  const one = page.locator('form').first();
  const status = page.getByRole('status');

  await one.getByLabel('Figure', { exact: true }).selectOption('kpi-rechner');
  await one.getByLabel('Period').fill('2027-W20');
  await one.getByLabel('Value').fill('41');
  await one.getByRole('button', { name: 'Enter', exact: true }).click();
  await status.getByText('1 new').waitFor();
  assert.equal(await one.getByLabel('Value').inputValue(), '');
  await one.getByLabel('Period').fill('last week');
  await one.getByLabel('Value').fill('42');
  await one.getByRole('button', { name: 'Enter', exact: true }).click();
  await status.getByText('1 not taken').waitFor();
  assert.equal(await one.getByLabel('Value').inputValue(), '42');

  await page.locator('input[type=file]').setInputFiles({
    name: 'values.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('kpi,period,value\nkpi-rechner,2027-W20,41\nkpi-rechner,2027-W21,44\nkpi-rechner,2027-W22,many\n'),
  });
  await page.getByRole('button', { name: 'Take in' }).click();
  await status.getByText('1 already there').waitFor();
  await page.getByRole('table', { name: /values.csv/ }).getByRole('row', { name: /^3|^4/ }).waitFor();
});
