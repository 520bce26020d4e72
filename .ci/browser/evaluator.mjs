// An evaluator goes from a council's spreadsheet to a sentence with an interval and a chart, without scripts, in both languages; and is
// told what is wrong with a wrong file. Set SHOTS to a folder to keep pictures of the steps.
import { join } from 'node:path';

const TABLE = 'sample,Client ref,Score before,Score after\n'
  + 'yes,t01,9,8\nyes,t02,7,5\nyes,t03,8,4\nyes,t04,6,6\nyes,t05,9,5\nyes,t06,7,4\nyes,t07,8,6\nyes,t08,5,3\n';

export async function walkAsEvaluator({ context, address, axeSource, check }) {
  const page = await context.newPage();
  const look = async (step) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `measure-${step}-${width}.png`), fullPage: true });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      check(wide <= 0, `an evaluator, ${step} at ${width}: scrolls sideways by ${wide}`);
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() => window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }));
      const told = violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 160)}`);
      check(violations.length === 0, `an evaluator, ${step} at ${width}: ${told.join('; ')}`);
    }
  };
  const give = async (name, text) => {
    await page.goto(`${address}/en/measures`);
    await page.setInputFiles('#file', { name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await Promise.all([page.waitForNavigation(), page.click('main form button')]);
  };
  await page.goto(`${address}/en/measures`);
  await look('file');
  await give('letter.txt', 'Dear commission,');
  await look('wrong-file');
  check(await page.locator('.summary-of-errors a').count() === 1, 'an evaluator: a wrong file is told so beside the field');
  await give('scores.csv', TABLE.replace('t03,8', 't03,eight'));
  await Promise.all([page.waitForNavigation(), page.click('main form button')]);
  const told = await page.locator('.summary-of-errors').innerText();
  check(/scores\.csv:4: /.test(told), `an evaluator: a wrong cell is told with its line: ${told}`);
  await give('scores.csv', TABLE);
  check(await page.locator('#before option:checked').innerText() === 'Score before', 'an evaluator: columns are known by their names');
  await look('columns');
  await Promise.all([page.waitForNavigation(), page.click('main form button')]);
  check((await page.locator('.inset').innerText()).includes('\u22122.25'), 'an evaluator: a table becomes a sentence');
  check(await page.locator('svg.drawing').count() === 1, 'an evaluator: and a chart');
  await look('result');
  await Promise.all([page.waitForNavigation(), page.click('button[name=go][value=cy]')]);
  check(await page.locator('html').getAttribute('lang') === 'cy', 'an evaluator: the same result in Welsh');
  await look('result-cy');
  await Promise.all([page.waitForNavigation(), page.click('button[name=go][value=back]')]);
  check(await page.locator('#after').inputValue() === '3', 'an evaluator: going back keeps what was chosen');
  await look('columns-cy');
  await page.close();
}
