import { afterEach, describe, expect, it } from 'vitest';
import type { Story } from '../../../src/story/form/schema.ts';
import { problemsOf, rawStory } from '../../fixtures/story.ts';
import { sideways, unreadable } from '../measures/readable.ts';
import { builtSite, settled, type Visit } from '../site.ts';

const { visiting, kept } = builtSite();

/** A copy of the story that a test has changed, which still is a story. */
function storyWith(change: (copy: Story) => unknown): unknown {
  const copy = rawStory() as Story;
  change(copy);
  expect(problemsOf(copy)).toEqual([]);
  return copy;
}

describe('a long text', () => {
  const quotation = (text: string) =>
    storyWith((copy) => {
      const quote = copy.responses.find(({ state }) => state === 'MS')?.quotes[0];
      Object.assign(quote as object, { text, lead: true });
    });

  /** The boxes of the figure that are wider than they may be, and the lines of the text on the card and in the tooltip. */
  const boxes = ({ onMap }: Visit) =>
    onMap((map) => {
      const root = map.shadowRoot as ShadowRoot;
      const figure = root.querySelector('.figure') as HTMLElement;
      const { left, right } = figure.getBoundingClientRect();
      const quoted =
        '[part=card] blockquote p, [part=tooltip] .quoted, [part=below] :is(blockquote, .quoted)';
      const lines = (selector: string) => {
        const node = root.querySelector<HTMLElement>(selector);
        return node && Math.round(node.clientHeight / Number.parseFloat(getComputedStyle(node).lineHeight));
      };
      return {
        height: figure.querySelector('.frame')?.getBoundingClientRect().height,
        cardLines: lines('[part=card] blockquote p'),
        tooltipLines: lines('[part=tooltip][data-placed] .quoted'),
        wide: [...root.querySelectorAll(quoted)]
          .filter((node) => node.checkVisibility())
          .filter((node) => {
            const box = node.getBoundingClientRect();
            return box.left < left - 1 || box.right > right + 1 || node.scrollWidth > node.clientWidth + 1;
          })
          .map((node) => `${node.localName}.${node.className}`),
        overflow: document.documentElement.scrollWidth > innerWidth,
      };
    });

  it.each([
    ['A quotation of 2,000 characters', 'The river is long. '.repeat(106).slice(0, 2000)],
    ['An unbroken word of 300 characters', 'unbroken'.repeat(38).slice(0, 300)],
  ])('%s is clamped on the card and in the tooltip, whole below, and never wider than its box.', (_, text) =>
    visiting({ story: quotation(text) }, async (visit) => {
      const { page, part, set, shape } = visit;
      for (const width of [320, 1000]) {
        await page.setViewportSize({ width, height: 900 });
        await set({ state: null, open: null });
        await settled(visit);
        const { height } = await boxes(visit);
        await shape('MS').hover();
        await part('tooltip').and(page.locator('[data-placed]')).waitFor();
        const hovered = await boxes(visit);
        expect(hovered).toMatchObject({ wide: [], overflow: false });
        expect(hovered.tooltipLines).toBe(3);
        await shape('MS').click();
        await part('card').locator('.more').waitFor();
        const chosen = await boxes(visit);
        expect(chosen).toMatchObject({ height, wide: [], overflow: false });
        expect(chosen.cardLines).toBeLessThanOrEqual(5);
        await part('card').locator('.more').click();
        await part('quotations').filter({ hasText: text }).waitFor();
        expect(await boxes(visit)).toMatchObject({ height, wide: [], overflow: false });
        await set({ open: 'table' });
        await part('search').fill('Mississippi');
        await part('table').locator('tr[data-state=MS]').waitFor();
        expect(await boxes(visit)).toMatchObject({ height, wide: [], overflow: false });
      }
    }),
  );
});

describe('a narrow host', () => {
  const visit = kept();
  afterEach(() => visit().onMap((map) => map.removeAttribute('style')));

  /** Gives the map so much room, in a page that is wider. */
  const give = async (width: number) => {
    await visit().onMap((map, to) => {
      Object.assign(map.style, { display: 'block', width: `${to}px` });
    }, width);
    await settled(visit());
  };
  const views = [
    {},
    { state: 'MS' },
    { state: 'TX', open: 'quotations' },
    { open: 'table' },
    { open: 'method' },
    { count: 'responses' },
    { view: 'tiles' },
  ] as const;

  it.each(views)(
    'In a host of 280 px nothing is cut and nothing scrolls sideways, with %o.',
    async (view) => {
      await give(280);
      await visit().set(view);
      await settled(visit());
      expect(await sideways(visit())).toEqual([]);
      expect(await unreadable(visit())).toEqual([]);
    },
  );

  it('In a host of 240 px the map alone may scroll.', async () => {
    await give(240);
    for (const view of views) {
      await visit().set({ count: 'reports', state: null, open: null, view: 'map', ...view });
      await settled(visit());
      const scrolling = (await sideways(visit())).filter((each) => !each.startsWith('div.map-box'));
      expect(scrolling, JSON.stringify(view)).toEqual([]);
      expect(await unreadable(visit()), JSON.stringify(view)).toEqual([]);
    }
  });

  it('A text that is cut and a box that scrolls are found: a control.', async () => {
    await give(280);
    await visit().onMap((map) => {
      const sentence = map.shadowRoot?.querySelector<HTMLElement>('[part=caption]');
      sentence?.style.setProperty('height', '10px');
      sentence?.style.setProperty('overflow', 'hidden');
      const time = map.shadowRoot?.querySelector<HTMLElement>('.row');
      time?.style.setProperty('overflow-x', 'scroll');
      time?.style.setProperty('width', '40px');
    });
    expect(await sideways(visit())).not.toEqual([]);
    expect(await unreadable(visit())).not.toEqual([]);
  });
});
