import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../../tests/browser/harness/findBrowser.ts';
import { type County, counties } from './counties.ts';
import { markdownOf } from './markdown.ts';
import type { Cell, Size, Year } from './page.ts';
import { failuresIn, type Measured } from './report.ts';

declare const growth: typeof import('./page.ts');

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Places and stops of the grid; each stop changes as many places as the smallest record can bear. */
const grid = { places: [51, 500, 3142], stops: [8, 100, 1000], changed: 10 };
const wholeYear: Size = { places: 3142, stops: 365, answers: 100_000 };

/** The fills of the map, as the product's style sheet gives them: by one attribute. */
const styles = ['refused', 'conditional', 'public-only', 'reviewing', 'no-answer', 'provided']
  .map((level, i) => `[data-level=${level}] { fill: hsl(${i * 60} 60% 50%); }`)
  .join('\n');

const address = 'http://localhost/growth';
const markup = `<!doctype html><style>path { stroke: #fff; stroke-width: .3 }
${styles}</style><svg viewBox="0 0 975 610"></svg>`;

/** Isolates the page from other origins, for which the browser gives it a finer clock. */
const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const found = await findBrowser();
const { executablePath, args, env } = found;
const browser = await chromium.launch({ executablePath, args, ...(env && { env }), headless: true });
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.setDefaultTimeout(0);
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', headers: isolated, body: markup }),
  );
  await page.goto(address);
  await page.addScriptTag({ content: await bundled() });
  if (!(await page.evaluate(() => crossOriginIsolated)))
    throw new Error('The clock of the page is too coarse.');
  const measured = await measure(page, browser.version());
  writeFileSync(here('RESULTS.md'), markdownOf(measured));
  const failures = failuresIn(measured);
  for (const failure of failures) console.error(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}

/** The page's functions as one script that sets `growth`. */
async function bundled(): Promise<string> {
  const output = (await build({
    configFile: false,
    root: here('../..'),
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: here('page.ts'), formats: ['iife'], name: 'growth' },
    },
  })) as Rolldown.RolldownOutput[];
  return output[0]?.output[0].code ?? '';
}

async function measure(page: Page, version: string): Promise<Measured> {
  const all = counties();
  const year = await yearOf(page, all, wholeYear);
  const histories = [await yearOf(page, all, { ...wholeYear, answers: 1000 })];
  histories.push(await yearOf(page, all, { ...wholeYear, answers: 10_000 }), year);
  const cells: Cell[] = [];
  for (const places of grid.places)
    for (const stops of grid.stops)
      cells.push(await cellOf(page, all, { places, stops, answers: grid.changed * stops }));
  const machine = `Chromium ${version}, headless, on ${cpus().length} cores of ${cpus()[0]?.model.trim()}`;
  return { machine, year, histories, cells };
}

async function yearOf(page: Page, all: County[], size: Size): Promise<Year> {
  console.log(`${size.places} places, ${size.stops} stops, ${size.answers} answers`);
  return page.evaluate(([counties, asked]) => growth.year(counties, asked), [all, size] as const);
}

async function cellOf(page: Page, all: County[], size: Size): Promise<Cell> {
  console.log(`${size.places} places, ${size.stops} stops`);
  return page.evaluate(([counties, asked]) => growth.cell(counties, asked), [all, size] as const);
}
