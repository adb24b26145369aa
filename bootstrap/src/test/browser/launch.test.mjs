import assert from 'node:assert/strict';
import test from 'node:test';
import { api, open } from './browser.mjs';

/** A strategy of its own for a test. */
async function strategy(t, id) {
  const document = await api('GET', 'strategies/nordlicht-2027');
  const made = await api('POST', 'strategies', { ...document, id: `launch-${id}`, name: `Launch ${id}` });
  t.after(() => api('DELETE', `strategies/${made.id}`, undefined, { 'If-Match': '*' }));
  return made.id;
}

const change = (path, body) => api('PATCH', path, body, { 'Content-Type': 'application/merge-patch+json', 'If-Match': '*' });

/** Goals and resources fit, nothing is legally open, and what the first stage waits for is there. */
async function ready(id) {
  const base = `strategies/${id}`;
  const { id: alignment } = await api('POST', `${base}/alignments`, { draws: 1000 });
  await api('POST', `${base}/alignments/${alignment}/options/raise-resources/apply`, { reason: 'The board agreed' });
  await change(`${base}/organisation/recht-ki`, { status: 'DONE', evidence: 'Regel 7' });
  const { stages } = await api('GET', `${base}/roadmap`);
  await change(`${base}/roadmap/stufe-1`, { entry: stages[0].entry.map((one) => ({ ...one, met: true })) });
}

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

test('says once what stands against every stage', async (t) => {
  const page = await open(t, '/s/nordlicht-2027/launch');

  const shared = page.locator('section.card').filter({ hasText: 'What stands against all planned stages' });
  await shared.getByRole('link', { name: /^Stages are opened and closed during/ }).waitFor();
  assert.equal(await page.getByText(/^Stages are opened and closed during/).count(), 1);
  await page.getByRole('link', { name: "'Kundendienst ist geschult' isn't met." }).waitFor();
});

test('marks milestones, launches and today in the schedule, and has it as a table', async (t) => {
  // The roadmap begins this month, so that today lies in it whenever this runs.
  const id = await strategy(t, 'dates');
  const month = new Date().toISOString().slice(0, 7);
  await change(`strategies/${id}/roadmap/stufe-1`, { span: { from: month, to: month } });
  const page = await open(t, `/s/${id}/launch`, { language: 'de', width: 380 });

  const schedule = page.getByRole('region', { name: 'Zeitplan der Stufen' });
  await schedule.locator('text.name', { hasText: 'Erstes Fachvideo' }).waitFor();
  await schedule.locator('text.name', { hasText: 'Start: YouTube' }).waitFor();
  assert.equal(await schedule.locator('.today').count(), 1);
  await page.getByRole('button', { name: 'Zu heute' }).click();
  assert.ok(await schedule.evaluate((frame) => {
    const line = frame.querySelector('.today').getBoundingClientRect();
    const { left, right } = frame.getBoundingClientRect();
    return line.left >= left && line.left <= right;
  }));
  await page.getByText('Als Tabelle').click();
  const line = page.getByRole('row').filter({ hasText: 'Erstes Fachvideo' });
  await line.getByText('Meilenstein', { exact: true }).waitFor();
  await line.getByText('15. Jan. 2027').waitFor();
});

test('opens a stage once everything is there', async (t) => {
  const id = await strategy(t, 'opens');
  await ready(id);
  const page = await open(t, `/s/${id}/launch`);
  const sign = async (side) => {
    await page.getByRole('button', { name: new RegExp(`^Note\\s?: ${side}`) }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Note' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('row').filter({ hasText: side }).filter({ hasText: 'Signs off' }).waitFor();
  };

  await sign('From above');
  await sign('From below');
  await api('POST', `strategies/${id}/transitions`, { to: 'LAUNCHING', reason: 'Go' });
  await page.reload();
  const stage = page.locator('section.card').filter({ has: page.getByRole('heading', { name: 'Eine Zielgruppe, ein Instrument' }) });
  await stage.getByText('Planned', { exact: true }).waitFor();
  await stage.getByRole('button', { name: /^Open the stage/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('All is there');
  await dialog.getByRole('button', { name: 'Open the stage' }).click();
  await dialog.waitFor({ state: 'detached' });
  await stage.getByText(/^Opened: .*: All is there$/).waitFor();
  await stage.getByRole('button', { name: /^Close the stage/ }).waitFor();
  const { items } = await api('GET', `strategies/${id}/stages`);
  assert.equal(items[0].status, 'OPEN');
});

test('tells who signed off, and takes it back', async (t) => {
  const id = await strategy(t, 'signed');
  const page = await open(t, `/s/${id}/launch`);

  await page.getByRole('button', { name: /^Note\s?: From above/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Comment').fill('Go ahead');
  await dialog.getByRole('button', { name: 'Note' }).click();
  await dialog.waitFor({ state: 'detached' });
  const given = page.getByRole('row').filter({ hasText: 'Go ahead' });
  await given.getByText('Signs off', { exact: true }).waitFor();
  await given.getByText(/noted by owner/).waitFor();

  await given.getByRole('button', { name: /^Take back/ }).click();
  await dialog.getByLabel(/^Reason/).fill('The budget first');
  await dialog.getByRole('button', { name: 'Take back' }).click();
  await dialog.waitFor({ state: 'detached' });
  await given.getByText('Taken back: The budget first').waitFor();
  assert.equal(await given.getByRole('button').count(), 0);
  await page.getByRole('button', { name: /^Note\s?: From above/ }).waitFor();
  const { items } = await api('GET', `strategies/${id}/signoffs`);
  assert.equal(items[0].takenBack.reason, 'The budget first');
});

for (const [language, width, light] of [['de', 1280, 'light'], ['en', 380, 'dark']]) {
  test(`shows a month, and reads no more than it: ${language}, ${width} px, ${light}`, async (t) => {
    const german = language === 'de';
    const page = await open(t, '/s/nordlicht-2027/launch/calendar?month=2027-01', { language, width, light });
    const asked = [];
    page.on('request', (request) => /\/api\/v1\/.*\/calendar(\?|$)/.test(request.url()) && asked.push(request.url().split('?')[1]));

    await page.getByRole('heading', { name: german ? 'Januar 2027' : 'January 2027' }).waitFor();
    if (german) {
      const sheet = page.getByRole('table', { name: 'Januar 2027' });
      assert.deepEqual(await sheet.getByRole('columnheader').allTextContents(), ['KW', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']);
      assert.equal((await sheet.getByRole('row').nth(1).getByRole('cell').nth(4).locator('time').textContent()).trim(), '1');
      await sheet.getByRole('cell').filter({ hasText: /^\s*12/ }).getByRole('link', { name: 'Auftakt für alle' }).waitFor();
    } else {
      await page.getByRole('list', { name: 'Days with entries' }).getByRole('listitem').filter({ hasText: 'Tue 12 Jan 2027' }).getByRole('link', { name: 'Auftakt für alle' }).waitFor();
    }
    await page.getByText(german ? '1. Jan. 2027 – 31. März 2027' : '1 Jan 2027 – 31 Mar 2027').first().waitFor();

    await page.getByRole('link', { name: german ? /^Nächster Monat/ : /^Next month/ }).press('Enter');
    await page.getByRole('heading', { name: german ? 'Februar 2027' : 'February 2027' }).waitFor();
    await page.getByRole('link', { name: 'Betriebsversammlung' }).first().waitFor();
    assert.equal(await page.getByRole('link', { name: 'Auftakt für alle' }).count(), 0);
    assert.equal(asked.at(-1), 'from=2027-02-01&to=2027-02-28');
    assert.ok(asked.every((query) => query?.startsWith('from=')), asked.join(' '));
    await page.getByText(german ? 'Als Tabelle' : 'As a table').click();
    await page.getByRole('rowheader', { name: german ? 'Kommunikation: Betriebsversammlung' : 'Communication: Betriebsversammlung' }).waitFor();

    await page.getByRole('link', { name: 'Betriebsversammlung' }).first().click();
    await page.waitForURL(/\/plan\/orchestration/);
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: /Einführung|Launch/ }).waitFor();
  });
}

test('leads from the list to this month, and back', async (t) => {
  const page = await open(t, '/s/nordlicht-2027/launch/calendar');

  await page.getByRole('button', { name: 'Month', exact: true }).click();
  const sheet = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Mon' }) });
  await sheet.getByText('Today', { exact: true }).waitFor();
  await page.getByRole('link', { name: /^Previous month/ }).click();
  await sheet.getByText('Today', { exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await sheet.getByText('Today', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('link', { name: 'Platform launch: Fachnewsletter' }).waitFor();
});

test('shows one calendar, by kind, and gives it to calendar programs', async (t) => {
  const page = await open(t, '/s/nordlicht-2027/launch/calendar', { language: 'de' });

  await page.getByRole('link', { name: 'Start der Plattform: Fachnewsletter' }).waitFor();
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
