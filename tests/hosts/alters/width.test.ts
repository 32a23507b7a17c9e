import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { twoFrames } from '../../browser/site.ts';
import { inArticles, type Way } from '../article.ts';

const { reading } = inArticles();

const styled = (style: string) => (map: string) => `<div style="${style}">${map}</div>`;

/** Parents by what they do with the width of what is in them. */
const parents: Record<string, (map: string) => string> = {
  'a block': styled(''),
  'a flex row': styled('display:flex'),
  'a flex row with a text': (map) => `<div style="display:flex"><p>A text beside</p>${map}</div>`,
  'a flex column': styled('display:flex;flex-direction:column'),
  'a flex column that centres': (map) =>
    `<div style="display:flex;flex-direction:column;align-items:center"><p>A text</p>${map}</div>`,
  'a flex column that sets at the start': styled('display:flex;flex-direction:column;align-items:flex-start'),
  'a flex column that sets at the end': styled('display:flex;flex-direction:column;align-items:flex-end'),
  'a grid': styled('display:grid'),
  'a grid that centres': styled('display:grid;place-items:center'),
  'a grid of two automatic columns': (map) =>
    `<div style="display:grid;grid-template-columns:auto auto">${map}<p>A text</p></div>`,
  'a grid of an automatic column and a share': (map) =>
    `<div style="display:grid;grid-template-columns:auto 1fr">${map}<p>A text</p></div>`,
  'a grid with min-content': styled('display:grid;grid-template-columns:min-content'),
  'a grid with max-content': styled('display:grid;grid-template-columns:max-content'),
  'a grid with fit-content': styled('display:grid;grid-template-columns:fit-content(100%)'),
  'a table': (map) => `<table><tr><td>${map}</td></tr></table>`,
  'a table of two cells': (map) => `<table><tr><td>${map}</td><td>Text</td></tr></table>`,
  'a fixed table': (map) => `<table style="table-layout:fixed;width:100%"><tr><td>${map}</td></tr></table>`,
  'a table cell': styled('display:table-cell'),
  'a figure as a table': (map) =>
    `<figure style="display:table;margin:0">${map}<figcaption>A caption</figcaption></figure>`,
  'a float': (map) => `<div style="float:left">${map}</div><br style="clear:both">`,
  'an inline block': styled('display:inline-block'),
  'an inline flex box': styled('display:inline-flex'),
  'an absolute box': (map) =>
    `<div style="position:relative;height:900px"><div style="position:absolute">${map}</div></div>`,
  'a fixed box': styled('position:fixed;top:0'),
  'a box with fit-content': styled('width:fit-content'),
  'a box with min-content': styled('width:min-content'),
  'a box with max-content': styled('width:max-content'),
  'an open disclosure': (map) => `<details open><summary>More</summary>${map}</details>`,
  'a dialog': (map) => `<dialog style="position:static" open>${map}</dialog>`,
  'a box with its size contained': styled('contain:size;height:900px'),
  'a box with a ratio': styled('aspect-ratio:16/9;display:flex;align-items:center'),
  'a box with upright lines': styled('writing-mode:vertical-rl;height:900px'),
  'a narrow flex column that centres': styled(
    'width:300px;display:flex;flex-direction:column;align-items:center',
  ),
};

/** What is wrong with the width of each map: `box` is what its parent gives at most. */
const faultsIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('section')].flatMap((section) => {
      const map = section.querySelector('tally-map') as HTMLElement;
      const drawn = map.shadowRoot?.querySelector('[part=map]')?.getBoundingClientRect().width ?? 0;
      const { width } = map.getBoundingClientRect();
      const room = Number(/width:(\d+)px/.exec(section.innerHTML)?.[1] ?? document.body.clientWidth);
      const isRight = width >= Math.min(320, room) && width <= room && drawn >= 240 && drawn <= width;
      return isRight && section.scrollWidth <= section.clientWidth
        ? []
        : [`${section.title}: ${Math.round(width)}, drawn ${Math.round(drawn)}, room ${room}`];
    }),
  );

const sections = (of: Record<string, (map: string) => string>) => (map: string) =>
  Object.entries(of)
    .map(([name, parent]) => `<section title="${name}">${parent(map)}</section>`)
    .join('');

describe.each([390, 1000])('an article of %d px', (width) => {
  it(`In any parent the map is at least 320 px wide at ${width} px, and overflows none.`, () =>
    reading({ width, body: sections(parents) }, async (page) => {
      expect(await page.locator('tally-map').count()).toBe(Object.keys(parents).length);
      expect(await faultsIn(page)).toEqual([]);
    }));

  it.each<Way>(['fragment', 'fragment without script'])(
    `In a parent that shrinks to fit the %s is as wide as the script's map at ${width} px.`,
    async (way) => {
      for (const name of ['a flex column that centres', 'a table', 'a float', 'a grid with min-content'])
        await reading(
          { width, way, body: sections({ [name]: parents[name] as (map: string) => string }) },
          async (page) => expect(await faultsIn(page)).toEqual([]),
        );
    },
  );
});

it('A map without its own width is found: a control.', () =>
  reading(
    { head: '<style>tally-map { contain: inline-size; min-width: 0 }</style>', body: sections(parents) },
    async (page) => {
      const faults = (await faultsIn(page)).join('\n');
      for (const name of ['a flex column that centres: 0', 'a table: 0', 'a float: 0', 'an inline block: 0'])
        expect(faults).toContain(name);
      expect(faults).not.toContain('a block:');
    },
  ));

describe('a row of a phone with 300 px of it taken', () => {
  const beside = '<aside style="flex:none;width:300px">An aside</aside>';
  const wide = (page: Page) =>
    page.evaluate(() => [
      document.querySelector('tally-map')?.clientWidth,
      document.documentElement.scrollWidth > innerWidth,
    ]);

  it.each([
    ['a row that does not wrap', 'display:flex', '', [320, true]],
    ['a row that wraps', 'display:flex;flex-wrap:wrap', '', [374, false]],
    ['a row whose map may be narrow', 'display:flex', 'min-width:0', [74, false]],
  ] as const)('In %s the map is as wide as the article lets it be.', (_, row, own, due) =>
    reading(
      {
        width: 390,
        head: `<style>tally-map{flex:1;${own}}</style>`,
        body: (map) => `<div style="${row}">${map}${beside}</div>`,
      },
      async (page) => expect(await wide(page)).toEqual(due),
    ),
  );
});

it('A map in a box that opens later is then as wide as the box.', () =>
  reading({ body: (map) => `<div id="box" style="width:0;overflow:hidden">${map}</div>` }, async (page) => {
    const widths = () =>
      page.locator('tally-map').evaluate((map) => {
        const figure = map.shadowRoot?.querySelector('.figure') as HTMLElement;
        return [map.clientWidth, figure.clientWidth, figure.scrollWidth];
      });
    await page.locator('#box').evaluate((box) => {
      box.style.width = '700px';
    });
    await twoFrames({ page });
    expect(await widths()).toEqual([700, 700, 700]);
  }));
