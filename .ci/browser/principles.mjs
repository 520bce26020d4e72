// Two people assess the sample prototype of the register, each for themselves, and decide on what they differ on; then the public reads
// the profile. Without scripts, in both languages. It comes after the registrar's walk. Set SHOTS to a folder to keep pictures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { look as lookAt } from './look.mjs';

const LEVELS = readFileSync(new URL('../../examples/prototypes/adherence.csv', import.meta.url), 'utf8');
// The second sample prototype comes in a file, the first is assessed here.
const FILE = LEVELS.split('\n').filter((line) => !line.startsWith('sample-doorstep,')).join('\n');

export async function walkAsAssessors({ first, second, address, check }) {
  const ann = await first.newPage();
  const bob = await second.newPage();
  const look = (page, step) => lookAt(page, check, `principles, ${step}`);
  const press = async (page, button) => Promise.all([page.waitForNavigation(), page.click(button)]);
  const of = (below, language = 'en') => `${address}/${language}/c/wales${below}`;
  const one = '/principles/ccin-ten/sample-doorstep';

  await ann.goto(of('/principles'));
  await look(ann, 'sets');
  await ann.goto(of('/principles-import'));
  await look(ann, 'import');
  await ann.setInputFiles('#file', { name: 'levels.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await press(ann, 'main form button');
  check(/3 assessments/.test(await ann.locator('main').innerText()), 'principles: a file is taken in');
  for (const page of [ann, bob]) {
    await page.goto(of(one));
    await press(page, 'button[value=begin]');
  }
  const say = async (page, principle, level, ticked) => {
    await page.goto(of(`${one}/${principle}`));
    await page.check(`input[name=level][value="${level}"]`);
    for (const value of ticked) await page.check(`input[value="${value}"]`);
    await press(page, 'main form button');
  };
  await ann.goto(of(`${one}/SP`));
  await ann.check('input[name=level][value="3"]');
  await press(ann, 'main form button');
  check(await ann.locator('.summary-of-errors a').count() === 1, 'principles: a level without evidence is refused beside the field');
  await look(ann, 'level-wrong');
  for (const page of [ann, bob]) {
    await say(page, 'SP', '3', ['sample-outcomes']);
    await say(page, 'ES', '0', ['funding']);
  }
  await say(ann, 'DE', '1', ['project-size']);
  await say(bob, 'DE', '3', ['sample-outcomes']);
  await say(ann, 'WT', 'not-applicable', []);
  await ann.goto(of(one, 'cy'));
  await look(ann, 'working-cy');
  await ann.goto(of(`${one}/DE`, 'cy'));
  await look(ann, 'level-cy');
  await ann.goto(of(one));
  await press(ann, 'button[value=finish]');
  await look(ann, 'waiting');
  await bob.goto(of(one));
  check(!/1: stated/.test(await bob.locator('main').innerText()), 'principles: nobody sees what the other found');
  await press(bob, 'button[value=finish]');
  await look(bob, 'open');
  await bob.goto(of(`${one}/DE`));
  await look(bob, 'decide');
  await bob.check('input[name=level][value="1"]');
  await bob.check('input[value="short-term"]');
  await bob.fill('#note', 'The minutes show no vote.');
  await press(bob, 'button[value=decide]');
  await look(bob, 'settled');
  for (const language of ['en', 'cy']) {
    await bob.goto(of('/principles/ccin-ten', language));
    await look(bob, `set-${language}`);
    await bob.goto(of('/prototypes/sample-doorstep', language));
    check(await bob.locator('svg.drawing--levels').count() === 1, `principles: the public reads the profile (${language})`);
    await look(bob, `public-${language}`);
    await bob.goto(of('/practices', language));
    await look(bob, `practices-${language}`);
    await bob.goto(of('/synthesis', language));
    await look(bob, `synthesis-${language}`);
  }
  await ann.close();
  await bob.close();
}
