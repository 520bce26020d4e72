// An evaluator at a council measures the records of services, without scripts, in both languages, with the sample tables and with wrong
// ones. Set SHOTS to a folder to keep pictures of the steps.
import { readFileSync } from 'node:fs';
import { look as lookAt } from './look.mjs';

const SAMPLES = new URL('../../examples/practice/', import.meta.url);
const SERVICES = {
  homecare: { outcomes: 'homecare-outcomes.csv', hours: 'homecare-hours.csv', people: 'homecare-people.csv', events: 'homecare-events.csv' },
  earlyhelp: { cases: 'earlyhelp-families.csv', needs: 'earlyhelp-needs.csv', referrals: 'earlyhelp-referrals.csv', events: 'earlyhelp-events.csv' },
  urgent: { referrals: 'urgent-referrals.csv', admissions: 'urgent-admissions.csv' },
  visits: { people: 'visits-people.csv', visits: 'visits-log.csv' },
  adapting: { log: 'adapting-log.csv' },
  handoffs: { steps: 'handoffs-steps.csv' },
  cost: { items: 'cost-items.csv' },
};

export async function walkAsCouncil({ context, address, check }) {
  const page = await context.newPage();
  const look = (step) => lookAt(page, check, `a council, ${step}`);
  const send = (button) => Promise.all([page.waitForNavigation(), page.click(button)]);
  const csv = (name, buffer) => ({ name, mimeType: 'text/csv', buffer });
  await page.goto(`${address}/en/measures`);
  await Promise.all([page.waitForNavigation(), page.click('main a[href="/en/services"]')]);
  await look('list');
  for (const [service, tables] of Object.entries(SERVICES)) {
    await page.goto(`${address}/en/services/${service}`);
    if (service === 'urgent') {
      await look('files');
      await page.setInputFiles('#referrals', csv('letter.csv', Buffer.from('to,from\na,b\n')));
      await send('main form button');
      await send('main form button');
      check(/received/.test(await page.locator('.summary-of-errors').innerText()), 'a council: a missing column is asked for');
      await look('wrong');
      await page.goto(`${address}/en/services/${service}`);
      await send('main form button');
      check(await page.locator('.summary-of-errors a[href="#referrals"]').count() === 1, 'a council: a table that is needed is asked for');
    }
    for (const [table, name] of Object.entries(tables)) await page.setInputFiles(`#${table}`, csv(name, readFileSync(new URL(name, SAMPLES))));
    await send('main form button');
    await look(`${service}-columns`);
    await send('main form button');
    check(await page.locator('.inset').count() > 0, `a council: ${service} becomes sentences`);
    if (['homecare', 'earlyhelp', 'urgent'].includes(service)) check(await page.locator('svg.drawing').count() > 0, `a council: ${service} has a chart`);
    if (service !== 'handoffs') check(await page.locator('th:has-text(", row ")').count() > 0, `a council: ${service} has rows to look at`);
    await look(`${service}-result`);
    await send('button[name=go][value=cy]');
    check(await page.locator('html').getAttribute('lang') === 'cy', `a council: ${service} in Welsh`);
    await look(`${service}-result-cy`);
    await send('button[name=go][value=back]');
    check(await page.locator('main form select').count() > 3, `a council: ${service}: going back keeps the tables`);
    if (service === 'urgent') await look('columns-cy');
  }
  await page.close();
}
