import assert from 'node:assert/strict';
import test from 'node:test';
import { api, open } from './browser.mjs';

const REFUSED = [/status of 4\d\d/];
const BASE = 'strategies/nordlicht-2027';

const begun = (name, level = 2) => api('POST', `${BASE}/incidents`, { name, level, reason: 'A video spreads' });

for (const [language, width, light] of [['de', 1280, 'dark'], ['en', 380, 'light']]) {
  const de = language === 'de';

  test(`opens an incident, takes it over and sees it through: ${language}, ${width} px, ${light}`, async (t) => {
    const name = `Noise-${language}`;
    const page = await open(t, '/s/nordlicht-2027/crisis', { language, width, light, complaints: REFUSED });
    const dialog = page.getByRole('dialog');

    await page.getByRole('link', { name: de ? 'Vorfall eröffnen' : 'Open an incident' }).click();
    await page.getByLabel(/^Name/).fill(name);
    await page.getByLabel(de ? 'Stufe' : 'Level').selectOption('3');
    await page.getByLabel(de ? /^Was Sie gesehen haben/ : /^What you saw/).fill('Ein Video verbreitet sich');
    await page.getByRole('button', { name: de ? 'Eröffnen' : 'Open', exact: true }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.getByRole('img', { name: de ? /^Stufe 3/ : /^Level 3/ }).waitFor();
    await page.getByText('Ein Video verbreitet sich').waitFor();
    await page.getByRole('table', { name: de ? /^Krisenteam/ : /^Crisis team/ }).getByText('Diensttelefon, auch nachts').waitFor();

    await page.getByRole('button', { name: de ? 'Übernehmen' : 'Take over' }).click();
    await dialog.getByLabel(de ? /^In welcher Rolle/ : /^In which role/).selectOption('leitung-kommunikation');
    await dialog.getByLabel(de ? 'Wer' : 'Who', { exact: true }).fill('Anna');
    await dialog.getByRole('button', { name: de ? 'Übernehmen' : 'Take over' }).click();
    await page.getByText('Anna', { exact: true }).waitFor();

    await page.getByRole('button', { name: de ? 'Schließen' : 'Close', exact: true }).click();
    await dialog.getByLabel(de ? /^Warum er vorbei ist/ : /^Why it is over/).fill('All quiet');
    await dialog.getByRole('button', { name: de ? 'Schließen' : 'Close', exact: true }).click();
    await dialog.getByRole('alert').getByText('Krisenteam verständigen').waitFor();
    assert.equal(await dialog.getByLabel(de ? /^Warum er vorbei ist/ : /^Why it is over/).inputValue(), 'All quiet');
    await dialog.getByRole('button', { name: de ? 'Abbrechen' : 'Cancel' }).click();

    await page.getByRole('link', { name: de ? 'Ablauf' : 'Timeline' }).click();
    await page.getByLabel(de ? /^Was alle wissen sollten/ : /^What everybody should know/).fill('The supplier knows of it');
    await page.getByRole('button', { name: de ? 'Festhalten' : 'Note it' }).click();
    await page.getByRole('listitem').filter({ hasText: 'The supplier knows of it' }).waitFor();
    await page.getByRole('heading', { name: de ? 'Übernommen' : 'Taken over' }).waitFor();
  });
}

test('brings tasks of the plan, gives them to people and ends them', async (t) => {
  const { id } = await begun('Tasks of the test');
  const page = await open(t, `/s/nordlicht-2027/crisis/${id}/tasks`, { complaints: REFUSED });
  const dialog = page.getByRole('dialog');
  const row = (name) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });

  await row(/^Fakten sammeln/).getByRole('button', { name: /^Assign/ }).click();
  await dialog.getByLabel('Who').selectOption('produktmanagement');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await row(/^Fakten sammeln/).getByText('Produktmanagement').waitFor();
  await row(/^Fakten sammeln/).getByRole('button', { name: /^Done/ }).click();
  await dialog.getByRole('button', { name: 'Task done' }).click();
  await row(/^Fakten sammeln/).getByRole('button', { name: /^Take up again/ }).waitFor();

  await row(/^Beobachten/).getByRole('button', { name: /^Drop/ }).click();
  await dialog.getByLabel(/^Why/).fill('Others do it');
  await dialog.getByRole('button', { name: 'Drop the task' }).click();
  await row(/^Beobachten/).getByText('Others do it').waitFor();

  await page.getByRole('button', { name: 'Add a task' }).click();
  await dialog.getByLabel(/^What is to be done/).fill('Call the supplier');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await row(/^Call the supplier/).getByText('nobody yet').waitFor();
});

test('words, approves and publishes a statement, and shows what contradicts the kind of crisis', async (t) => {
  const { id } = await begun('Statements of the test');
  const page = await open(t, `/s/nordlicht-2027/crisis/${id}/statements`, { complaints: REFUSED });
  const dialog = page.getByRole('dialog');

  await page.getByRole('button', { name: /^Use.*Lieferverzug/ }).click();
  await dialog.getByLabel('What it does').selectOption(['APOLOGY', 'DENIAL']);
  await dialog.getByRole('button', { name: 'Draft' }).click();
  await page.getByText('Gaps', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Classify' }).click();
  await dialog.getByLabel(/^Kind/).selectOption('TECHNICAL_ERROR_PRODUCT');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Denial: Unfit').waitFor();
  await page.getByRole('table', { name: 'Responses and how they fit' }).getByRole('row', { name: /^Justification/ }).waitFor();

  await page.getByRole('button', { name: /^Note its publication.*Lieferverzug/ }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: /^Reword.*Lieferverzug/ }).click();
  await dialog.getByLabel(/^Wording/).fill('We are late, and sorry.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Draft', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^Approve or decline.*Lieferverzug/ }).click();
  await dialog.getByLabel(/^In which role/).selectOption('geschaeftsfuehrung');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Approved', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^Note its publication.*Lieferverzug/ }).click();
  await dialog.getByLabel('Address').fill('https://example.com/statement');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'https://example.com/statement' }).waitFor();
});

test('shows at once what others do, and what they reworded meanwhile', async (t) => {
  const { id } = await begun('Two of the test');
  const room = `${BASE}/incidents/${id}`;
  const { statements } = await api('POST', `${room}/statements`, { name: 'Shared', text: 'First wording', language: 'en' });
  const page = await open(t, `/s/nordlicht-2027/crisis/${id}/statements`, { language: 'de' });
  const dialog = page.getByRole('dialog');

  await page.getByText('First wording').waitFor();
  await page.getByRole('button', { name: /^Neu fassen.*Shared/ }).click();
  await dialog.getByLabel(/^Wortlaut/).fill('My wording');
  await api('POST', `${room}/statements/${statements[0].id}/wordings`, { text: 'Their wording' });
  await page.getByText('Their wording').waitFor();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await dialog.getByRole('alert').getByText(/Their wording/).waitFor();
  assert.equal(await dialog.getByLabel(/^Wortlaut/).inputValue(), 'My wording');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await page.getByText('My wording').waitFor();
});

test('opens an incident from what was said, and takes back level and statement', async (t) => {
  await api('POST', `${BASE}/mentions`, [{ reference: 'crisis-test', at: new Date(Date.now() - 600_000).toISOString(), author: 'crisis-test', text: 'Die Nordlicht Bestand ist kaputt, eine Frechheit!', network: 'haustechnikforum', reach: 120 }]);
  const page = await open(t, '/s/nordlicht-2027/listen?text=crisis-test');
  const dialog = page.getByRole('dialog');

  await page.getByRole('link', { name: /^crisis-test/ }).click();
  await page.getByRole('link', { name: 'Open an incident' }).click();
  await page.getByText('eine Frechheit!').waitFor();
  await page.getByLabel(/^Name/).fill('From a mention');
  await page.getByLabel(/^What you saw/).fill('People are angry');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('1 mention is tied to the incident.').waitFor();

  await page.getByRole('button', { name: 'Set the level' }).click();
  await dialog.getByLabel('Level').selectOption('4');
  await dialog.getByLabel(/^Why/).fill('The press calls');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('img', { name: /^Level 4/ }).waitFor();
  await page.getByRole('button', { name: 'Hand back' }).click();
  await dialog.getByLabel(/^Why/).fill('It was a mistake');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('img', { name: /^Level 4/ }).waitFor({ state: 'detached' });

  await page.getByRole('link', { name: 'Statements' }).click();
  await page.getByRole('button', { name: 'Draft a statement' }).click();
  await dialog.getByLabel(/^Name/).fill('Too early');
  await dialog.getByLabel(/^Wording/).fill('Nothing happened.');
  await dialog.getByRole('button', { name: 'Draft' }).click();
  await page.getByRole('button', { name: /^Withdraw.*Too early/ }).click();
  await dialog.getByLabel(/^Why/).fill('Facts first');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Withdrawn', { exact: true }).waitFor();
});

test('finds what is said on the day that has begun where the strategy is at home', async (t) => {
  const { id } = await begun('Before midnight');
  const page = await open(t, '/s/nordlicht-2027/crisis');
  const today = new Date().toISOString().slice(0, 10);
  await page.clock.setFixedTime(`${today}T23:30:00Z`);

  const asked = page.waitForRequest(/\/mentions\?/);
  await page.goto(`${page.url()}/${id}`);

  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  assert.equal(new URL((await asked).url()).searchParams.get('to'), tomorrow);
  await page.getByRole('heading', { name: 'Before midnight', level: 1 }).waitFor();
});

test('drills a crisis until it is reviewed and the plan knows of it', async (t) => {
  const page = await open(t, '/s/nordlicht-2027/crisis', { width: 380, complaints: REFUSED });
  const dialog = page.getByRole('dialog');

  await page.getByRole('link', { name: 'Begin a drill' }).click();
  await page.getByLabel('Drill of the plan').selectOption('uebung-2027');
  await page.getByLabel('What it is about').selectOption('DATA_LEAK');
  await page.getByLabel('Leitung Kommunikation').check();
  await page.getByRole('button', { name: 'Begin the drill' }).click();
  await page.getByText('DRILL', { exact: true }).waitFor();
  await page.getByRole('button', { name: '60 minutes' }).click();
  await page.getByRole('img', { name: /mentions, of which .* negative/ }).waitFor();
  await page.getByText(/ÜBUNG \/ DRILL/).first().waitFor();
  await page.getByText('Why before').click();
  await page.getByText(/critical mentions in/).first().waitFor();

  const id = new URL(page.url()).hash.split('/').at(-1);
  const { tasks } = await api('GET', `${BASE}/incidents/${id}`);
  for (const task of tasks) {
    await api('POST', `${BASE}/incidents/${id}/tasks/${task.id}/changes`, { status: 'DONE' });
  }
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await dialog.getByLabel(/^Why it is over/).fill('Practised enough');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByText('Closed', { exact: true }).waitFor();

  await page.getByRole('link', { name: 'Review' }).click();
  await page.getByLabel(/^What happened/).fill('Data were said to be open');
  await page.getByLabel('In a few words').fill('Deputies need the texts');
  await page.getByRole('button', { name: 'Finish the review' }).click();
  await page.getByText('Reviewed', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: /^Put it into the roadmap.*Deputies need the texts/ }).click();
  await page.getByText('in the roadmap', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Note the drill in the plan' }).click();
  await page.getByText('The plan says that the drill was held.').waitFor();
  await page.getByRole('button', { name: 'Note the drill in the plan' }).waitFor({ state: 'detached' });
  const { drills } = await api('GET', `${BASE}/crisis`);
  assert.ok(drills.find((one) => one.id === 'uebung-2027').done);
});

test('says how an incident begins where there is none', async (t) => {
  const page = await open(t, '/s/asyncapi-2025/crisis', { language: 'de' });

  await page.getByText(/^Es ist ruhig/).waitFor();
});
