import { expect, it } from 'vitest';
import { started } from '../harness/started.ts';
import { faultsOf, printed, type Shown, shownIn } from '../measures/print.ts';
import { inPage, openMap } from '../pages/mapPage.ts';

const site = started();

it('All that is shown is printed with its sources, and no control is.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await openMap(page, site.server);
    const shown = await shownIn(page);
    expect(shown.rows).toHaveLength(51);
    expect(shown.rows.find(({ name }) => name === 'Mississippi')?.texts).toContain(
      '“My reply is short, and the river is long: they may go and swim in it”',
    );
    expect(faultsOf(await printed(page), shown)).toEqual([]);
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
