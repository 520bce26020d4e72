// A clerk adds a hub idea, takes the sample areas and sites, sets k and sees the map change; every page in both languages at two widths, without
// scripts. Set SHOTS to a folder to keep pictures of the steps.
import { join } from 'node:path';

export async function walkAsPlanner({ browser, signIn, address, axeSource, check }) {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await signIn(plain, 'clerk');
  const desk = await plain.newPage();
  const at = `${address}/en/c/wales/hubs`;
  const sent = (selector) => Promise.all([desk.waitForNavigation(), desk.locator(selector).first().click()]);
  await desk.goto(`${at}/new`);
  await desk.fill('#name', 'Sample school');
  await desk.fill('#area', 'Sampleton');
  await desk.fill('#at', '52.30, -4.05');
  await desk.fill('#services', 'Sample surgery\nSample library');
  await sent('main form button');
  check(await desk.locator('.message--success').count() === 1, 'hubs: an idea is kept, and the page says so');
  await desk.goto(`${at}/files`);
  await sent('button[name=sample]');
  check(await desk.locator('main tbody tr').count() === 2, 'hubs: the sample areas and sites are kept');
  const maps = [];
  for (const k of ['3', '6']) {
    await desk.goto(`${at}/choices/new`);
    await desk.fill('#k', k);
    await desk.fill('#within', '20');
    await sent('main form button');
    maps.push(await desk.locator('figure svg').innerHTML());
  }
  check(maps[0] !== maps[1] && maps[1].includes('Sample school'), 'hubs: another k is another map, with the idea on it');
  const cookies = await plain.cookies();
  await plain.close();
  const seen = await browser.newContext({ bypassCSP: true });
  await seen.addCookies(cookies);
  const page = await seen.newPage();
  for (const path of ['', '/i/1', '/new', '/answers', '/files', '/choices/new', '/choices/2', '/area']) {
    for (const language of ['en', 'cy']) {
      await page.goto(`${address}/${language}/c/wales/hubs${path}`);
      for (const width of [1280, 320]) {
        const step = `${path.replaceAll('/', '-')}-${language}`;
        await page.setViewportSize({ width, height: 900 });
        if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `hubs${step}-${width}.png`), fullPage: true });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        check(wide <= 0, `hubs ${step} at ${width}: scrolls sideways by ${wide}`);
        await page.evaluate(axeSource);
        const { violations } = await page.evaluate(() => window.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }));
        const told = violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 160)}`);
        check(violations.length === 0, `hubs ${step} at ${width}: ${told.join('; ')}`);
      }
    }
  }
  await seen.close();
}
