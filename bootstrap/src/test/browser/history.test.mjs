import assert from 'node:assert/strict';
import test from 'node:test';
import { api, open } from './browser.mjs';

async function strategy(t, id) {
  const document = await api('GET', 'strategies/nordlicht-2027');
  const made = await api('POST', 'strategies', { ...document, id: `history-${id}`, name: `History ${id}` });
  t.after(() => api('DELETE', `strategies/${made.id}`, undefined, { 'If-Match': '*' }));
  return made.id;
}

const merge = (path, body) => api('PATCH', path, JSON.stringify(body), { 'If-Match': '*', 'Content-Type': 'application/merge-patch+json' });

for (const [language, width, light] of [['de', 1280, 'light'], ['en', 380, 'dark']]) {
  const de = language === 'de';

  test(`tells what changed between two states and goes back to one: ${language}, ${width} px, ${light}`, async (t) => {
    const id = await strategy(t, language);
    await merge(`strategies/${id}/goals/bewerbungen?reason=Klausur`, { weight: 9, owner: null });
    await merge(`strategies/${id}/orientation`, { situation: 'Anders '.repeat(30) });
    const page = await open(t, `/s/${id}/history`, { language, width, light });

    const second = page.getByRole('row', { name: /Klausur/ });
    await second.getByRole('link', { name: de ? 'Änderungen von Stand 2' : 'Changes of state 2' }).click();
    await page.getByText(de ? 'Ziel „Mehr passende Bewerbungen“: Gewicht von 4 auf 9 geändert' : "Goal 'Mehr passende Bewerbungen': weight changed from 4 to 9").first().waitFor();

    await page.getByLabel(de ? 'Von Stand' : 'From state').fill('1');
    await page.getByLabel(de ? 'Bis Stand' : 'To state').fill('3');
    await page.getByRole('button', { name: de ? 'Vergleichen' : 'Compare' }).click();
    await page.getByRole('heading', { name: de ? 'Von Stand 1 bis Stand 3' : 'From state 1 to state 3' }).waitFor();
    await page.getByText(de ? '3 Änderungen' : '3 changes').waitFor();
    await page.getByRole('heading', { name: de ? 'Ziele' : 'Goals', exact: true }).waitFor();
    await page.getByRole('heading', { name: de ? 'Neue Befunde' : 'New findings' }).waitFor();

    await page.getByRole('button', { name: de ? /^Wiederherstellen\s?: Stand 1$/ : /^Restore\s?: state 1$/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(de ? 'Begründung' : 'Reason').fill('Doch nicht');
    await dialog.getByRole('button', { name: de ? 'Wiederherstellen' : 'Restore' }).click();
    await page.getByRole('row', { name: /Doch nicht/ }).getByText(de ? 'gilt' : 'current').waitFor();
    assert.equal((await api('GET', `strategies/${id}/goals/bewerbungen`)).weight, 4);
  });
}

test('leads from a change to its place in the plan', async (t) => {
  const id = await strategy(t, 'place');
  await merge(`strategies/${id}/goals/bewerbungen`, { weight: 9 });
  const page = await open(t, `/s/${id}/history?from=1&to=2`, { language: 'de' });

  await page.getByRole('link', { name: /^Zeigen\s?: Ziel „Mehr passende Bewerbungen“/ }).click();
  await page.getByLabel('Gewicht').waitFor();
  await page.waitForFunction(() => document.activeElement?.value === '9');
});

test('restores nothing over what came while somebody was reading', async (t) => {
  const id = await strategy(t, 'late');
  await merge(`strategies/${id}/goals/bewerbungen`, { weight: 9 });
  const page = await open(t, `/s/${id}/history`);

  await page.getByRole('button', { name: /^Restore\s?: state 1$/ }).click();
  await merge(`strategies/${id}/goals/bewerbungen`, { weight: 8 });
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('Back');
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await dialog.getByText('There is a new state.').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('row', { name: /^3/ }).getByText('current').waitFor();
  assert.equal((await api('GET', `strategies/${id}/goals/bewerbungen`)).weight, 8);
});
