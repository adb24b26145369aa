import assert from 'node:assert/strict';
import test from 'node:test';
import { api, open } from './browser.mjs';

/** A client whose strategy takes so many hours of a film maker who has 100 and works for others, too. */
async function client(id, name, needed) {
  await api('POST', 'organisations', { id, name });
  await api('POST', 'strategies', {
    id,
    organisationId: id,
    name,
    currency: 'EUR',
    period: { from: '2027-01-01', to: '2027-03-31' },
    goals: { items: [{ id: 'reach', name: `Reach of ${name}`, target: { kind: 'QUANTITATIVE', baseline: 0, value: 300 } }] },
    resources: {
      skills: [{ id: 'film', name: 'Film' }],
      people: [{ id: 'mia', name: 'Mia Petersen', hoursPerMonth: 100, sharedAs: 'mia', skills: [{ skill: 'film', level: 1 }] }],
    },
    measures: {
      items: [{ id: 'films', name: 'Films', effort: [{ skill: 'film', hoursPerMonth: needed }], contributions: [{ goal: 'reach', perMonth: 100 }] }],
    },
  });
}

test('aligns strategies that share somebody, tells who loses, and keeps the answer', async (t) => {
  await client('bakery', 'Bakery', 80);
  await client('brewery', 'Brewery', 50);
  const page = await open(t, '/?view=joint', { language: 'en' });

  const form = page.locator('form').filter({ hasText: 'Choose the strategies' });
  await page.getByText('two to 20 have to be chosen').waitFor();
  assert.ok(await form.getByRole('button', { name: 'Align together' }).isDisabled());
  await form.getByLabel('Bakery', { exact: true }).check();
  await form.getByLabel('Brewery', { exact: true }).check();
  await form.getByLabel('Weight of Bakery').fill('2');
  await form.getByRole('button', { name: 'Align together' }).click();

  await page.getByText('are lost by sharing').waitFor();
  const lost = page.getByRole('region', { name: 'Goals that lose by sharing' });
  await lost.getByRole('row', { name: /Reach of Brewery/ }).waitFor();
  await page.getByRole('table', { name: 'Hours needed of shared people by month' }).getByRole('rowheader', { name: 'Mia Petersen' }).waitFor();
  assert.match(await page.getByRole('row', { name: /Bakery.*67%/ }).first().textContent(), /100%/, 'who counts twice is served first');
  await page.getByRole('region', { name: 'Answers with price and effect' }).getByRole('row').nth(1).waitFor();
  await page.waitForURL(/view=joint&of=j\d+/);

  await api('PATCH', 'strategies/bakery', { note: 'x', measures: { items: [] } }, { 'Content-Type': 'application/merge-patch+json', 'If-Match': '*' });
  await page.reload();
  await page.getByText('Something that it reckons with has changed').waitFor();
  await page.getByRole('region', { name: 'Joint alignments, newest first' }).getByText('outdated').waitFor();
});

for (const [language, width, light] of [['de', 380, 'dark'], ['en', 1280, 'light']]) {
  test(`shows what strategies share: ${language}, ${width} px, ${light}`, async (t) => {
    await api('POST', 'portfolio/alignments', { strategies: [{ strategy: 'nordlicht-2027' }, { strategy: 'foerdewaerme-2027' }] });
    const page = await open(t, '/', { language, width, light });

    await page.getByRole('link', { name: language === 'de' ? 'Gemeinsam abgleichen' : 'Joint alignment' }).click();
    await page.getByText(language === 'de' ? 'Durch das Teilen verliert keine Strategie' : 'No strategy loses by sharing').waitFor();
    await page.getByRole('rowheader', { name: 'Redaktion Soziale Medien' }).first().waitFor();
  });
}

test('shows why a joint alignment was refused, and keeps what was chosen', async (t) => {
  await client('florist', 'Florist', 10);
  await client('cobbler', 'Cobbler', 10);
  const page = await open(t, '/?view=joint', { complaints: [/status of 4\d\d/] });

  await page.getByLabel('Florist', { exact: true }).check();
  await page.getByLabel('Cobbler', { exact: true }).check();
  await api('DELETE', 'strategies/cobbler', undefined, { 'If-Match': '*' });
  await page.getByRole('button', { name: 'Align together' }).click();
  await page.getByRole('alert').getByText('/strategies/').waitFor();
  assert.ok(await page.getByLabel('Florist', { exact: true }).isChecked());
});
