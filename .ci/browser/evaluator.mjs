// An evaluator goes from a council's spreadsheet to a sentence with an interval and a chart, without scripts, in both languages; and is
// told what is wrong with a wrong file.
import { look as lookAt } from './look.mjs';

const TABLE = 'sample,Client ref,Score before,Score after\n'
  + 'yes,t01,9,8\nyes,t02,7,5\nyes,t03,8,4\nyes,t04,6,6\nyes,t05,9,5\nyes,t06,7,4\nyes,t07,8,6\nyes,t08,5,3\n';

export async function walkAsEvaluator({ context, address, check }) {
  const page = await context.newPage();
  const look = (step) => lookAt(page, check, `an evaluator, ${step}`);
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

  // What came out travels as an exhibit, is taken in by the commission, and a claim is put beside its figure.
  await Promise.all([page.waitForNavigation(), page.click('main form button')]);
  await page.fill('#title_en', 'Sample visits');
  await page.fill('#title_cy', 'Ymweliadau sampl');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[name=go][value=exhibit]')]);
  const exhibits = `${address}/en/c/wales/exhibits`;
  await page.goto(exhibits);
  await page.setInputFiles('#file', await download.path());
  await Promise.all([page.waitForNavigation(), page.click('main form button')]);
  const beside = page.locator('main a[href$="/beside"]');
  check(await beside.count() === 1, 'an evaluator: the exhibit is taken in, and a claim can be put beside it');
  await look('exhibit');
  await Promise.all([page.waitForNavigation(), beside.click()]);
  await look('beside');
  await page.selectOption('#claim', { index: 1 });
  await Promise.all([page.waitForNavigation(), page.click('button[name=go][value=keep]')]);
  check(await page.locator('.summary-of-errors a[href="#figure"]').count() === 1, 'an evaluator: a figure must be chosen');
  await look('beside-wrong');
  await page.selectOption('#figure', '/result/estimate');
  await Promise.all([page.waitForNavigation(), page.click('button[name=go][value=keep]')]);
  check(await page.locator('form[action$="/beside/away"]').count() === 1, 'an evaluator: claim and figure stand side by side');
  await look('abreast');
  await page.goto(page.url().replace('/en/', '/cy/').replace(/#.*/, '/beside'));
  await look('beside-cy');
  await page.close();
}
