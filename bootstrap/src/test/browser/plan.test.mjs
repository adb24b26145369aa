import assert from 'node:assert/strict';
import test from 'node:test';
import { api, open } from './browser.mjs';

const REFUSED = [/status of 4\d\d/];

/** A strategy of its own for each test, so that none is in the way of another. */
async function strategy(t, id, change = (document) => document) {
  const document = await api('GET', 'strategies/nordlicht-2027');
  const made = await api('POST', 'strategies', change({ ...document, id: `plan-${id}`, name: `Plan ${id}` }));
  t.after(() => api('DELETE', `strategies/${made.id}`, undefined, { 'If-Match': '*' }));
  return made.id;
}

const merge = (path, body) => api('PATCH', path, JSON.stringify(body), { 'If-Match': '*', 'Content-Type': 'application/merge-patch+json' });

for (const [language, width, light] of [['de', 1280, 'light'], ['en', 360, 'dark']]) {
  const de = language === 'de';

  test(`leads from the sections to a form, saves it and takes it back: ${language}, ${width} px, ${light}`, async (t) => {
    const id = await strategy(t, `saved-${language}`);
    const page = await open(t, `/s/${id}/plan`, { language, width, light });

    const row = page.getByRole('row', { name: de ? /^Ziele/ : /^Goals/ });
    await row.getByText(de ? 'Eigene Zieltypen (1)' : 'Own goal types (1)').waitFor();
    await row.getByRole('link').click();
    await page.getByRole('row', { name: /Mehr passende Bewerbungen/ }).getByText('144 → 220').waitFor();
    await page.getByRole('link', { name: 'Mehr passende Bewerbungen' }).click();

    await page.getByLabel(de ? 'Priorität' : 'Priority').selectOption({ label: de ? 'Muss' : 'Must' });
    await page.getByLabel(de ? 'Zielwert' : 'Target value').fill('250');
    await page.getByLabel(de ? /^Warum ändern Sie das/ : /^Why do you change this/).fill('Klausur');
    await page.getByRole('button', { name: de ? 'Speichern' : 'Save' }).click();
    await page.getByRole('status').getByText(de ? /^„Mehr passende Bewerbungen“ ist gespeichert\./ : /^'Mehr passende Bewerbungen' is saved\./).waitFor();
    const changed = page.getByRole('row', { name: /Mehr passende Bewerbungen/ });
    await changed.getByText('144 → 250').waitFor();
    const [newest] = (await api('GET', `strategies/${id}/revisions`)).items;
    assert.equal(newest.reason, 'Klausur');

    await page.getByRole('button', { name: de ? 'Rückgängig machen' : 'Undo' }).click();
    await changed.getByText('144 → 220').waitFor();
    const goal = await api('GET', `strategies/${id}/goals/bewerbungen`);
    assert.equal(goal.priority, 'SHOULD');
  });
}

test('tells at the field what is wrong with it, and loses nothing', async (t) => {
  const id = await strategy(t, 'faults');
  const page = await open(t, `/s/${id}/plan/goals/anfragen`, { complaints: REFUSED });

  await page.getByLabel('Weight').fill('-3');
  await page.getByLabel('Rationale').fill('Because it pays');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('must be greater than 0').first().waitFor();
  assert.equal(await page.getByLabel('Weight').evaluate((input) => input === document.activeElement && input.value), '-3');
  assert.equal(await page.getByLabel('Rationale').inputValue(), 'Because it pays');
  await page.getByLabel('Weight').fill('3');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').getByText('is saved').waitFor();
  await page.getByRole('heading', { name: 'Goals', level: 1 }).waitFor();
});

for (const [language, name, hint, choose] of [
  ['de', 'Gewicht', 'Mehr als 0, höchstens 1000; doppeltes Gewicht zählt bei gleicher Priorität doppelt.', 'Bei wem sich etwas ändern soll.'],
  ['en', 'Weight', 'More than 0, at most 1000; twice the weight counts twice within the same priority.', 'In whom something is to change.'],
]) {
  test(`tells with each field what to enter: ${language}`, async (t) => {
    const page = await open(t, '/s/nordlicht-2027/plan/goals/anfragen', { language, width: 380 });
    const told = (control) => control.evaluate((one) => document.getElementById(one.getAttribute('aria-describedby')).textContent.trim());

    await page.getByText(hint).waitFor();
    assert.equal(await told(page.getByLabel(name)), hint);
    assert.equal(await told(page.getByRole('group').filter({ hasText: choose }).last()), choose);
    assert.equal(await page.getByText('Key figure by which the target is measured.').count(), 0);
  });
}

test('shows side by side what two people made of the same', async (t) => {
  const id = await strategy(t, 'conflict');
  const page = await open(t, `/s/${id}/plan/goals/bekanntheit`, { language: 'de', complaints: REFUSED });

  await page.getByLabel('Gewicht').fill('7');
  await page.getByLabel('Begründung').fill('Unsere Begründung');
  await merge(`strategies/${id}/goals/bekanntheit`, { weight: 9, rationale: 'Ihre Begründung', owner: 'personalreferat' });
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('heading', { name: 'Jemand anders war schneller' }).waitFor();

  const weight = page.getByRole('row', { name: /^Gewicht/ });
  assert.deepEqual((await weight.getByRole('cell').allInnerTexts()).map((text) => text.trim()), ['2', '9', '7']);
  await weight.getByRole('radio').first().check();
  const owner = page.getByRole('row', { name: /^Verantwortlich/ });
  await owner.getByText('Personalreferat').waitFor();
  assert.ok(await owner.getByRole('radio').first().isChecked());
  await page.getByRole('button', { name: 'So speichern' }).click();
  await page.getByRole('status').getByText('ist gespeichert').waitFor();
  await page.getByRole('heading', { name: 'Ziele', level: 1 }).waitFor();

  const goal = await api('GET', `strategies/${id}/goals/bekanntheit`);
  assert.deepEqual([goal.weight, goal.rationale, goal.owner], [9, 'Unsere Begründung', 'personalreferat']);
});

test('lets people who change different parts alone, and tells that somebody was here', async (t) => {
  const id = await strategy(t, 'apart');
  const page = await open(t, `/s/${id}/plan/orientation?view=fields`, { complaints: REFUSED });

  await page.getByLabel('Situation today').fill('Two channels');
  await merge(`strategies/${id}/orientation/wettbewerber-b`, { note: 'Still silent' });
  await page.getByText(/has changed the plan meanwhile/).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').getByText('is saved').waitFor();
  await page.getByText('Two channels').waitFor();
  assert.equal((await api('GET', `strategies/${id}/orientation/wettbewerber-b`)).note, 'Still silent');
});

test('adds an entry with what lies in it, and takes away what nobody needs', async (t) => {
  const id = await strategy(t, 'entries');
  const page = await open(t, `/s/${id}/plan/measures`, { complaints: REFUSED });

  await page.getByRole('link', { name: /^Add\s?: Measure/ }).click();
  await page.getByLabel('Name').fill('Podcast');
  await page.getByLabel('Platform').selectOption({ label: 'YouTube' });
  await page.getByRole('button', { name: /^Add\s?: Contribution/ }).click();
  await page.getByLabel(/^Goal/).selectOption({ label: 'Bekannter im Fachhandwerk' });
  await page.getByLabel(/^Contribution per month/).fill('0.5');
  await page.getByText(/^More fields: .*carry-over/i).last().click();
  await page.getByLabel(/^Carry-over/).fill('30');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').getByText(/^'Podcast' is saved\./).waitFor();
  assert.deepEqual((await api('GET', `strategies/${id}/measures/podcast`)).contributions, [{ goal: 'bekanntheit', perMonth: 0.5, carryOver: 0.3 }]);

  await page.getByRole('link', { name: 'Podcast' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('status').getByText("'Podcast' is deleted.").waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Podcast' }).waitFor();
});

test('compares what lies in an entry one by one, and brings back what was removed to its place', async (t) => {
  const id = await strategy(t, 'rows');
  const before = (await api('GET', `strategies/${id}/measures`)).items;
  const { contributions } = before.find((one) => one.id === 'fachvideos');
  const page = await open(t, `/s/${id}/plan/measures/fachvideos?at=/measures/items/0/contributions/1/perMonth`, { complaints: REFUSED });

  await page.getByLabel(/^Contribution per month/).fill('0.4');
  await merge(`strategies/${id}/measures/fachvideos`, { contributions: contributions.map((one, index) => (index === 0 ? { ...one, perMonth: 12 } : one)) });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('row', { name: /^Contributions to goals 1, Contribution per month/ }).getByText('12').waitFor();
  await page.getByRole('button', { name: 'Save like this' }).click();
  await page.getByRole('status').getByText('is saved').waitFor();
  const saved = (await api('GET', `strategies/${id}/measures/fachvideos`)).contributions;
  assert.deepEqual(saved.map((one) => one.perMonth), [12, 0.4, contributions[2].perMonth]);

  await api('POST', `strategies/${id}/measures`, { id: 'erste', name: 'Erste' });
  await api('POST', `strategies/${id}/measures`, { id: 'zweite', name: 'Zweite' });
  await page.goto(page.url().replace(/\/plan\/.*/, '/plan/measures/erste'));
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Erste' }).waitFor();
  assert.deepEqual((await api('GET', `strategies/${id}/measures`)).items.slice(-2).map((one) => one.id), ['erste', 'zweite']);
});

test('says in words who still refers to what somebody wants to delete', async (t) => {
  const id = await strategy(t, 'referred');
  const page = await open(t, `/s/${id}/plan/goals/bewerbungen`, { language: 'de', complaints: REFUSED });

  await page.getByRole('button', { name: 'Löschen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Löschen' }).click();
  await dialog.getByText(/^Maßnahmen › .*› Ziel/).first().waitFor();
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
});

test('leads from a finding to the field that it is about', async (t) => {
  const id = await strategy(t, 'shown');
  const page = await open(t, `/s/${id}`, { language: 'de' });

  await page.getByRole('link', { name: /^Zeigen und beheben\s?: .*Kennzeichnung künstlich/ }).click();
  await page.getByRole('heading', { name: /Kennzeichnung künstlich/, level: 1 }).waitFor();
  await page.locator('.hint').getByText(/Kennzeichnung künstlich/).waitFor();
});

test('goes to a place deep within an entry', async (t) => {
  const page = await open(t, '/s/nordlicht-2027/plan/measures?at=/measures/items/0/contributions/0/carryOver');

  await page.waitForFunction(() => document.activeElement?.closest('[data-at]')?.dataset.at === '/contributions/0/carryOver');
  assert.match(await page.evaluate(() => document.activeElement.labels[0].textContent), /^Carry-over/);
});

test('keeps what was entered while somebody looks something up', async (t) => {
  const id = await strategy(t, 'kept');
  const page = await open(t, `/s/${id}/plan/goals/anfragen`, { language: 'de' });

  await page.getByLabel('Begründung').fill('Noch nicht fertig');
  await page.getByRole('link', { name: 'Plan', exact: true }).first().click();
  await page.getByRole('row', { name: /^Roadmap/ }).waitFor();
  await page.goBack();
  await page.getByText('Ihre Eingaben von vorhin sind noch nicht gespeichert.').waitFor();
  assert.equal(await page.getByLabel('Begründung').inputValue(), 'Noch nicht fertig');
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await page.getByText('Ihre Eingaben von vorhin').waitFor({ state: 'detached' });
  assert.notEqual(await page.getByLabel('Begründung').inputValue(), 'Noch nicht fertig');
});

test('takes a section as JSON and tells all faults', async (t) => {
  const id = await strategy(t, 'json');
  const page = await open(t, `/s/${id}/plan/roadmap?view=json`, { complaints: REFUSED });
  const text = page.getByLabel('Your state');

  const before = JSON.parse(await text.inputValue());
  await text.fill('{');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('This is not JSON').waitFor();
  await text.fill(JSON.stringify({ ...before, stages: before.stages.map((stage) => ({ ...stage, name: '' })) }));
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('/stages/1/name').waitFor();
  await page.getByText('/stages/0/name').waitFor();
  await text.fill(JSON.stringify({ ...before, newPlatformsPerStage: 3 }));
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').getByText("'Roadmap' is saved.").waitFor();
  await page.getByRole('heading', { name: 'Roadmap', level: 1 }).waitFor();
});

test('stays fast with 300 measures', async (t) => {
  const id = await strategy(t, 'many', (document) => ({
    ...document,
    measures: { items: [...document.measures.items, ...Array.from({ length: 300 }, (_, index) => ({ id: `serie-${index}`, name: `Serie ${index}` }))] },
  }));
  const page = await open(t, `/s/${id}/plan/measures`);

  await page.getByRole('button', { name: /^More/ }).waitFor();
  assert.equal(await page.locator('tbody tr').count(), 25);
  await page.getByLabel('Search measures').fill('Serie 299');
  await page.getByRole('link', { name: 'Serie 299' }).click();
  await page.getByRole('heading', { name: 'Serie 299' }).waitFor();
});

test('offers the networks that are known, and takes one of the company\'s own', async (t) => {
  const id = await strategy(t, 'networks');
  const page = await open(t, `/s/${id}/plan/platforms?new=items`, { language: 'de' });

  await page.getByLabel('Name *').fill('Fachforum');
  await page.getByLabel('Netzwerk').selectOption({ label: 'Anderes …' });
  await page.getByRole('textbox', { name: 'Netzwerk' }).fill('fachforum-heizung');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('status').getByText(/^„Fachforum“ ist gespeichert\./).waitFor();
  await page.getByRole('status').getByText(/Befunde? (ist|sind) neu/).waitFor();
  await page.getByRole('row', { name: /^Fachforum/ }).getByText('fachforum-heizung').waitFor();
});

test('gives a strategy that is still empty a name and a market', async (t) => {
  const { id } = await api('POST', 'strategies', { id: 'plan-empty', name: 'Still empty', organisationId: 'nordlicht' });
  t.after(() => api('DELETE', `strategies/${id}`, undefined, { 'If-Match': '*' }));
  const page = await open(t, `/s/${id}/plan`, { language: 'de' });

  await page.getByRole('link', { name: 'Eckdaten' }).click();
  await page.getByRole('link', { name: /^Bearbeiten/ }).click();
  await page.getByLabel(/^Name/).fill('Nicht mehr leer');
  await page.getByLabel('Währung').selectOption('CHF');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('banner').getByText('Nicht mehr leer').waitFor();

  await page.getByRole('link', { name: /^Orientierung/ }).click();
  await page.getByText('Hier steht noch nichts. Legen Sie den ersten Eintrag an.').first().waitFor();
  await page.getByRole('link', { name: /^Hinzufügen\s?: Markt/ }).click();
  await page.getByLabel(/^Name/).fill('Süden');
  await page.getByRole('button', { name: /^Hinzufügen\s?: Länder/ }).click();
  await page.getByRole('combobox', { name: /^Länder/ }).selectOption({ label: 'Deutschland' });
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByRole('row', { name: /^Süden/ }).getByText('Deutschland').waitFor();
  assert.deepEqual((await api('GET', `strategies/${id}/orientation`)).markets[0].countries, ['DE']);
});
