// Walks the public form as a respondent would, in headless Chromium: with the keyboard only and without scripts, in
// both languages; then once more with axe on every page at 1280 and 320 pixels.
import { look } from './look.mjs';

const TABS_MAX = 80;
const PAGES_MAX = 60;
const PAGE_BYTES_MAX = 60_000;

// Moves the focus with the Tab key until it stands on what the selector names.
async function tabTo(page, selector) {
  for (let n = 0; n < TABS_MAX; n += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(`:focus`).and(page.locator(selector)).count() > 0) return true;
  }
  return false;
}

async function pressTo(page, key) {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}

// Fills in the page that is shown, with the keyboard alone: the first choice, the second option, some words.
async function fillWithKeyboard(page, words) {
  const main = page.locator('#answers');
  if (await main.locator('input[type=radio]').count() > 0) {
    await tabTo(page, 'input[type=radio]');
    await page.keyboard.press('Space');
  }
  const boxes = await main.locator('input[type=checkbox]').count();
  for (let n = 0; n < Math.min(boxes, 2); n += 1) {
    await tabTo(page, 'input[type=checkbox]');
    await page.keyboard.press('Space');
  }
  if (await main.locator('select').count() > 0) {
    await tabTo(page, 'select');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
  }
  const texts = await main.locator('textarea, input[type=text]').count();
  for (let n = 0; n < texts; n += 1) {
    await tabTo(page, 'textarea, input[type=text]');
    await page.keyboard.type(words);
  }
}

async function looked(page, check, what, { axe, shots, width }) {
  const { address, name } = what;
  const html = await page.content();
  check(Buffer.byteLength(html) <= PAGE_BYTES_MAX, `${name} ${address}: the page has ${html.length} bytes`);
  check(!/<script(?! src)|<style| style=| on[a-z]+="/.test(html), `${name} ${address}: script or style in the page`);
  if (axe) {
    await look(page, check, `${name} ${address}`);
  }
  if (shots) {
    await page.setViewportSize({ width: width ?? 390, height: 800 });
    const file = address.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
    await page.screenshot({ path: `${shots}/${file}.png`, fullPage: true });
  }
}

// From the start page to the receipt. Answers the reference and the code.
async function give(page, base, language, check, options) {
  const name = `a respondent (${language}${options.axe ? ', axe' : ''})`;
  const words = options.words ?? `Mae'r bws yn hwyr. <b>"'& The bus is late.`;
  const path = () => new URL(page.url()).pathname;
  await page.goto(`${base}/${language}/c/wales/give`);
  await looked(page, check, { address: path(), name }, options);
  check(await tabTo(page, 'a.button'), `${name}: the way into the form is reached with the Tab key`);
  await pressTo(page, 'Enter');
  for (let n = 0; n < PAGES_MAX && !/\/check$/.test(path()); n += 1) {
    if (n === 1) {
      // Pressing on without an answer is told, and the keyboard reaches the field from the summary.
      await tabTo(page, '#answers button:not([name])');
      await pressTo(page, 'Enter');
      await looked(page, check, { address: `${path()}-wrong`, name }, options);
      check(await tabTo(page, '.summary-of-errors a'), `${name} ${path()}: the summary of errors is reached`);
      check(/^(Error|Gwall): /.test(await page.title()), `${name} ${path()}: the title begins with the error`);
      await page.goto(page.url());
    }
    await looked(page, check, { address: path(), name }, options);
    await page.reload();
    await fillWithKeyboard(page, words);
    await tabTo(page, '#answers button:not([name])');
    await pressTo(page, 'Enter');
  }
  check(/\/check$/.test(path()), `${name}: comes to the check page, and stands on ${path()}`);
  await looked(page, check, { address: path(), name }, options);
  check((await page.content()).includes('&lt;b&gt;'), `${name}: what was typed is escaped`);
  await page.reload();
  await tabTo(page, '#answers button');
  await pressTo(page, 'Enter');
  check(/\/sent$/.test(path()), `${name}: has sent`);
  await looked(page, check, { address: path(), name }, options);
  const [reference, code] = await page.locator('.reference').allInnerTexts();
  await page.goto(`${base}/${language}/c/wales/receipt/${reference}`);
  await looked(page, check, { address: `/${language}/c/wales/receipt/one`, name }, options);
  for (const below of ['receipt', `receipt/${reference}/withdraw`, 'give/return', 'give/all', 'give/paper']) {
    await page.goto(`${base}/${language}/c/wales/${below}`);
    await looked(page, check, { address: path().replace(reference, 'one'), name }, options);
  }
  await page.goto(`${base}/${language}/c/wales/give/sent`);
  const again = await page.locator('.reference').allInnerTexts();
  check(again[0] === reference && again[1] === code, `${name}: sees the same receipt again`);
  return { reference, code };
}

// The language changes in the middle of a page, and what was typed stays; eight words lead back on another device.
async function changeAndComeBack(browser, base, check, options) {
  const first = await browser.newContext({ javaScriptEnabled: false });
  const page = await first.newPage();
  await page.goto(`${base}/en/c/wales/give`);
  await tabTo(page, 'a.button');
  await pressTo(page, 'Enter');
  for (let n = 0; n < PAGES_MAX && !/\/question\//.test(page.url()); n += 1) {
    await fillWithKeyboard(page, 'Sample respondent');
    await tabTo(page, '#answers button:not([name])');
    await pressTo(page, 'Enter');
  }
  await tabTo(page, 'textarea');
  await page.keyboard.type('Half a sentence, and then');
  await page.locator('.tongues button').click();
  check(/\/cy\/c\/wales\/give\/question\//.test(page.url()), 'a respondent: the same page in Welsh');
  const typed = await page.locator('textarea').first().inputValue();
  check(typed === 'Half a sentence, and then', `a respondent: the text stays when the language changes, and is "${typed}"`);
  await tabTo(page, 'button[value=leave]');
  await pressTo(page, 'Enter');
  await looked(page, check, { address: '/cy/c/wales/give/leave', name: 'a respondent' }, options);
  const words = await page.locator('.return-code').innerText();
  check(words.split(' ').length === 8, `a respondent: gets eight words, and got "${words}"`);
  await first.close();
  const second = await browser.newContext({ javaScriptEnabled: false });
  const other = await second.newPage();
  await other.goto(`${base}/en/c/wales/give/return`);
  await tabTo(other, '#code');
  await other.keyboard.type(words.toUpperCase());
  await pressTo(other, 'Enter');
  await other.goto(other.url().replace(/give\/.*$/, 'give/question/a1'));
  const found = await other.locator('textarea').first().inputValue();
  check(found === 'Half a sentence, and then', `a respondent: the words lead back to the text, and to "${found}"`);
  await second.close();
}

export async function walkAsRespondent(browser, base, check, options = {}) {
  for (const language of ['en', 'cy']) {
    const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    await give(await plain.newPage(), base, language, check, options);
    await plain.close();
    const seen = await browser.newContext({ bypassCSP: true });
    await give(await seen.newPage(), base, language, check, { ...options, shots: undefined, axe: true });
    await seen.close();
  }
  await changeAndComeBack(browser, base, check, options);
}
