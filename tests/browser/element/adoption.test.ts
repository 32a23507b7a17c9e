import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { outlines } from '../../../src/geometry/outlines.ts';
import { root } from '../../fixtures/project.ts';
import { rawStory } from '../../fixtures/story.ts';
import { type OpenedPage, openPage } from '../harness/page.ts';
import { started } from '../harness/started.ts';
import type { Given } from '../pages/adoption.ts';

type Adoption = typeof import('../pages/adoption.ts');
declare const adoption: Adoption;

const site = started();
let opened: OpenedPage;
let given: Given;

/** The render function and what compares its figures, as one script that sets `adoption`. */
async function bundled(): Promise<string> {
  const entry = join(root, 'tests/browser/pages/adoption.ts');
  const [output] = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'adoption' },
    },
  })) as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}

// The page's own script is blocked, so that the figure stays as served.
beforeAll(async () => {
  opened = await openPage(site.browser);
  const { page } = opened;
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(site.server.url('index.html'));
  await page.addScriptTag({ content: await bundled() });
  given = { story: rawStory(), outlines: outlines() };
});
afterEach(() => expect(opened.pageErrors).toEqual([]));
afterAll(() => opened?.close());

it('The browser reads the served figure as the tree that was rendered.', async () => {
  expect(await opened.page.evaluate((all) => adoption.asServed(all), given)).toEqual([]);
});

it('The comparison finds an attribute, a text and a node without a namespace that are planted: a control.', async () => {
  const found = await opened.page.evaluate((all) => adoption.planted(all), given);
  expect(found).toEqual(
    ['data-odd="1"', 'odd', '<text> of null'].map((each) => expect.stringContaining(each)),
  );
});

it('Adopting the served figure touches nothing as long as the view stays.', async () => {
  expect(await opened.page.evaluate((all) => adoption.touches(all), given)).toEqual([]);
});

it('A walk of the served figure through views gives what rendering each from nothing gives.', async () => {
  expect(await opened.page.evaluate((all) => adoption.walk(all), given)).toEqual([]);
});
