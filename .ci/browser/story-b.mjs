// Story B, whole: Monday's mailbox of 782 messages is taken in while the server is killed, counted, coded at two keystrokes a
// passage while it is killed again, cited in findings, and written as a Word draft with its references as footnotes.
// Usage: node story-b.mjs PATH-TO-TYSTIO. Set SHOTS to a folder to keep pictures, SEED to write another mailbox.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { mailbox, TWICE } from './mailbox.mjs';
import { EXAMPLES, Story, dayFromNow, press } from './story.mjs';

const PASSAGES = 100;
const DESK = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: true };

const story = new Story('story-b', process.argv[2]);
const check = story.check.bind(story);
const text = (page, selector = 'main') => page.locator(selector).innerText();
const day = (days) => new Date(`${dayFromNow(days)}T09:00:00Z`);
const post = mailbox(Number(process.env.SEED ?? 7), { inTime: day(-5), late: day(-1) });
const { counts } = post;

const call = readFileSync(join(EXAMPLES, 'call.toml'), 'utf8')
  .replace(/^closes = "[^"]*T23:59"/m, `closes = "${dayFromNow(-3)}T23:59"`);
writeFileSync(join(story.folder, 'call.toml'), call);
story.verb(['intake', 'open', join(story.folder, 'call.toml'), '--data', story.data]);
story.here(['reading', 'codebook', join(EXAMPLES, 'codebook.csv')]);
const passwords = Object.fromEntries(['clerk', 'analyst', 'commissioner'].map((login) => [login, story.staff(login)]));
await story.serve();
await story.launch();
const at = `${story.address}/en/c/wales`;
const clerk = await story.signIn('clerk', passwords.clerk);
story.step('a commission is open');

// What the inbox says is there: all of it, by its list as a workbook would have it, page by page.
async function held() {
  const references = [];
  for (let next = `${at}/inbox?show=all`; next;) {
    await clerk.goto(next);
    references.push(...await clerk.locator('tbody th a').allInnerTexts());
    const older = clerk.locator('main a[href*="before="]').last();
    const href = await older.count() > 0 ? await older.getAttribute('href') : null;
    next = href && story.address + href;
  }
  return references;
}
async function takeIn(files, received) {
  await clerk.goto(`${at}/imports`);
  await clerk.setInputFiles('#files', files);
  await clerk.fill('#received', received);
  return press(clerk, 'form[enctype] button');
}
const file = (name, mimeType, buffer) => ({ name, mimeType, buffer });

// The letters are taken in, and the server is killed while they are: whoever saw a reference finds it again.
const taking = takeIn(post.boxes, dayFromNow(-5)).catch(() => {});
const other = await clerk.context().newPage();
let seen = [];
for (let tries = 0; tries < 600 && seen.length === 0; tries += 1) {
  await other.goto(`${at}/inbox?show=all`);
  seen = await other.locator('tbody th a').allInnerTexts();
}
await story.kill();
await taking;
await story.serve();
const kept = await held();
check(seen.length > 0 && seen.every((reference) => kept.includes(reference)), 'what was seen before the server was killed is there');
check(kept.length < counts.mails, `the server was killed in the middle: ${kept.length} of ${counts.mails} letters were in`);
story.step(`the server was killed with ${kept.length} of ${counts.mails} letters in`);

// The same mailboxes again, and the rest of the post.
await takeIn(post.boxes, dayFromNow(-5));
const again = await clerk.locator('tbody tr').evaluateAll((rows) => rows.slice(0, 8).map((row) => [...row.querySelectorAll('td.number')].map((cell) => Number(cell.textContent))));
const sum = (column) => again.reduce((total, row) => total + row[column], 0);
check(sum(0) === counts.mails - kept.length && sum(1) === kept.length + TWICE, `what was there already is told from what is new: ${JSON.stringify(again)} after ${kept.length}`);
check((await held()).length === counts.mails, `every letter is there once: ${(await held()).length} of ${counts.mails}`);
await takeIn([file('late.mbox', 'application/mbox', post.late)], dayFromNow(-1));
await takeIn([file('survey.csv', 'text/csv', post.csv)], dayFromNow(-5));
await story.look(clerk, 'the mapping of a spreadsheet');
const choose = async (n, wanted) => {
  const list = clerk.locator('main form select').nth(n);
  await list.selectOption(await list.locator('option', { hasText: wanted }).getAttribute('value'));
};
await choose(0, "row's own id");
await choose(1, 'Answer to z1');
await press(clerk, 'main form button');
for (let n = 0; n < post.scans.length; n += 4) await takeIn(post.scans.slice(n, n + 4), dayFromNow(-5));
const all = await held();
check(all.length === counts.submissions && new Set(all).size === all.length, `782 submissions, each once: ${all.length}`);
await clerk.goto(`${at}/inbox?show=late`);
check((await text(clerk, 'ul.lists')).includes(`Late (${counts.late})`), `${counts.late} are late: ${await text(clerk, 'ul.lists')}`);
story.step('everything is taken in');

// Campaigns are found, and the counts are those the mailbox was written with.
const analyst = await story.signIn('analyst', passwords.analyst, DESK);
await analyst.goto(`${at}/campaigns`);
await press(analyst, 'form[action$="/find"] button');
for (let tries = 0; tries < 240 && await analyst.locator('main p[role=status]').count() > 0; tries += 1) {
  await analyst.waitForTimeout(500);
  await analyst.reload();
}
const said = await text(analyst);
check(said.includes(`${counts.submissions} submissions, ${counts.distinct} distinct texts`), `the counts of all: ${said.slice(300, 700)}`);
check(said.includes(`${counts.ordinary} submissions, ${counts.distinctWithout} distinct texts`), 'the counts without the campaigns');
await story.look(analyst, 'campaigns');
story.step('campaigns are found');

// A hundred passages at two keystrokes each; in the middle the server is killed, and the page says so and keeps the coding.
let keystrokes = 0;
const strike = (key) => { keystrokes += 1; return analyst.keyboard.press(key); };
const saved = () => analyst.waitForResponse((response) => response.request().method() === 'POST').then((response) => response.ok());
const coded = [];
const begun = Date.now();
for (const reference of all) {
  if (coded.length === PASSAGES) break;
  await analyst.goto(`${at}/evidence/${reference}`);
  const paragraphs = await analyst.locator('.document .para').count();
  if (paragraphs < 2) continue;
  const letters = await analyst.locator('button[data-letter]:not(.code-group):not([data-letter=""])').evaluateAll((all) => all.map((one) => one.dataset.letter));
  for (let n = 0; n < paragraphs && coded.length < PASSAGES; n += 1) {
    const letter = letters[coded.length % letters.length];
    await strike('j');
    if (coded.length === PASSAGES / 2) {
      await story.kill();
      await strike(letter);
      await analyst.waitForSelector('#failed:not([hidden])');
      await story.serve();
      const kept = saved();
      await analyst.click('#repeat');
      check(await kept, 'what could not be saved while the server was dead is saved by one press afterwards');
    } else {
      const kept = saved();
      await strike(letter);
      if (!await kept) check(false, `a coding of ${reference} is saved`);
    }
    coded.push(reference);
  }
}
check(coded.length === PASSAGES && keystrokes === 2 * PASSAGES, `a hundred passages at two keystrokes each: ${coded.length} at ${keystrokes}`);
const codings = story.here(['reading', 'codings']);
check(codings.codings.length === PASSAGES, `each is kept once: ${codings.codings.length}`);
story.step(`a hundred passages are coded at ${((Date.now() - begun) / PASSAGES).toFixed(0)} ms each, with the server killed once`);

// Findings cite them, in both languages.
story.here(['intake', 'decide', '--all-undecided', '--state', 'anonymous', '--by', 'Sample clerk']);
const cited = [...new Set(coded)].slice(0, 6);
for (const [n, reference] of cited.entries()) {
  await analyst.goto(`${at}/report/cite?reference=${reference}`);
  await analyst.locator('details > summary').last().click();
  await analyst.locator('input[name=paragraph]').nth(1).check();
  await analyst.selectOption('#finding', n % 3 === 0 ? 'new' : `F${Math.floor(n / 3) + 1}`);
  await analyst.check('#weight');
  await press(analyst, 'main form button');
  check(/#cited-in$/.test(analyst.url()), `${reference} is cited`);
}
const TEXT = { en: 'Sample sentence of the draft.', cy: 'Brawddeg enghreifftiol y drafft.' };
for (const key of ['F1', 'F2', 'summary']) {
  await analyst.goto(`${at}/report/write/${key}`);
  for (const language of ['en', 'cy']) {
    for (const field of key === 'summary' ? ['text'] : ['text', 'methodological_limits', 'coherence', 'adequacy', 'relevance']) {
      await analyst.fill(`#${field}-${language}`, `${TEXT[language]} ${key}`);
    }
  }
  if (key !== 'summary') await analyst.check('#level-3');
  await press(analyst, 'main form button');
}
story.step('findings cite them');

// The Word draft in each language: headings, references as footnotes; and the method paragraph with the counts.
const out = join(story.folder, 'draft');
story.here(['report', 'build', '--out', out]);
for (const language of ['en', 'cy']) {
  const parts = unzipped(readFileSync(join(out, `report.${language}.docx`)));
  const [body, notes] = ['word/document.xml', 'word/footnotes.xml'].map((name) => parts.get(name)?.toString('utf8') ?? '');
  check((body.match(/<w:pStyle w:val="Heading\d"/g) ?? []).length >= 3, `${language}: the Word draft has real headings`);
  check((body.match(/<w:footnoteReference /g) ?? []).length >= cited.length, `${language}: references are footnotes`);
  for (const reference of cited) check(notes.includes(reference), `${language}: ${reference} is among the footnotes`);
  check(body.includes(`${TEXT[language]} F2`), `${language}: the finding is in its language`);
  const method = readFileSync(join(out, `pack/method.${language}.md`), 'utf8');
  const has = (...numbers) => numbers.every((number) => method.includes(String(number)));
  check(has(counts.submissions, counts.distinct, counts.ordinary, counts.distinctWithout), `${language}: the method paragraph has the counts`);
}
const verified = story.verb(['verify', join(out, 'pack')]);
check(verified.failed.length === 0, 'the pack of the draft verifies');
story.step('the Word draft is there, in both languages');
process.exit(await story.end() === 0 ? 0 : 1);

// The files of a ZIP archive by name (APPNOTE 4.3): from its central directory, stored or deflated.
function unzipped(bytes) {
  const files = new Map();
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, size, name, extra, comment, from] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const start = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
    const packed = bytes.subarray(start, start + size);
    files.set(bytes.subarray(at + 46, at + 46 + name).toString('utf8'), method === 8 ? inflateRawSync(packed) : packed);
    at += 46 + name + extra + comment;
  }
  return files;
}
