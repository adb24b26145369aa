import assert from 'node:assert/strict';
import test from 'node:test';
import { api, open } from './browser.mjs';

/** A strategy of its own for a test, aligned on wish. */
async function strategy(t, id, aligned = true) {
  const document = await api('GET', 'strategies/nordlicht-2027');
  const made = await api('POST', 'strategies', { ...document, id: `align-${id}`, name: `Align ${id}` });
  t.after(() => api('DELETE', `strategies/${made.id}`, undefined, { 'If-Match': '*' }));
  if (aligned) {
    await api('POST', `strategies/${made.id}/alignments`, { draws: 1000 });
  }
  return made.id;
}

for (const [language, width, light] of [['de', 1280, 'dark'], ['en', 380, 'light']]) {
  test(`tells whether goals and resources fit, and where it is tight: ${language}, ${width} px, ${light}`, async (t) => {
    const page = await open(t, `/s/${await strategy(t, language)}/align`, { language, width, light });
    const german = language === 'de';

    await page.getByRole('heading', { name: german ? 'Ziele und Mittel passen nicht zusammen' : "Goals and resources don't fit" }).waitFor();
    await page.getByRole('link', { name: 'Mehr passende Bewerbungen' }).waitFor();
    const heat = page.getByRole('table', { name: german ? 'Benötigte Stunden nach Fähigkeit und Monat' : 'Hours needed by skill and month' });
    await heat.getByRole('row', { name: /^Video/ }).getByText(/−\d/).first().waitFor();
    await page.getByRole('row', { name: german ? /^Video .* Std\. im Monat/ : /^Video .* h a month/ }).first().waitFor();
  });
}

test('aligns on demand, and tells when it is outdated', async (t) => {
  const id = await strategy(t, 'demand', false);
  const page = await open(t, `/s/${id}/align`);

  await page.getByText('Nobody has aligned goals and resources yet.').waitFor();
  await page.getByRole('button', { name: 'Align now' }).click();
  await page.getByText('This mostly takes a few seconds').waitFor();
  await page.getByText('Alignment r1-1 of revision 1').waitFor();

  await api('PATCH', `strategies/${id}/goals/bewerbungen?reason=Klausur`, '{"weight": 9}', { 'If-Match': '*', 'Content-Type': 'application/merge-patch+json' });
  await page.reload();
  await page.getByText(/changed something that it reckons with: Klausur/).waitFor();
});

test('decides for an option with a reason, and leads to what it changed', async (t) => {
  const id = await strategy(t, 'decide');
  const page = await open(t, `/s/${id}/align/options`);

  await page.getByRole('table', { name: 'The options compared' }).getByRole('columnheader', { name: 'Raise resources' }).waitFor();
  await page.getByRole('button', { name: /^Decide for this\s?: Raise resources$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Reason/ }).fill('The board pays');
  await dialog.getByRole('button', { name: 'Decide', exact: true }).click();
  await page.getByText('Decided: Raise resources.').waitFor();
  await page.getByText('The board pays').waitFor();
  assert.equal(await page.getByRole('button', { name: /^Decide for this/ }).count(), 0);

  await page.getByRole('link', { name: 'Earlier alignments' }).click();
  await page.getByRole('row', { name: /r1-1/ }).getByText('Raise resources').waitFor();
  await page.getByRole('link', { name: 'Options' }).click();
  await page.getByRole('link', { name: 'See it in the history' }).click();
  await page.getByRole('heading', { name: 'From state 1 to state 2' }).waitFor();
  await page.getByText(/10,300/).first().waitFor();
});
