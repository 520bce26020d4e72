// Somebody at a council checks a tender without scripts, in both languages, and keeps a register of providers. Set SHOTS to a folder to
// keep pictures of the steps.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const SAMPLES = fileURLToPath(new URL('../../examples/place/', import.meta.url));

export async function walkAsBuyer({ context, address, slug, axeSource, check }) {
  const page = await context.newPage();
  const look = async (step) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `money-${step}-${width}.png`), fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      check(wide <= 0, `a buyer, ${step} at ${width}: scrolls sideways by ${wide}`);
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() => window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }));
      const told = violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 160)}`);
      check(violations.length === 0, `a buyer, ${step} at ${width}: ${told.join('; ')}`);
    }
  };
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
