// Story A from the other side of the desk, without scripts, in headless Chromium: a finding is written and cites words from where they
// are read, commissioners agree, the report is published, an office replies by its link, and from the words to the reply and back.
// Every page on the way is looked at by axe at 1280 and 320 pixels, and a recommendation prints on two sheets.
import { look as lookAt } from './look.mjs';

export async function walkAsWriters(browser, address, signIn, check) {
  const looking = await browser.newContext({ bypassCSP: true });
  await signIn(looking, 'clerk');
  const eye = await looking.newPage();
  const look = async (path) => {
    await eye.goto(address + path);
    await lookAt(eye, check, `writing, ${path}`);
  };
  const desk = await browser.newContext({ javaScriptEnabled: false });
  await signIn(desk, 'clerk');
  const page = await desk.newPage();
  // Both reports on paper are printed while the preview is made, which a debug build does slowly.
  page.setDefaultTimeout(300_000);
  const send = (selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);

  // Read, cited, weighed: a new finding begins with the words.
  await page.goto(`${address}/cy/c/wales/evidence/WHC0002`);
  await Promise.all([page.waitForNavigation(), page.locator('a[href*="report/cite?reference=WHC0002"]').click()]);
  await page.locator('details > summary').first().click();
  await page.locator('input[name=paragraph]').first().check();
  await page.selectOption('#finding', 'new');
  await page.check('#weight');
  await send('main form button');
  check(/evidence\/WHC0002#cited-in/.test(page.url()), 'writing: who cites comes back to where it is read');
  await page.goto(`${address}/cy/c/wales/report`);
  const href = await page.locator('a[href*="/report/write/F"]').last().getAttribute('href');
  await page.goto(address + href);
  for (const [language, words] of [['en', 'Sample finding. The same words stand here.'], ['cy', 'Canfyddiad enghreifftiol. Saif yr un geiriau yma.']]) {
    for (const field of ['text', 'methodological_limits', 'coherence', 'adequacy', 'relevance']) await page.fill(`#${field}-${language}`, words);
  }
  await page.check('#level-4');
  await send('main form button >> nth=0');
  check(/done=written/.test(page.url()), 'writing: a finding is kept in both languages');
  await look(new URL(page.url()).pathname);
  await look('/en/c/wales/report/write/R1');
  await look('/cy/c/wales/report/cite?reference=WHC0002');

  // Looked at as it would be, agreed to, published.
  await page.goto(`${address}/en/c/wales/report`);
  await send('form[action$="/report/preview"] button');
  await look('/cy/c/wales/report/preview/cy/index.html');
  await page.goto(`${address}/en/c/wales/report`);
  await page.locator('summary', { hasText: 'Record that a commissioner agrees' }).click();
  await page.selectOption('#commissioner', { index: 1 });
  await page.fill('#how', 'Sample minute 2');
  await send('form[action$="/report/agree"] button');
  await send('form[action$="/report/publish"] button');
  check(await page.getByText('Edition 2').count() > 0, 'writing: a second edition is published and the first remains');

  // The office replies once, by its link, in Welsh.
  await page.goto(`${address}/en/c/wales/report/replies/R2`);
  await page.fill('#office', 'Sample office');
  await send('form[action$="/link"] button');
  const link = (await page.locator('main code').innerText()).trim();
  const office = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const welsh = link.replace('/en/c/', '/cy/c/');
  await office.goto(welsh);
  await look(new URL(welsh).pathname);
  await office.check('#state');
  await office.fill('#words-cy', 'Ymateb enghreifftiol: derbyniwn hyn.');
  await Promise.all([office.waitForNavigation(), office.click('main form button')]);
  check(/Derbyniwyd/.test(await office.locator('main').innerText()), 'an office: its response is received');
  check((await office.goto(welsh)).status() === 404, 'an office: its link counts once');

  // From the words to the reply, and back, on the published pages.
  await office.goto(`${address}/report/wales/cy/submissions/WHC0001.html`);
  await Promise.all([office.waitForNavigation(), office.locator('a[href*="/findings/F"]').first().click()]);
  await office.goto(`${address}/report/wales/cy/recommendations/R2.html`);
  check(/derbyniwn hyn/.test(await office.locator('#response').innerText()), 'a reader: the reply stands on its recommendation word for word');
  await Promise.all([office.waitForNavigation(), office.locator('a[href*="/findings/F"]').first().click()]);
  await Promise.all([office.waitForNavigation(), office.locator('a[href*="/submissions/"]').first().click()]);
  check(await office.locator('mark').count() > 0, 'a reader: from the reply back to the words');
  for (const path of ['/report/wales/cy/recommendations/R2.html', '/report/wales/en/recommendations/index.html', '/report/wales/cy/editions.html',
    '/report/wales/en/decisions.html', '/report/wales/cy/easy-read.html', '/en/c/wales/report/replies', '/cy/c/wales/report/replies/R2',
    '/en/c/wales/report/decisions']) await look(path);
  for (const lang of ['en', 'cy']) for (const number of [1, 2, 3, 4, 5, 6]) {
    await eye.goto(`${address}/report/wales/${lang}/recommendations/R${number}.html`);
    const pdf = await eye.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
    const pages = (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
    check(pages <= 2, `recommendation R${number} in ${lang} prints on ${pages} pages`);
  }
  await desk.close();
  await looking.close();
}
