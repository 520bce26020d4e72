// A clerk opens a voting and plans a session with its transcript; a participant votes with the keyboard alone and without scripts, in Welsh;
// a witness corrects by the link. Set SHOTS to a folder to keep pictures of the steps.
import { look as lookAt } from './look.mjs';

const TEXTS = {
  about_cy: 'Sampl: beth ddylai ddod gyntaf?', about_en: 'Sample: what should come first?',
  policy_cy: 'Un peth i bob datganiad, heb enwi neb.', policy_en: 'One thing a statement, and nobody named.',
};
const WORDS = 'Q1 Sample Chair: Why do the buses stop?\n\nSample Driver: They stop at six. We wrote so in WHC0001.\n\n'
  + 'Q2 Sample Chair: Who decides that?\n\nSample Driver: The council does. I will write to the commission.\n';

export async function walkAsVoter({ browser, clerk, address, check }) {
  const at = `${address}/en/c/wales`;
  const look = (page, step) => lookAt(page, check, `voting, ${step}`);
  const sent = (page, selector) => Promise.all([page.waitForNavigation(), page.locator(selector).first().click()]);
  const desk = await clerk.newPage();
  await desk.goto(`${at}/voting`);
  await desk.check('input[name=stage][value=open]');
  await desk.check('input[name=map_shown][value=yes]');
  for (const [field, text] of Object.entries(TEXTS)) await desk.fill(`#${field}`, text);
  await sent(desk, 'form[action$="/voting"] button');
  for (const [en, cy] of [['Sample: buses should run later.', 'Sampl: dylai bysiau redeg yn hwyrach.'], ['Sample: buses should run later on.', 'Sampl: dylai bysiau redeg yn hwyrach eto.']]) {
    await desk.goto(`${at}/voting/new`);
    await desk.fill('#text', en);
    await desk.fill('#other', cy);
    await desk.check('input[name=language][value=en]');
    await sent(desk, 'main form button');
    await look(desk, 'statement');
    await sent(desk, 'button[value=accept]');
  }
  check(await desk.locator('main section.card').count() > 0, 'voting: what says nearly the same is pointed out');
  await desk.goto(`${at}/voting`);
  await look(desk, 'staff');

  const public_ = await browser.newContext({ javaScriptEnabled: false });
  const voter = await public_.newPage();
  await voter.goto(`${address}/cy/c/wales/voice`);
  await sent(voter, 'form[action$="/voice/begin"] button');
  await voter.keyboard.press('Tab');
  for (let tabs = 0; tabs < 20 && !(await voter.evaluate(() => document.activeElement?.type === 'radio')); tabs += 1) await voter.keyboard.press('Tab');
  await voter.keyboard.press('Space');
  await Promise.all([voter.waitForNavigation(), voter.keyboard.press('Enter')]);
  check(await voter.locator('button[value=agree]').count() === 1, 'voting: the first statement is reached by the keyboard');
  for (let tabs = 0; tabs < 20 && !(await voter.evaluate(() => document.activeElement?.value === 'agree')); tabs += 1) await voter.keyboard.press('Tab');
  await Promise.all([voter.waitForNavigation(), voter.keyboard.press('Enter')]);
  check(await voter.locator('.message--success').count() === 1, 'voting: a vote by the keyboard is kept, and the page says so');
  const cookies = await public_.cookies();
  await public_.close();
  const seen = await browser.newContext();
  await seen.addCookies(cookies);
  const look_on = await seen.newPage();
  for (const path of ['', '/next', '/statements', '/mine', '/propose', '/log', '/map', '/enter']) {
    for (const language of ['en', 'cy']) {
      await look_on.goto(`${address}/${language}/c/wales/voice${path}`);
      await look(look_on, `voice${path.replace('/', '-')}-${language}`);
    }
  }

  await desk.goto(`${at}/witnesses`);
  await desk.fill('#name', 'Sample Driver');
  await desk.check('input[name=language][value=cy]');
  await sent(desk, 'main form button');
  await look(desk, 'witnesses');
  await desk.goto(`${at}/hearings`);
  for (const [field, text] of Object.entries({ title_cy: 'Bysiau', title_en: 'Buses', day: '2026-05-21', from: '10:00', until: '12:00', place: 'Sample hall' })) await desk.fill(`#${field}`, text);
  await desk.check('input[name=shown][value=yes]');
  await sent(desk, 'main form button');
  await desk.selectOption('#witness', { label: 'Sample Driver' });
  await sent(desk, 'button[value=call]');
  await sent(desk, 'button[value=link]');
  const link = await desk.locator('main a[href*="/correct/"]').getAttribute('href');
  await desk.setInputFiles('#file', { name: 'buses.txt', mimeType: 'text/plain', buffer: Buffer.from(WORDS) });
  await sent(desk, 'form[enctype] button');
  await sent(desk, 'button[value=publish]');
  await look_on.goto(address + link);
  await sent(look_on, 'main section a[href*="part="]');
  await look_on.fill('#words', 'Why do the buses stop so soon?');
  await sent(look_on, 'main form button');
  await look(look_on, 'correct');
  await desk.reload();
  await look(desk, 'hearing');
  await desk.locator('input[name=reason]').first().fill('The recording says so.');
  await sent(desk, 'button[value=accept]');
  await desk.goto(`${at}/hearings`);
  await look(desk, 'hearings');
  for (const path of ['', '/1']) {
    for (const language of ['en', 'cy']) {
      await look_on.goto(`${address}/${language}/c/wales/sessions${path}`);
      await look(look_on, `sessions${path.replace('/', '-')}-${language}`);
    }
  }
  check(/stop so soon/.test(await look_on.locator('main').innerText()), 'a witness: an accepted correction is read by the public');
  await seen.close();
  await desk.close();
}
