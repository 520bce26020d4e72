// Story A, whole, without scripts: one voice is followed from a phone to the minister's reply and back, and then erased.
// Usage: node story-a.mjs PATH-TO-TYSTIO. Set SHOTS to a folder to keep pictures of the pages.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES, Story, dayFromNow, press } from './story.mjs';

// What only she says, word for word; the name in it is somebody else's.
const WORDS = {
  first: "Dros Mam yr ydw i'n ysgrifennu. Wyth gofalwr gwahanol mewn mis, a bu'n rhaid i Mam ddangos y ffordd i'r tegell wyth gwaith.",
  last: "Un bore daeth Person Enghreifftiol Gwenllian ag esgidiau Mam at y drws cyn iddi ofyn. Dyna'r unig un a gofiodd.",
  objection: "Mae'r frawddeg yn dweud mis; chwe wythnos oedd hi.",
  answer: 'Diolch. Eich geiriau chi yw "mewn mis"; dyna a ddyfynnir, ac mae\'r canfyddiad yn aros yn agos atynt.',
  reply: 'Ymateb enghreifftiol: derbyniwn hyn, a byddwn yn cyhoeddi amserlen erbyn y gwanwyn.',
};
const QUOTE = "Wyth gofalwr gwahanol mewn mis, a bu'n rhaid i Mam ddangos y ffordd i'r tegell wyth gwaith.";
// What "slow 3G" is in the browser's own tools.
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SHE = { name: 'Person Enghreifftiol Mari', contact: 'person.enghreifftiol.mari@example.org', names: 'Person Enghreifftiol Gwenllian' };
const PHONE = { viewport: { width: 320, height: 640 }, locale: 'cy-GB' };

const story = new Story('story-a', process.argv[2]);
const check = story.check.bind(story);
const text = (page, selector = 'main') => page.locator(selector).innerText();

// The sample call, open today, and the letters of those who wrote before her.
const call = readFileSync(join(EXAMPLES, 'call.toml'), 'utf8')
  .replace(/^closes = "[^"]*T23:59"/m, `closes = "${dayFromNow(30)}T23:59"`)
  .replace(/^objections_until = .*/m, `objections_until = "${dayFromNow(60)}"`);
writeFileSync(join(story.folder, 'call.toml'), call);
story.verb(['intake', 'open', join(story.folder, 'call.toml'), '--data', story.data]);
story.here(['intake', 'import', join(EXAMPLES, 'evidence/01-web-form.csv'), '--map', join(EXAMPLES, 'evidence/01-web-form.map.toml')]);
story.here(['reading', 'codebook', join(EXAMPLES, 'codebook.csv')]);
const passwords = Object.fromEntries(['clerk', 'analyst', 'commissioner'].map((login) => [login, story.staff(login)]));
await story.serve();
await story.launch();
const at = `${story.address}/cy/c/wales`;
story.step('a commission is open');

// A phone, a slow network, no scripts, Welsh: from the commission's first page.
const phone = await story.person(PHONE);
const line = await phone.context().newCDPSession(phone);
await line.send('Network.enable');
await line.send('Network.emulateNetworkConditions', SLOW);
const on = (page) => press(page, '#answers button:not([name])');
await phone.goto(at);
await story.look(phone, 'the first page');
await press(phone, 'main a.button');
await story.look(phone, 'the start of the form');
await press(phone, 'main a.button');
await phone.check('#consent');
await on(phone);
await phone.check('input[value=myself]');
await on(phone);
await phone.check('input[value=carer]');
await on(phone);
await phone.selectOption('#place', 'gwynedd');
await on(phone);
await phone.check('input[value=name-withheld]');
await on(phone);
await phone.fill('#name', SHE.name);
await on(phone);
await phone.fill('#contact', SHE.contact);
await on(phone);
await story.look(phone, 'the subjects');
check(await phone.locator('main label').filter({ hasText: /^\(?[a-f][.)]? /i }).count() === 0, 'a subject is offered under its name, not as a letter');
await phone.locator('#answers input[type=checkbox]').first().check();
await on(phone);


// The signal is gone while she presses: the browser says so, and going back she has every word.
const answer = (page) => page.locator('#answers textarea').first();
await answer(phone).fill(WORDS.first);
await story.look(phone, 'a question');
await line.send('Network.emulateNetworkConditions', { ...SLOW, offline: true });
await phone.locator('#answers button:not([name])').first().click();
await phone.waitForURL(/chrome-error/);
await line.send('Network.emulateNetworkConditions', SLOW);
await phone.goBack();
check(await answer(phone).inputValue() === WORDS.first, 'what was typed when the signal went is there when she goes back');
await press(phone, 'button[value=leave]');
await story.look(phone, 'how to come back');
const words = await text(phone, '.return-code');
story.step('she has begun on her phone, lost the signal and left');

// Another device, by the eight words; and there the answer to "Send" never arrives, so that she presses again.
const tablet = await story.person(PHONE);
await tablet.goto(at);
await press(tablet, 'main a.button');
await press(tablet, 'a[href$="/give/return"]');
await story.look(tablet, 'coming back');
await tablet.fill('#code', words);
await press(tablet, 'main form button');
while (!/\/check$/.test(tablet.url().replace(/\?.*/, ''))) {
  if (/question\/a1/.test(tablet.url())) await answer(tablet).fill(`${await answer(tablet).inputValue()} ${WORDS.last}`);
  await on(tablet);
}
check((await text(tablet)).includes(WORDS.first), 'what was typed on the phone is read on the other device');
await story.look(tablet, 'check your answers');
let arrived = 0;
await tablet.route(/give\/check/, async (route) => {
  if (route.request().method() === 'GET') return route.continue();
  await route.fetch({ maxRedirects: 0 });
  arrived += 1;
  return route.abort();
});
await tablet.locator('#answers button').first().click();
await tablet.waitForURL(/chrome-error/);
await tablet.unroute(/give\/check/);
await tablet.goBack();
if (await tablet.locator('#answers button').count() > 0) await press(tablet, '#answers button');
check(arrived === 1 && /\/give\/sent$/.test(tablet.url()), 'who presses again after the answer was lost sees that it was sent');
await story.look(tablet, 'sent');
const [reference, code] = await tablet.locator('.reference').allInnerTexts();
story.step(`${reference} is sent`);
await press(tablet, `a[href$="/receipt/${reference}"]`);
check((await text(tablet)).includes(WORDS.last), 'she reads back what she sent');
await story.look(tablet, 'the receipt');

// The secretariat reads it in Welsh, accepts it as she wishes, and takes a name out.
const clerk = await story.signIn('clerk', passwords.clerk);
await clerk.goto(`${at}/inbox?show=to-accept`);
await story.look(clerk, 'the inbox');
const row = clerk.locator('tbody tr', { hasText: reference });
check(/Heb fy enw/.test(await row.innerText()), 'the inbox says how she wishes it to be published');
await press(clerk, row.locator('a'));
check(/Dewis yr ymatebydd: Heb fy enw/.test(await text(clerk)), 'her wish stands where publication is decided');
await story.look(clerk, 'one in the inbox');
await clerk.check('input[name=accepted][value=yes]');
await clerk.selectOption('#state', 'name-withheld');
await press(clerk, 'form[novalidate] button');
check(/done=yes/.test(clerk.url()), 'the clerk accepts it');
await clerk.goto(`${at}/evidence/${reference}`);
await clerk.locator('#take-out > summary').click();
await clerk.fill('#out', SHE.names);
await press(clerk, '#redact-form button');
await story.look(clerk, 'what is taken out');
await clerk.locator('input[name=reason]').first().check();
await press(clerk, 'form button[class*=warning]');
check(!(await text(clerk, '.document')).includes(SHE.names), 'the name is taken out');
await story.look(clerk, 'the reading page');
story.step('it is accepted and redacted');

// An analyst codes a sentence of hers and cites it, beside somebody else's, in a finding that both languages have.
const analyst = await story.signIn('analyst', passwords.analyst);
const en = `${story.address}/en/c/wales`;
await analyst.goto(`${en}/evidence/${reference}`);
await analyst.locator('.without-script > summary').click();
await analyst.fill('#words', QUOTE);
await analyst.selectOption('#words-code', 'continuity');
await press(analyst, '.without-script button');
check(await analyst.locator('.document mark').count() > 0, 'her sentence is coded');
for (const [of, quote, finding] of [[reference, QUOTE, 'new'], ['WHC0001', 'Roedd hi wedi blino ar gael ei chyfarfod am y tro cyntaf.', 'F1']]) {
  await analyst.goto(`${en}/evidence/${of}`);
  await press(analyst, `a[href*="report/cite?reference=${of}"]`);
  await analyst.fill('#words', quote);
  await analyst.selectOption('#finding', finding);
  await analyst.check('#weight');
  await press(analyst, 'main form button');
  check(/#cited-in$/.test(analyst.url()), `${of} is cited`);
}
const FINDING = { en: 'Sample finding. Being met by one stranger after another was told as a harm in itself.',
  cy: 'Canfyddiad enghreifftiol. Adroddwyd bod cyfarfod ag un dieithryn ar ôl y llall yn niwed ynddo\'i hun.' };
const ADVICE = { en: 'Sample recommendation. A council should say who will come, and keep to it.',
  cy: 'Argymhelliad enghreifftiol. Dylai cyngor ddweud pwy fydd yn dod, a chadw at hynny.' };
await analyst.goto(`${en}/report/write/F1`);
for (const language of ['en', 'cy']) {
  for (const field of ['text', 'methodological_limits', 'coherence', 'adequacy', 'relevance']) await analyst.fill(`#${field}-${language}`, FINDING[language]);
}
await analyst.check('#level-3');
await press(analyst, 'main form button');
await story.look(analyst, 'writing a finding');
await analyst.goto(`${en}/report/write/new-recommendation`);
for (const language of ['en', 'cy']) {
  for (const field of ['text', 'cost-unknown', 'in_favour', 'against', 'equality', 'welsh_language']) await analyst.fill(`#${field}-${language}`, ADVICE[language]);
}
await analyst.fill('#who-en', 'Sample council');
await analyst.fill('#who-cy', 'Cyngor enghreifftiol');
await analyst.fill('#by-day', dayFromNow(300));
await analyst.check('input[name=finding][value=F1]');
await press(analyst, 'main form button');
await story.look(analyst, 'writing a recommendation');
await analyst.goto(`${en}/report/write/summary`);
for (const language of ['en', 'cy']) await analyst.fill(`#text-${language}`, FINDING[language]);
await press(analyst, 'main form button');
await analyst.goto(`${en}/report`);
check(/Nothing in the draft stands in the way/.test(await text(analyst)), 'the gate is open');
story.step('a finding and a recommendation are written');

// Before publication: her code shows her words as they will be published and the sentence that quotes them; she objects.
await tablet.goto(`${at}/receipt`);
await tablet.fill('#reference', reference);
await tablet.fill('#code', code.toLowerCase());
await press(tablet, 'main form button');
const draft = await text(tablet);
check(draft.includes(FINDING.cy) && draft.includes(QUOTE), 'her code shows the sentence that quotes her, and her words in it');
check(await tablet.locator('.answer > .verbatim').filter({ hasText: SHE.names }).count() === 0, 'her code shows her words as they will be published');
await story.look(tablet, 'the receipt before publication');
await tablet.fill('#objection', WORDS.objection);
await press(tablet, 'form[action$="/object"] button');
await clerk.goto(`${at}/objections`);
await story.look(clerk, 'objections');
await clerk.fill('main textarea', WORDS.answer);
await press(clerk, 'main form button');
await tablet.reload();
check((await text(tablet, 'main')).includes(WORDS.answer), 'her objection is answered, and she reads the answer');
await story.look(tablet, 'an objection answered');
story.step('her objection is answered');

// A commissioner agrees, the clerk publishes.
const commissioner = await story.signIn('commissioner', passwords.commissioner);
async function publish() {
  await commissioner.goto(`${at}/report`);
  await commissioner.locator('details:has(form[action$="/report/agree"]) > summary').click();
  await commissioner.selectOption('#commissioner', { index: 1 });
  await commissioner.fill('#how', 'Cofnod enghreifftiol 7');
  await press(commissioner, 'form[action$="/report/agree"] button');
  await clerk.goto(`${at}/report`);
  await press(clerk, 'form[action$="/report/publish"] button');
  check((await clerk.goto(`${story.address}/report/wales/cy/index.html`)).status() === 200, 'the report is published');
}
await publish();
await clerk.goto(`${at}/report`);
await story.look(clerk, 'the report after publication');
story.step('the report is published');

// The minister's office is sent a link, which counts once.
await clerk.goto(`${at}/report/replies/R1`);
await clerk.fill('#office', 'Swyddfa enghreifftiol');
await press(clerk, 'form[action$="/link"] button');
const link = (await text(clerk, 'main code')).trim();
const office = await story.person({ viewport: { width: 1280, height: 800 } });
await office.goto(link);
await story.look(office, 'the office replies');
await office.check('#state');
await office.fill('#words-cy', WORDS.reply);
await press(office, 'main form button');
check((await office.goto(link)).status() === 404, 'the link of the office counts once');

// From her words to the finding, the recommendation and the reply, and back, each by one link.
await tablet.goto(`${at}/receipt/${reference}`);
await story.look(tablet, 'the receipt after publication');
await press(tablet, 'main a[href*="/findings/F1.html"]');
await story.look(tablet, 'the finding');
check((await text(tablet)).includes(QUOTE), 'the finding quotes her');
await press(tablet, 'main a[href*="/recommendations/R1.html"]');
await story.look(tablet, 'the recommendation');
check((await text(tablet, '#response')).includes(WORDS.reply), 'the reply stands on the recommendation word for word');
await press(tablet, 'main a[href*="/findings/F1.html"]');
await press(tablet, `main a[href*="/submissions/${reference}.html"]`);
await story.look(tablet, 'her words as published');
check((await text(tablet, 'main mark')).includes(QUOTE), 'and back to her words, at the place');
const published = await text(tablet);
check(!published.includes(SHE.names) && !published.includes(SHE.name), 'neither her name nor the one she named is published');
await press(tablet, 'main a[href*="/findings/F1.html"]');
story.step('from her words to the reply and back');

// She asks to be erased, and is.
await tablet.goto(`${at}/receipt/${reference}`);
await press(tablet, `a[href$="/receipt/${reference}/withdraw"]`);
await story.look(tablet, 'withdrawing or being erased');
await press(tablet, 'form[action$="/erase"] button');
await story.look(tablet, 'erasure asked for');
await clerk.goto(`${at}/erasures`);
await story.look(clerk, 'erasures');
await press(clerk, `main a[href$="/erasures/${reference}"]`);
await story.look(clerk, 'erasing');
await press(clerk, 'main form button[class*=warning]');
await story.look(clerk, 'erased');
story.step('she is erased');

// The report was taken down, for a finding of it rested on her: it is looked at again, agreed to, and published without her.
await analyst.goto(`${en}/report`);
check(new RegExp(`F1[^]*${reference}`).test(await text(analyst)), 'the gate says which finding rested on her');
await story.look(analyst, 'the gate after an erasure');
await analyst.goto(`${en}/report/write/F1`);
await press(analyst, 'main form button');
await publish();
story.step('the report is published without her');

// Her words are on no page, in no file and not in the published report, which stands; the ledger verifies.
const marks = [...Object.values(SHE), 'Wyth gofalwr gwahanol', 'esgidiau Mam', 'chwe wythnos oedd hi', "yn aros yn agos atynt", code];
for (const path of [`${at}/evidence`, `${at}/inbox?show=all`, `${at}/objections`, `${at}/report`, `${at}/evidence?q=esgidiau`, `${story.address}/report/wales/cy/index.html`,
  `${story.address}/report/wales/cy/findings/F1.html`, `${story.address}/report/wales/cy/evidence/index.html`]) {
  const answer = await clerk.goto(path);
  const html = await clerk.content();
  check(answer.status() === 200, `${path} is there after the erasure: ${answer.status()}`);
  for (const mark of marks) check(!html.includes(mark), `"${mark}" is gone from ${path}`);
}
await tablet.goto(`${at}/receipt/${reference}`);
await story.look(tablet, 'her receipt after the erasure');
check(/receipt$/.test(tablet.url()), 'her code opens nothing any more');
const left = story.files(story.data).flatMap((file) => {
  const bytes = readFileSync(file);
  return marks.filter((mark) => bytes.includes(mark)).map((mark) => `${file}: ${mark}`);
});
check(left.length === 0, `her words are gone from the bytes of the data folder, but for ${left.slice(0, 3)}`);
const verified = story.verb(['verify', join(story.data, 'site/wales/pack')]);
check(verified.failed.length === 0, `the published pack verifies, but for ${JSON.stringify(verified.failed).slice(0, 300)}`);
story.step('her words are gone and the ledger verifies');
process.exit(await story.end() === 0 ? 0 : 1);
