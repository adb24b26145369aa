import assert from 'node:assert/strict';
import test from 'node:test';
import { api, heldBack, open } from './browser.mjs';

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

    await page.getByRole('heading', { name: german ? /passen nicht zusammen: 6 von 7 Zielen/ : /don't fit: 6 of 7 goals/ }).waitFor();
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
  const goOn = await heldBack(page, /\/alignments$/);
  await page.getByRole('button', { name: 'Align now' }).click();
  await page.getByText('This mostly takes a few seconds').waitFor();
  goOn();
  await page.getByText('Alignment r1-1 of revision 1').waitFor();

  await api('PATCH', `strategies/${id}/goals/bewerbungen?reason=Klausur`, '{"weight": 9}', { 'If-Match': '*', 'Content-Type': 'application/merge-patch+json' });
  await page.reload();
  await page.getByText(/changed something that it reckons with: Klausur/).waitFor();
});

test('decides nothing upon an outdated alignment, and loses no reason', async (t) => {
  const id = await strategy(t, 'late');
  const page = await open(t, `/s/${id}/align/options`, { language: 'de', complaints: [/409/] });

  await page.getByRole('button', { name: /^Dafür entscheiden\s?: Ziele kürzen$/ }).click();
  await api('PATCH', `strategies/${id}/goals/bewerbungen`, '{"weight": 9}', { 'If-Match': '*', 'Content-Type': 'application/merge-patch+json' });
  const dialog = page.getByRole('dialog');
  const reason = dialog.getByRole('textbox', { name: /^Begründung/ });
  await reason.fill('Mehr geht nicht');
  await dialog.getByRole('button', { name: 'Entscheiden', exact: true }).click();
  await dialog.getByRole('alert').waitFor();
  assert.equal(await reason.inputValue(), 'Mehr geht nicht');
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
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

for (const [language, width] of [['de', 380], ['en', 1280]]) {
  test(`tells what would be while a goal is moved, and takes it over: ${language}, ${width} px`, async (t) => {
    const german = language === 'de';
    const id = await strategy(t, `what-if-${language}`, false);
    const page = await open(t, `/s/${id}/align/what-if`, { language, width });

    await page.getByText(german ? 'So ist es heute.' : 'This is how it is today.').waitFor();
    const goal = page.getByRole('slider', { name: 'Mehr passende Bewerbungen' });
    const before = Number(await goal.inputValue());
    await goal.press('PageDown');
    await goal.press('PageDown');
    await goal.press('ArrowLeft');
    assert.ok(Number(await goal.inputValue()) < before);
    await page.getByText(german ? /Punkte mehr als heute/ : /points more than today|as much is reached/).waitFor();

    await page.getByRole('spinbutton', { name: german ? 'Mehr passende Bewerbungen, genau' : 'Mehr passende Bewerbungen, exactly' }).fill('180');
    await goal.focus();
    await page.getByRole('listitem').filter({ hasText: german ? 'von 220 auf 180; das gerade noch Genügende ebenso' : 'from 220 to 180; the least acceptable as well' }).waitFor();
    await page.getByText(german ? 'alle 7 Ziele sind erreichbar' : 'all 7 goals can be reached').waitFor();

    await page.getByRole('button', { name: german ? 'In den Plan übernehmen' : 'Take over into the plan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: german ? /^Begründung/ : /^Reason/ }).fill('Ehrlicher');
    await dialog.getByRole('button', { name: german ? 'Übernehmen' : 'Take over' }).click();
    await page.getByText(german ? 'So ist es heute.' : 'This is how it is today.').waitFor();
    const { target } = await api('GET', `strategies/${id}/goals/bewerbungen`);
    assert.deepEqual([target.value, target.leastAcceptable], [180, 180]);
  });
}

test('shows the plan behind each amount of money, and puts it up for decision', async (t) => {
  const id = await strategy(t, 'frontier');
  const page = await open(t, `/s/${id}/align/frontier`);

  await page.getByText(/^From 96.7% without more money to 100% with/).first().waitFor();
  const amount = page.getByRole('slider', { name: 'Extra money' });
  await amount.press('End');
  await page.getByText("Training 'Videoschnitt für die Redaktion' in January 2027").waitFor();
  const goOn = await heldBack(page, /\/scenarios$/);
  for (let back = 0; back < 7; back++) {
    await amount.press('ArrowLeft');
  }
  await page.getByText('The plan is being computed.').waitFor();
  goOn();
  await page.getByText(/^Goal 'Mehr passende Bewerbungen': from 220 to/).waitFor();
  await page.getByRole('button', { name: 'Put up for decision' }).click();
  await page.getByText('Alignment r1-2 of revision 1').waitFor();
  await page.getByRole('button', { name: /^Decide for this\s?: Mix$/ }).waitFor();
});

test('tells when more alignments cannot be read, and keeps those that are there', async (t) => {
  const id = await strategy(t, 'more');
  const page = await open(t, `/s/${id}/align`, { complaints: [/400/] });
  await page.getByText('Alignment r1-1 of revision 1').waitFor();
  await page.route(/alignments\?limit=20$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), next: 'unknown' } });
  });

  await page.getByRole('link', { name: 'Earlier alignments' }).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('row', { name: /r1-1/ }).waitFor();
});
