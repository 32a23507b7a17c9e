import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { outlines } from '../../../src/geometry/outlines.ts';
import { root } from '../../fixtures/project.ts';
import { type OpenedPage, openPage } from '../harness/page.ts';
import { started } from '../harness/started.ts';
import type { Given } from '../pages/adoption.ts';

type Adoption = typeof import('../pages/adoption.ts');
declare const adoption: Adoption;

const site = started();
let script: string;
let given: Given;

beforeAll(async () => {
  script = await bundled();
  const story = JSON.parse(await readFile(join(inject('dist'), 'voter-rolls.json'), 'utf8'));
  given = { story, outlines: outlines() };
});

/** The render function and what compares its figures, as one script that sets `adoption`. */
async function bundled(): Promise<string> {
  const output = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: join(root, 'tests/browser/pages/adoption.ts'),
        formats: ['iife'],
        name: 'adoption',
      },
    },
  })) as Rolldown.RolldownOutput[];
  return output[0]?.output[0].code ?? '';
}

/** A page for all tests of a block, whose own script is blocked, so that the figure stays as served. */
function served(): () => Page {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage(site.browser);
    const { page } = opened;
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(site.server.url('index.html'));
    await page.addScriptTag({ content: script });
  });
  afterEach(() => expect(opened.pageErrors).toEqual([]));
  afterAll(() => opened?.close());
  return () => opened.page;
}

describe('the served figure', () => {
  const page = served();

  it('The browser reads the served figure as the tree that was rendered.', async () => {
    const found = await page().evaluate((all) => adoption.asServed(all), given);
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('A view that is gone to straight from the served figure is the same as one that is rendered from nothing.', async () => {
    const found = await page().evaluate((all) => adoption.jumps(all), given);
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('The comparison finds an attribute, a text and a node without a namespace that are planted: a control.', async () => {
    const found = await page().evaluate((all) => adoption.planted(all), given);
    expect(found).toHaveLength(3);
    expect(found.join('\n')).toMatch(/data-odd="1" instead of null/);
    expect(found.join('\n')).toMatch(/namespace null instead of http:\/\/www.w3.org\/2000\/svg/);
    expect(found.join('\n')).toMatch(/the children/);
  });
});

describe('adopting the served figure', () => {
  const page = served();

  it('Adopting the served figure touches nothing as long as the view stays.', async () => {
    expect(await page().evaluate((all) => adoption.touches(all), given)).toEqual([]);
  });

  it('A walk through views gives what rendering each from nothing gives, and keeps the served nodes.', async () => {
    const walked = await page().evaluate((all) => adoption.walk(all), given);
    expect(walked.differences.slice(0, 20)).toEqual([]);
    expect(walked.views).toBe(8);
    expect(walked.replaced).toEqual([]);
    expect(walked.lasting).toBeGreaterThan(500);
  });
});
