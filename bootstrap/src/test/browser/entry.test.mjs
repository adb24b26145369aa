import assert from 'node:assert/strict';
import test from 'node:test';
import { open } from './browser.mjs';

const UNKNOWN = [/status of 401/];

test('asks who is not known, in both languages', async (t) => {
  const page = await open(t, '/', { language: 'de', known: false });

  await page.getByRole('link', { name: 'Anmelden' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
});

test('takes a token, and tells when it is a wrong one', async (t) => {
  const page = await open(t, '/', { known: false, complaints: UNKNOWN });

  await page.getByLabel('Or with a token').fill('pw_wrong');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Or with a token').fill(process.env.PLANWERK_TOKEN);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Portfolio', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Or with a token').waitFor();
});
