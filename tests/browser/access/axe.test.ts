import axe, { type AxeResults, type NodeResult } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { openFootDialog } from '../pages/footDialog.ts';
import { builtSite, twoFrames, type Visit } from '../site.ts';

const { kept } = builtSite();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type WithAxe = typeof window & { axe?: typeof axe };

/** What axe finds on the page now, the shadow root included. */
async function results(visit: Visit): Promise<AxeResults> {
  const { page } = visit;
  await twoFrames(visit);
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ content: axe.source });
  return page.evaluate(
    (values) =>
      (window as WithAxe & { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        // `targets.test.ts` has it: axe takes a link that is broken across two lines for one wide box.
        rules: { 'target-size': { enabled: false } },
        resultTypes: ['violations', 'incomplete'],
      }),
    tags,
  );
}

/** A line for each element that breaks a rule: the rule, and the way to the element through its shadow roots. */
async function violations(visit: Visit): Promise<string[]> {
  const found = await results(visit);
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${wayTo(node)}`));
}

const wayTo = ({ target }: NodeResult): string => target.flat().join(' ');

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
  { theme: 'light', width: 1200, some: Object.keys(states) },
  { theme: 'dark', width: 320, some: narrow },
])('In the theme $theme, $width pixels wide', ({ theme, width, some }) => {
  const visit = kept({ width, attributes: { theme } });

  it.each(some)(`Axe finds nothing wrong with the ${theme} figure %s.`, async (name) => {
    await visit().set({ theme });
    await states[name]?.(visit());
    expect(await violations(visit())).toEqual([]);
  });
});

describe('In Spanish', () => {
  const visit = kept({ width: 320, address: 'es/' });

  it.each(['quotations', 'table', 'method'])(
    'Axe finds nothing wrong with the Spanish figure and its %s.',
    async (open) => {
      await visit().set({ state: 'MS', open });
      expect(await violations(visit())).toEqual([]);
    },
  );

  it('Axe reports a button without a name in the shadow root, and nothing else.', async () => {
    await visit().onMap((map) => {
      const button = document.createElement('button');
      button.id = 'planted';
      button.style.cssText = 'width: 44px; height: 44px';
      map.shadowRoot?.querySelector('.row')?.append(button);
    });
    expect(await violations(visit())).toEqual(['button-name: tally-map #planted']);
  });
});
