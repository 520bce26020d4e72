// A clerk adds a hub idea, takes the sample areas and sites, sets k and sees the map change; every page in both languages at two widths, without
// scripts. Set SHOTS to a folder to keep pictures of the steps.
import { look } from './look.mjs';

export async function walkAsPlanner({ browser, signIn, address, check }) {
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
      await look(page, check, `hubs, ${path} ${language}`);
    }
  }
  await seen.close();
}
