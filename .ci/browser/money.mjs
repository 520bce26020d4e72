// Somebody at a council checks a tender without scripts, in both languages, and keeps a register of providers.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { look as lookAt } from './look.mjs';

const SAMPLES = fileURLToPath(new URL('../../examples/place/', import.meta.url));

export async function walkAsBuyer({ context, address, slug, check }) {
  const page = await context.newPage();
  const look = (step) => lookAt(page, check, `a buyer, ${step}`);
  const send = (button) => Promise.all([page.waitForNavigation(), page.click(button)]);
  await page.goto(`${address}/en/tender`);
  await look('tender');
  await send('main form button');
  check(await page.locator('.summary-of-errors a[href="#file"]').count() === 1, 'a buyer: a tender is asked for');
  await look('tender-none');
  await page.setInputFiles('#file', join(SAMPLES, 'sample-tender.txt'));
  await send('main form button');
  check(/840,000/.test(await page.locator('main').innerText()), 'a buyer: the floor of turnover is named');
  await look('tender-result');
  await send('button[name=go][value=cy]');
  check(await page.locator('html').getAttribute('lang') === 'cy', 'a buyer: the answer in Welsh');
  await look('tender-result-cy');
  const home = `${address}/en/c/${slug}/market`;
  await page.goto(`${home}/providers`);
  await page.setInputFiles('#file', join(SAMPLES, 'sample-providers.csv'));
  await send('main form[enctype] button');
  check(/Sample support A/.test(await page.locator('main').innerText()), 'a buyer: providers are taken in');
  await look('providers');
  await page.click('main h2 a');
  await look('provider');
  await page.goto(`${address}/cy/c/${slug}/market/section-16/new`);
  await look('section-16-new-cy');
  await page.fill('#name', 'Sample service');
  await page.selectOption('#form', 'co-operative');
  await page.selectOption('#design', 'yes');
  await page.selectOption('#operation', 'in-part');
  await page.selectOption('#shown', 'yes');
  await send('main form button');
  await look('section-16-cy');
  await page.goto(`${address}/en/c/${slug}/market-supply`);
  await page.setInputFiles('#file', join(SAMPLES, 'sample-need.csv'));
  await send('main form button');
  check(/Sample council C/.test(await page.locator('main').innerText()), 'a buyer: demand stands against supply');
  await look('supply');
  await page.goto(home);
  check(/Sample service/.test(await page.locator('main').innerText()), 'a buyer: the public reads what was marked');
  await look('public');
  await page.close();
}
