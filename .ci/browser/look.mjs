// Looks at a page as everybody must be able to: wide and as narrow as a small telephone, with axe, and nothing beside the screen. Set SHOTS to
// a folder to keep pictures of what was looked at.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// What axe finds on the page as it stands, a line each.
export async function barriers(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((rules) => window.axe.run(document, { runOnly: rules }), RULES);
  return violations.map((one) => `${one.id} (${one.nodes.length}): ${one.nodes[0].html.slice(0, 160)}`);
}

export async function look(page, check, what, { widths = [1280, 320], shots = process.env.SHOTS } = {}) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    if (shots) {
      const name = `${what} ${width}`.replace(/[^A-Za-z0-9]+/g, '-');
      await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    check(wide <= 0, `${what} at ${width}: scrolls sideways by ${wide}`);
    const told = await barriers(page);
    check(told.length === 0, `${what} at ${width}: ${told.join('; ')}`);
  }
}
