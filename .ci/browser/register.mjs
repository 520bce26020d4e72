// An evaluator takes the register of the example in, puts a value right and shows prototypes; then the public reads them and puts them
// side by side. Without scripts, in both languages. Set SHOTS to a folder to keep pictures.
import { readFileSync } from 'node:fs';
import { look as lookAt } from './look.mjs';

const FILE = readFileSync(new URL('../../examples/prototypes/register.toml', import.meta.url));

export async function walkAsRegistrar({ context, address, check }) {
  const page = await context.newPage();
  const look = (step) => lookAt(page, check, `the register, ${step}`);
  const home = `${address}/en/c/wales`;
  const press = async (button) => Promise.all([page.waitForNavigation(), page.click(button)]);
  await page.goto(`${home}/register-import`);
  await look('import');
  await page.setInputFiles('#file', { name: 'wrong.csv', mimeType: 'text/csv', buffer: Buffer.from('key,name,began\nx,X,soon\n') });
  await press('main form button');
  check(/wrong\.csv:2: /.test(await page.locator('.summary-of-errors').innerText()), 'the register: a wrong cell is told with its line');
  await page.setInputFiles('#file', { name: 'register.toml', mimeType: 'application/toml', buffer: FILE });
  await press('main form button');
  check(await page.getByText('New records').count() === 1, 'the register: what would change is shown first');
  await look('would-change');
  await press('button[value=take]');
  check(await page.getByText('Diabeaters').count() > 0, 'the register: it is taken in');
  await look('list');
  for (const key of ['diabeaters', 'rapid-response', 'prototype-09', 'sample-doorstep']) {
    await page.goto(`${home}/register/prototype/${key}`);
    await press('button[value=show]');
  }
  await page.goto(`${home}/register/prototype/rapid-response?change=0`);
  await look('record');
  await page.fill('#value', '');
  await press('button[value=change]');
  check(await page.locator('.summary-of-errors a').count() === 1, 'the register: an empty value is refused beside the field');
  for (const language of ['en', 'cy']) {
    await page.goto(`${address}/${language}/c/wales/prototypes`);
    await look(`public-list-${language}`);
    await page.goto(`${address}/${language}/c/wales/prototypes/rapid-response`);
    await look(`public-${language}`);
    await page.goto(`${address}/${language}/c/wales/comparison?with=diabeaters&with=rapid-response&with=prototype-09`);
    await look(`comparison-${language}`);
  }
  check(await page.locator('tbody tr').count() > 10, 'the register: prototypes stand side by side');
  await page.goto(`${address}/cy/c/wales/register`);
  await look('list-cy');
  await page.close();
}
