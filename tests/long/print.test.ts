import { expect, it } from 'vitest';
import { started } from '../browser/harness/started.ts';
import { faultsOf, printed, type Shown, shownIn } from '../browser/measures/print.ts';
import { inPage, openMap, part, setMap } from '../browser/pages/mapPage.ts';

const site = started();

it.each([
  ['the opening view', ''],
  ['the first report', '?at=courier'],
  ['the last day of answers', '?count=responses&at=2018-01-03'],
  ['the tiles', '?view=tiles'],
  ['the open table', '?open=table'],
  ['the dark figure at the last day of answers', '?count=responses&at=2018-01-03&theme=dark'],
  ['a selected state with its quotations open', '?state=MS&open=quotations'],
  ['the method', '?open=method'],
])('All that is shown of %s is printed with its sources, and no control is.', (_what, query) =>
  inPage(site.browser, {}, async ({ page }) => {
    await openMap(page, site.server, `index.html${query}`);
    const shown = await shownIn(page);
    expect(shown.rows).toHaveLength(51);
    expect(faultsOf(await printed(page), shown)).toEqual([]);
  }),
);

it('All that is shown without script is printed, and each page of the table has its whole head.', () =>
  inPage(site.browser, { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(site.server.url('index.html'));
    const shown = await shownIn(page);
    expect(shown.rows).toHaveLength(51);
    const pages = await printed(page);
    expect(faultsOf(pages, shown)).toEqual([]);
    const heads = pages.map((text) => [text.includes('Quotationorsummary'), text.includes('Countedsince')]);
    expect(heads.filter(([last, third]) => last !== third)).toEqual([]);
  }));

it('Only the rows that the filters of an open table leave are printed, with their number, and all rows of a closed one.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await openMap(page, site.server);
    await page.locator('tally-map [data-select-level=refused]').click();
    const all = await shownIn(page);
    expect(faultsOf(await printed(page), all)).toEqual([]);
    await setMap(page, { open: 'table' });
    await part(page, 'search').fill('river');
    const { rows } = await shownIn(page);
    expect([all.rows.length, rows.map(({ name }) => name)]).toEqual([51, ['Mississippi']]);
    const pages = await printed(page);
    expect(faultsOf(pages, await shownIn(page))).toEqual([]);
    expect(pages.join('')).toContain('1of51rowsisshown.');
    expect(pages.join('')).not.toContain('Wyoming');
    await setMap(page, { open: null });
    expect((await printed(page)).join('')).not.toContain('of51rows');
  }));

it('The check of prints reports a print without its style.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await openMap(page, site.server);
    const shown = await shownIn(page);
    await page.evaluate(() => {
      for (const style of document.querySelector('tally-map')?.shadowRoot?.querySelectorAll('style') ?? [])
        style.textContent = (style.textContent ?? '').replaceAll('@media print', '@media none');
    });
    const faults = faultsOf(await printed(page), shown).join('\n');
    expect(faults).toContain('printed: Find a state');
    expect(faults).toContain('not printed for Texas');
  }));

it('The check of prints finds a row on two pages.', () => {
  const shown: Shown = { head: [], rows: [{ name: 'Ohio', texts: ['https://a.example/'] }], lead: '' };
  expect(faultsOf(['Ohiohttps://a.example/'], shown)).toEqual([]);
  expect(faultsOf(['Ohio', 'https://a.example/'], shown)).toEqual(['broken across pages: Ohio']);
});
