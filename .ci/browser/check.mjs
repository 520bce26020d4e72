// Walks the sample commission as its readers and its staff would, in headless Chromium:
// axe on every kind of page in both languages at 1280 and 320 pixels, nothing requested from elsewhere,
// no sideways scrolling, coding with two keystrokes, coding without scripts.
// Usage: node check.mjs PATH-TO-TYSTIO. Ends with a count of passed and failed checks, and fails on any failure.
import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import { walkAsEvaluator } from './evaluator.mjs';
import { walkAsRegistrar } from './register.mjs';
import { walkAsBuyer } from './money.mjs';
import { walkAsAssessors } from './principles.mjs';
import { walkAsCouncil } from './services.mjs';
import { walkAsRespondent } from './respondent.mjs';
import { walkAsWriters } from './writing.mjs';
import { look } from './look.mjs';
import { walkAsVoter } from './voting.mjs';
import { walkAsPlanner } from './hubs.mjs';

const program = process.argv[2];
const PAGES_OF_A_KIND_MAX = 2;
const PAGES_MAX = 260;
let passed = 0;
const failures = [];
const check = (good, what) => { if (good) passed += 1; else { failures.push(what); console.error(`FAILED ${what}`); } };

// The demonstration chooses a free port and says where it is.
const server = spawn(program, ['demo', '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'ignore', 'pipe'] });
const ended = new Promise((resolve) => server.on('exit', resolve));
const address = await new Promise((resolve, reject) => {
  let said = '';
  server.stderr.on('data', (data) => {
    said += data;
    const found = /http:\/\/(127\.0\.0\.1:\d+)\/en\/sign-in/.exec(said);
    if (found) resolve(`http://${found[1]}`);
  });
  server.on('exit', () => reject(new Error(`the demonstration ended:\n${said}`)));
  setTimeout(() => reject(new Error(`the demonstration is not ready:\n${said}`)), 240_000).unref();
});

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

// Which kind of page an address is: numbers and names of things do not matter.
const kindOf = (path) => path
  .replace(/\?.*/, (query) => '?' + [...new URLSearchParams(query).keys()].sort().join('&'))
  .replace(/WHC\d+/g, 'REF').replace(/\b[FRPp]?\d+\b/g, 'N').replace(/(codebook|codes|suggestions\/code)\/[a-z-]+/g, '$1/CODE').replace(/(themes\/[a-z0-9]+)\/[a-z0-9-]+/g, '$1/THEME');

async function crawl(context, start, who) {
  const page = await context.newPage();
  const elsewhere = [];
  page.on('request', (request) => { if (!request.url().startsWith(address)) elsewhere.push(request.url()); });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  // Beside a picture, which has no page to name one, a browser asks for an icon by itself.
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !url.endsWith('/favicon.ico')) errors.push(`${message.text()} ${url}`);
  });
  const waiting = [...start];
  const seen = new Set();
  const kinds = new Map();
  while (waiting.length > 0 && seen.size < PAGES_MAX) {
    const path = waiting.shift();
    const kind = kindOf(path);
    // Downloads are the business of other tests.
    if (/\.(csv|toml|pdf|(docx|xlsx)(\?.*)?|ics|json|jsonl|jsonld|zip|md|qdpx|qdc)$|\/ledger\/|\/(file|original)$/.test(path)) continue;
    if (seen.has(path) || (kinds.get(kind) ?? 0) >= PAGES_OF_A_KIND_MAX) continue;
    seen.add(path);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const answer = await page.goto(address + path);
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    check(answer.status() === 200, `${who} ${path}: status ${answer.status()}`);
    await look(page, check, `${who} ${path}`, { shots: '' });
    const links = await page.$$eval('a[href]', (all) => all.map((a) => a.href));
    for (const link of links) {
      const url = new URL(link);
      if (url.origin === address) waiting.push(url.pathname + url.search);
    }
  }
  check(elsewhere.length === 0, `${who}: asked elsewhere: ${elsewhere.slice(0, 3)}`);
  check(errors.length === 0, `${who}: errors in the page: ${errors.slice(0, 3)}`);
  console.log(`${who}: ${seen.size} pages of ${kinds.size} kinds`);
  await page.close();
}

async function signIn(context, login) {
  const page = await context.newPage();
  await page.goto(`${address}/en/sign-in`);
  await page.fill('#login', login);
  await page.fill('#password', 'sample-password');
  await Promise.all([page.waitForNavigation(), page.press('#password', 'Enter')]);
  await page.close();
}

// Bypassing the policy lets the checker run inside pages whose policy forbids it, as it should.
const fresh = (more = {}) => browser.newContext({ bypassCSP: true, ...more });

// A page must carry its own rules out: what it loads is its own, with its policy in force.
const strict = await browser.newContext();
await signIn(strict, 'analyst');
const reading = await strict.newPage();
const refused = [];
reading.on('console', (message) => { if (/Content Security Policy/.test(message.text())) refused.push(message.text()); });

// An analyst codes a passage with two keystrokes, and takes it back.
await reading.goto(`${address}/en/c/wales/evidence/WHC0002`);
const codingsOf = async () => reading.locator('.document mark').count();
const before = await codingsOf();
await reading.keyboard.press('j');
const letter = await reading.locator('button[data-letter]:not(.code-group)').first().getAttribute('data-letter');
const saved = reading.waitForResponse((response) => response.request().method() === 'POST');
await reading.keyboard.press(letter);
check((await saved).ok(), 'an analyst: a passage is coded with two keystrokes');
await reading.reload();
check(await codingsOf() > before, 'an analyst: the coding is there after loading the page again');
const undone = reading.waitForResponse((response) => response.request().method() === 'POST');
await reading.keyboard.press('u');
check((await undone).ok(), 'an analyst: a coding is taken back with one keystroke');
await reading.reload();
check(await codingsOf() === before, 'an analyst: what was taken back is gone after loading the page again');
check(refused.length === 0, `an analyst: the page breaks its own rules: ${refused.slice(0, 2)}`);
await strict.close();

// The same without scripts: a paragraph is coded with a form.
const plain = await browser.newContext({ javaScriptEnabled: false });
await signIn(plain, 'analyst');
const bare = await plain.newPage();
await bare.goto(`${address}/cy/c/wales/evidence/WHC0003`);
const form = bare.locator('form[action*="/code"]').first();
await bare.locator('details:has(form[action*="/code"]) > summary').first().click();
await form.locator('select').first().selectOption({ index: 1 });
await Promise.all([bare.waitForNavigation(), form.locator('button[type=submit]').first().click()]);
check(/\/cy\/c\/wales\/evidence\/WHC0003/.test(bare.url()), 'an analyst without scripts: comes back to the page');
check(await bare.locator('.document mark').count() > 0, 'an analyst without scripts: a paragraph is coded');
await plain.close();

// Monday's mailbox as far as the inbox, without scripts, in Welsh: letters come in, are accepted together, one is decided;
// of two clerks who decide about the same one, the later sees both.
{
  const desk = await browser.newContext({ javaScriptEnabled: false });
  await signIn(desk, 'clerk');
  const mail = await desk.newPage();
  await mail.goto(`${address}/cy/c/wales/imports`);
  await mail.setInputFiles('#files', [1, 2].map((n) => ({ name: `llythyr-${n}.txt`, mimeType: 'text/plain',
    buffer: Buffer.from(`Llythyr ${n}: mae'r bws yn hwyr <b>"'&`) })));
  await mail.fill('#received', '2026-03-21');
  await Promise.all([mail.waitForNavigation(), mail.click('main button[type=submit]')]);
  await mail.goto(`${address}/cy/c/wales/inbox?show=to-accept`);
  const rows = mail.locator('tbody tr');
  check(/21 Mawrth 2026/.test(await rows.first().innerText()), 'a clerk: what came last is on top of the inbox');
  const reference = (await rows.first().locator('th').innerText()).trim();
  await rows.nth(0).locator('input').check();
  await rows.nth(1).locator('input').check();
  await Promise.all([mail.waitForNavigation(), mail.click('button[value=accept]')]);
  check(/2 gyflwyniad/.test(await mail.locator('.message').innerText()), 'a clerk: two letters are accepted together');
  const other = await desk.newPage();
  for (const page of [mail, other]) await page.goto(`${address}/cy/c/wales/inbox/${reference}`);
  await mail.selectOption('#state', 'name-withheld');
  await mail.fill('#note', 'Nodyn y cyntaf.');
  await Promise.all([mail.waitForNavigation(), mail.click('form[novalidate] button >> nth=0')]);
  check(/done=yes/.test(mail.url()), 'a clerk: a decision is kept');
  await other.fill('#note', 'Nodyn yr ail.');
  await Promise.all([other.waitForNavigation(), other.click('form[novalidate] button >> nth=0')]);
  const both = await other.locator('main').innerText();
  check(/Nodyn y cyntaf/.test(both) && await other.inputValue('#note') === 'Nodyn yr ail.', 'two clerks: the later one sees what both wrote');
  await desk.close();
}

// Two people code a sample blind, without scripts: neither sees the other's codings until both are done.
{
  const doors = { analyst: await browser.newContext({ javaScriptEnabled: false }), clerk: await browser.newContext({ javaScriptEnabled: false }) };
  const desks = {};
  for (const who of ['analyst', 'clerk']) {
    await signIn(doors[who], who);
    desks[who] = await doors[who].newPage();
  }
  await desks.analyst.goto(`${address}/en/c/wales/double-coding`);
  await desks.analyst.selectOption('#first', 'Sample analyst');
  await desks.analyst.selectOption('#second', 'Sample clerk');
  await desks.analyst.fill('#size', '1');
  await Promise.all([desks.analyst.waitForNavigation(), desks.analyst.locator('form[action$="/double-coding"] button').click()]);
  const sample = new URL(desks.analyst.url()).pathname;
  check(/double-coding\/\d+$/.test(sample), 'two coders: a sample is drawn');
  const marks = {};
  for (const who of ['analyst', 'clerk']) {
    const page = desks[who];
    await page.goto(address + sample);
    await Promise.all([page.waitForNavigation(), page.locator('ol.work a').first().click()]);
    const part = new URL(page.url()).hash.replace('#part-', '');
    marks[who] = await page.locator(`#doc-${part} mark`).count();
    if (who === 'analyst') {
      await page.locator(`#doc-${part} details.para-act > summary`).first().click();
      const form = page.locator(`#doc-${part} details.para-act form`).first();
      await form.locator('select').selectOption({ index: 1 });
      await Promise.all([page.waitForNavigation(), form.locator('button').first().click()]);
      check(await page.locator(`#doc-${part} mark`).count() > 0, 'two coders: the first sees what she put there');
    }
    await page.goto(address + sample);
    await Promise.all([page.waitForNavigation(), page.locator('form[action$="/done"] button').first().click()]);
  }
  check(marks.clerk === 0, 'two coders: the second does not see what the first put there');
  check(await desks.clerk.locator('#differences').count() === 1, 'two coders: both are done, and see where they differ');
  await desks.clerk.locator('details > summary').last().click();
  const form = desks.clerk.locator('form[action$="/decide"]').first();
  await form.locator('input[type=radio]').first().check();
  await form.locator('textarea').fill('Sample reason.');
  await Promise.all([desks.clerk.waitForNavigation(), form.locator('button').click()]);
  check(/Sample reason/.test(await desks.clerk.locator('main').innerText()), 'two coders: a decision stands beside both originals');
  for (const door of Object.values(doors)) await door.close();
}

// What the machine suggests: it says what to read, two dozen passages are coded at two keystrokes each, it learns from them, its
// score is seen, and only then are suggestions shown; one is accepted with one key, and what was kept is taken back with one.
{
  const door = await fresh();
  await signIn(door, 'analyst');
  const page = await door.newPage();
  const learn = async () => {
    await page.goto(`${address}/en/c/wales/suggestions`);
    const before = await page.locator('main .facts').first().innerText().catch(() => '');
    await Promise.all([page.waitForNavigation(), page.locator('form[action$="/learn"] button').click()]);
    for (let tries = 0; tries < 480; tries += 1) {
      await page.goto(`${address}/en/c/wales/suggestions`);
      const facts = await page.locator('main .facts').first().innerText().catch(() => '');
      if (facts !== before && await page.locator('main p[role=status]').count() === 0) return;
      await page.waitForTimeout(500);
    }
    check(false, 'suggestions: the machine has not learnt within four minutes');
  };
  await learn();
  check(await page.locator('main table a').count() === 0, 'suggestions: none is shown before somebody switches them on');
  await page.goto(`${address}/en/c/wales/next`);
  const begun = Date.now();
  for (let n = 0; n < 24; n += 1) {
    const letter = await page.locator('input[name=code]').nth(n % 2).getAttribute('data-letter');
    await page.keyboard.press(letter);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  }
  console.log(`suggestions: 24 passages kept at two keystrokes each in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  check(/by you 24/.test(await page.locator('main').innerText()), 'suggestions: two dozen passages are kept at two keystrokes each');
  const words = await page.locator('.due-words').innerText();
  await page.keyboard.press('0');
  check(await page.locator('#none').isChecked(), 'suggestions: one key says that no code fits');
  await page.keyboard.press('-');
  check(!await page.locator('#none').isChecked(), 'suggestions: none and cannot decide are kept apart');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  check(await page.locator('.due-words').innerText() !== words, 'suggestions: a passage set aside is not shown again');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('u')]);
  check(await page.locator('.due-words').innerText() === words, 'suggestions: one key brings the last passage back');
  await learn();
  check(await page.locator('form[action$="/switch"]').count() === 1, 'suggestions: the score stands before the switch');
  await Promise.all([page.waitForNavigation(), page.locator('form[action$="/switch"] button').click()]);
  const code = page.locator('main table a').first();
  check(await code.count() === 1, 'suggestions: they are shown once they are switched on');
  const open = await code.getAttribute('href');
  await page.goto(address + open);
  const where = await page.locator('.suggested a').first().getAttribute('href');
  const many = await page.locator('.suggested > li').count();
  await page.goto(address + where);
  await page.locator('.para:has(form.suggestion) > p').first().click();
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.keyboard.press('+');
  check((await answered).ok(), 'suggestions: one key accepts what stands beside a paragraph');
  const says = page.locator('.documents', { hasText: /suggested (with|for)/ }).first().waitFor({ timeout: 10_000 });
  check(await says.then(() => true, () => false), 'suggestions: a coding says that it was suggested');
  await page.goto(address + open);
  check(await page.locator('.suggested > li').count() <= many, 'suggestions: what was accepted is no longer open');
  await page.close();
  await crawl(door, ['/en/c/wales/suggestions', '/cy/c/wales/suggestions', '/en/c/wales/next', '/cy/c/wales/next', open,
    '/cy' + open.slice(3), where, '/en/c/wales/campaigns', '/cy/c/wales/campaigns'], 'an analyst with suggestions');
  await door.close();
}

const reader = await fresh();
await crawl(reader, ['/en/', '/cy/', '/report/wales/'], 'a reader');
await reader.close();

const clerk = await fresh();
await signIn(clerk, 'clerk');
// A scan to be typed: a picture of one pixel, so that its pages are there to be looked at.
const desk = await clerk.newPage();
await desk.goto(`${address}/en/c/wales/imports`);
await desk.setInputFiles('#files', { name: 'postcard.png', mimeType: 'image/png', buffer: Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') });
await Promise.all([desk.waitForNavigation(), desk.locator('form[enctype] button[type=submit]').click()]);
await desk.goto(`${address}/en/c/wales/scans`);
await desk.locator('main table a').first().click();
check(await desk.locator('.scan-picture img').evaluate((one) => one.naturalWidth) === 1, 'a clerk: the picture of a scan is shown');
await desk.locator('#transcript').fill('Sample words on a postcard.');
await Promise.all([desk.waitForNavigation(), desk.locator('.scan button[type=submit]').click()]);
check(await desk.getByText('Typed by the secretariat from a scan').count() === 1, 'a clerk: a transcript is kept and says who typed it');
await desk.goto(`${address}/en/c/wales/imports`);
await desk.setInputFiles('#files', { name: 'letter.png', mimeType: 'image/png', buffer: Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64') });
await Promise.all([desk.waitForNavigation(), desk.locator('form[enctype] button[type=submit]').click()]);
await desk.close();
await crawl(clerk, ['/en/c/wales/scans', '/cy/c/wales/scans'], 'a clerk with a scan');
const thinking = await clerk.newPage();
await thinking.goto(`${address}/en/c/wales/themes`);
await thinking.locator('main ul a').first().click();
await Promise.all([thinking.waitForNavigation(), thinking.locator('main form button[type=submit]').click()]);
check(await thinking.locator('.theme h2 a').count() > 0, 'a clerk: themes are found among the answers to a question');
await thinking.close();
await crawl(clerk, ['/en/c/wales/evidence', '/cy/c/wales/evidence', '/en/c/wales/codebook', '/cy/c/wales/codebook',
  '/en/c/wales/themes', '/cy/c/wales/themes', '/en/c/wales/personal', '/cy/c/wales/personal',
  '/en/c/wales/imports', '/cy/c/wales/imports', '/en/c/wales/inbox', '/cy/c/wales/inbox', '/cy/c/wales/type-in',
  '/cy/c/wales/gaps', '/cy/c/wales/texts', '/en/c/wales/erasures', '/cy/c/wales/erasures', '/en/c/wales/erasures/WHC0002',
  '/cy/c/wales/erasures/WHC0002', '/en/account', '/cy/account', '/en/account/phone', '/en/c/wales/report', '/cy/c/wales/report'], 'a clerk');
await clerk.close();

await walkAsRespondent(browser, address, check);
await walkAsWriters(browser, address, signIn, check);
const voting = await fresh();
await signIn(voting, 'clerk');
await walkAsVoter({ browser, clerk: voting, address, check });
await voting.close();
await walkAsPlanner({ browser, signIn, address, check });
const evaluator = await fresh();
await signIn(evaluator, 'analyst');
await walkAsEvaluator({ context: evaluator, address, check });
await walkAsRegistrar({ context: evaluator, address, check });
const assessor = await fresh();
await signIn(assessor, 'clerk');
await walkAsAssessors({ first: evaluator, second: assessor, address, check });
await assessor.close();
await walkAsCouncil({ context: evaluator, address, check });
await walkAsBuyer({ context: evaluator, address, slug: 'wales', check });

const administrator = await fresh();
await signIn(administrator, 'administrator');
await crawl(administrator, ['/en/c/wales/people', '/cy/c/wales/people', '/en/c/wales/audit', '/cy/c/wales/audit',
  '/en/c/wales/retention', '/cy/c/wales/retention', '/en/c/wales/closing', '/cy/c/wales/closing'], 'an administrator');
await administrator.close();

await browser.close();
server.kill('SIGTERM');
check(await ended === 0, 'the program ends well when it is told to stop');
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
