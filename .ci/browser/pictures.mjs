// Makes the pictures of the README and the book from the demonstration, each under 100 kB: node pictures.mjs PATH-TO-TYSTIO [FOLDER].
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { Story, press } from './story.mjs';

const PICTURE_BYTES_MAX = 100_000;
const DESK = { width: 960, height: 660 };
const PHONE = { width: 360, height: 660 };
const into = process.argv[3] ?? new URL('../../book/pictures/', import.meta.url).pathname;
mkdirSync(into, { recursive: true });
const story = new Story('pictures', process.argv[2]);

// The demonstration, ready.
story.server = spawn(process.argv[2], ['demo', '--data', story.data, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'ignore', 'pipe'] });
story.ended = new Promise((resolve) => story.server.on('exit', resolve));
story.address = await new Promise((resolve, reject) => {
  let said = '';
  story.server.stderr.on('data', (data) => {
    said += data;
    const found = /(http:\/\/127\.0\.0\.1:\d+)\/en\/sign-in/.exec(said);
    if (found) resolve(found[1]);
  });
  story.server.on('exit', () => reject(new Error(said)));
});
await story.launch();

async function picture(page, name, path, { size = DESK, at = null, before = async () => {} } = {}) {
  await page.setViewportSize(size);
  if (path) await page.goto(story.address + path);
  await before();
  const y = at ? await page.locator(at).first().evaluate((one) => Math.max(0, one.getBoundingClientRect().top + window.scrollY - 16)) : 0;
  const file = join(into, `${name}.png`);
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y, ...size } });
  story.check(statSync(file).size <= PICTURE_BYTES_MAX, `${name}.png has ${statSync(file).size} bytes`);
}

// Sixty sample people who vote in three groups on twelve sample statements, by a rule and no chance.
const STATEMENTS = ['Buses should run until the last shift ends.', 'Every valley needs a hub of its own.', 'Care workers should be paid between two visits.',
  'The council should own the hubs.', 'A co-operative of carers could run one.', 'Appointments should be offered in Welsh first.',
  'Forms should also be had on paper.', 'One large hub is better than five small ones.', 'Volunteers can keep a hub open.', 'Private firms should be asked too.',
  'A nurse who knows you matters most.', 'Money should follow need and not numbers.'];
const comments = STATEMENTS.map((text, n) => `0,,${n},0,0,0,1,"Sample: ${text}"`);
const votes = Array.from({ length: 60 }, (_, who) => STATEMENTS.map((_, n) => {
  if ((who * 7 + n * 5) % 11 === 0) return null;
  const vote = n >= 10 ? 1 : [[1, -1, 1, -1][(who % 3 + n) % 4], [1, 1, -1][(who % 3 * 2 + n) % 3]][n % 2];
  return `0,,${n},${who},${(who * 13 + n * 3) % 17 === 0 ? -vote : vote}`;
}).filter(Boolean)).flat();
writeFileSync(join(story.folder, 'comments.csv'), `timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n${comments.join('\n')}\n`);
writeFileSync(join(story.folder, 'votes.csv'), `timestamp,datetime,comment-id,voter-id,vote\n${votes.join('\n')}\n`);
story.here(['voice', 'import', join(story.folder, 'votes.csv'), '--statements', join(story.folder, 'comments.csv')]);

const staff = { javaScriptEnabled: true };
const clerk = await story.signIn('clerk', 'sample-password', staff);
await clerk.goto(`${story.address}/en/c/wales/voting`);
await clerk.check('input[name=stage][value=open]');
await clerk.check('input[name=map_shown][value=yes]');
for (const [field, text] of Object.entries({ about_cy: 'Sampl: beth ddylai ddod gyntaf?', about_en: 'Sample: what should come first?',
  policy_cy: 'Un peth i bob datganiad.', policy_en: 'One thing a statement.' })) await clerk.fill(`#${field}`, text);
await press(clerk, 'form[action$="/voting"] button');
const reader = await story.person();
for (const language of ['en', 'cy']) {
  const here = `/${language}/c/wales`;
  await picture(reader, `public-${language}`, here);
  await picture(reader, `recommendation-${language}`, `/report/wales/${language}/recommendations/R1.html`, { at: '#response', size: { width: 960, height: 560 } });
  await picture(clerk, `writing-${language}`, `${here}/report/write/F1`, { at: 'fieldset.texts' });
  await picture(clerk, `measure-${language}`, `/${language}/measures`, { at: 'h1', before: async () => {
    await clerk.setInputFiles('#file', { name: 'sample.csv', mimeType: 'text/csv', buffer: Buffer.from('sample,Client ref,Score before,Score after\n'
      + 'yes,t01,9,8\nyes,t02,7,5\nyes,t03,8,4\nyes,t04,6,6\nyes,t05,9,5\nyes,t06,7,4\nyes,t07,8,6\nyes,t08,5,3\n') });
    await press(clerk, 'main form button');
    await press(clerk, 'main form button');
  } });
  await picture(reader, `opinions-${language}`, `${here}/voice/map`, { at: 'main svg', before: async () => {
    for (let tries = 0; tries < 60 && await reader.locator('main svg').count() === 0; tries += 1) {
      await reader.waitForTimeout(1000);
      await reader.reload();
    }
  } });
}
// The form on a phone, in Welsh: the start, and the first question.
const phone = await story.person();
await picture(phone, 'phone-start', '/cy/c/wales/give', { size: PHONE });
await press(phone, 'main a.button');
for (let n = 0; n < 12 && !/\/question\//.test(phone.url()); n += 1) {
  const form = phone.locator('#answers');
  for (const kind of ['radio', 'checkbox']) if (await form.locator(`input[type=${kind}]`).count() > 0) await form.locator(`input[type=${kind}]`).last().check();
  if (/subjects/.test(phone.url())) { await form.locator('input').last().uncheck(); await form.locator('input').first().check(); }
  if (await form.locator('select').count() > 0) await form.locator('select').selectOption({ index: 2 });
  if (/name$/.test(phone.url())) await form.locator('input[type=text]').fill('Sampl');
  await press(phone, '#answers button:not([name])');
}
await picture(phone, 'phone-question', null, { size: PHONE, at: '#answers', before: () => phone.fill('textarea', "Roedd y bws olaf wedi mynd cyn i'r clinig gau.") });
process.exit(await story.end() === 0 ? 0 : 1);
