import axe, { type AxeResults, type NodeResult } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { views } from '../../src/state/viewState.ts';
import { openFootDialog } from './pages/footDialog.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { kept } = builtSite();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type WithAxe = typeof window & { axe?: typeof axe };

/** What axe finds on the page as it stands, the shadow root included. */
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

/** States of the figure beside view, theme and chosen state: how a reader gets there from the opening view. */
const others: Record<string, (visit: Visit) => Promise<void>> = {
  'the states’ own count': ({ set }) => set({ count: 'responses', at: '2018-01-03' }),
  'the dialog of the keys': async ({ page, shape, part }) => {
    await shape('TX').focus();
    await page.keyboard.press('?');
    await part('keys').waitFor({ state: 'visible' });
  },
  'the dialog that shares and saves': (visit) => openFootDialog(visit, 'save'),
  'the list of answers opened at the foot': async ({ map, part }) => {
    await map.locator('.answers > summary').click();
    await part('table').waitFor({ state: 'visible' });
  },
  'a level that the legend keeps': ({ map }) => map.locator('[data-hold=refused]').click(),
  'a search of the table that finds nothing': async ({ set, part, map }) => {
    await set({ view: 'table' });
    await part('filter').fill('nothing of the kind');
    await map.locator('.no-rows').waitFor({ state: 'visible' });
  },
};

/** Lets go what `others` has brought about and the view state does not hold. */
const afterwards = async ({ page, map, part, set }: Visit) => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await set({ view: 'table' });
  await part('filter').fill('');
  await set({ view: 'map' });
  await map
    .locator('.answers[open] > summary')
    .evaluateAll(([summary]) => (summary as HTMLElement | undefined)?.click());
};

describe.each([
  { theme: 'light', width: 1200, some: Object.keys(others).slice(0, 3) },
  { theme: 'dark', width: 320, some: Object.keys(others).slice(3) },
])('In the theme $theme, $width pixels wide', ({ theme, width, some }) => {
  const visit = kept({ width, attributes: { theme } });

  it.each([{ view: 'map', state: null }, ...views.map((view) => ({ view, state: 'MS' }))])(
    `Axe finds nothing wrong with the ${theme} view $view with $state chosen.`,
    async (view) => {
      await visit().set({ theme, ...view });
      expect(await violations(visit())).toEqual([]);
    },
  );

  it.each(some)(`Axe finds nothing wrong in the ${theme} theme with %s.`, async (name) => {
    await visit().set({ theme });
    await others[name]?.(visit());
    const found = await violations(visit());
    await afterwards(visit());
    expect(found).toEqual([]);
  });
});

describe('In Spanish', () => {
  const visit = kept({ width: 320, address: 'es/' });

  it.each(['map', 'table'])('Axe finds nothing wrong with the Spanish view "%s".', async (view) => {
    await visit().set({ view, state: 'MS' });
    expect(await violations(visit())).toEqual([]);
  });
});

describe('A button without a name', () => {
  const visit = kept();

  it('Axe reports a button without a name in the shadow root, and nothing else.', async () => {
    await visit().onMap((map) => {
      const button = document.createElement('button');
      button.id = 'planted';
      button.style.cssText = 'width: 44px; height: 44px';
      map.shadowRoot?.querySelector('.controls')?.append(button);
    });
    expect(await violations(visit())).toEqual(['button-name: tally-map #planted']);
  });
});
