import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { openFootDialog } from '../pages/footDialog.ts';
import { builtSite, twoFrames, type Visit } from '../site.ts';

const { kept } = builtSite();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type WithAxe = typeof window & { axe?: typeof axe };

/** A line for each element that breaks a rule: the rule, and the way to the element through its shadow roots. */
async function violations(visit: Visit): Promise<string[]> {
  const { page } = visit;
  await twoFrames(visit);
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ content: axe.source });
  const found = await page.evaluate(
    (values) =>
      (window as WithAxe & { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        // `targets.test.ts` has it: axe takes a link that is broken across two lines for one wide box.
        rules: { 'target-size': { enabled: false } },
        resultTypes: ['violations', 'incomplete'],
      }),
    tags,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
  );
}

/** States of the figure: how a reader gets there from the opening view. */
const states: Record<string, (visit: Visit) => Promise<unknown>> = {
  'as it opens': async () => {},
  'with the card of a state': ({ set }) => set({ state: 'MS' }),
  'at the last day of the states’ own answers': ({ set }) => set({ count: 'responses', at: '2018-01-03' }),
  'with all quotations of a state open': ({ set }) => set({ state: 'KY', open: 'quotations' }),
  'with the table open': ({ set }) => set({ open: 'table' }),
  'with a search of the table that finds nothing': async ({ set, part, map }) => {
    await set({ open: 'table' });
    await part('search').fill('nothing of the kind');
    await map.locator('.no-rows').waitFor({ state: 'visible' });
  },
  'with the method open': ({ set }) => set({ open: 'method' }),
  'with tiles and a state selected': ({ set }) => set({ view: 'tiles', state: 'MS' }),
  'with a level that the legend brings forward': ({ map }) =>
    map.locator('[data-select-level=refused]').click(),
  'with the keyboard shortcuts listed': async ({ part }) => {
    await part('keyboard').press('Enter');
    await part('keys').waitFor();
  },
  'with the dialog that shares': (visit) => openFootDialog(visit, 'share'),
  'with the dialog of the embeds': async (visit) => {
    await openFootDialog(visit, 'embed');
    await visit.part('embed').locator('summary').click();
  },
};

/** What looks another way where the figure is narrow and dark. */
const narrow = Object.keys(states).filter((name) => !/last day|finds nothing|shares/.test(name));

describe.each([
  { of: 'light', theme: 'light', width: 1200, address: '', some: Object.keys(states) },
  { of: 'dark', theme: 'dark', width: 320, address: '', some: narrow },
  {
    of: 'Spanish',
    theme: 'light',
    width: 320,
    address: 'es/',
    some: narrow.filter((name) => /open$/.test(name)),
  },
])('The $of figure, $width pixels wide', ({ of, theme, width, address, some }) => {
  const visit = kept({ width, address });

  it.each(some)(`Axe finds nothing wrong with the ${of} figure %s.`, async (name) => {
    await visit().set({ theme });
    await states[name]?.(visit());
    expect(await violations(visit())).toEqual([]);
  });

  it(`Axe reports a button without a name in the shadow root of the ${of} figure, and nothing else.`, async () => {
    await visit().onMap((map) => {
      const button = document.createElement('button');
      button.id = 'planted';
      button.style.cssText = 'width: 44px; height: 44px';
      map.shadowRoot?.querySelector('.row')?.append(button);
    });
    expect(await violations(visit())).toEqual(['button-name: tally-map #planted']);
  });
});
