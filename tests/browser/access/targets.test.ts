import { describe, expect, it } from 'vitest';
import { chipPostals, postals } from '../../../src/geography/places.ts';
import { rawStory } from '../../fixtures/story.ts';
import { boxesOf, overlaps, type TargetBox, tooSmall } from '../measures/targetBoxes.ts';
import { openFootDialog } from '../pages/footDialog.ts';
import { pointOn } from '../pages/pointOn.ts';
import { builtSite, twoFrames, type Visit } from '../site.ts';

const { kept } = builtSite();

/** What is under 24 pixels in width or height. */
const under24 = (boxes: readonly TargetBox[]): string[] =>
  boxes
    .filter(({ width, height }) => width < 24 || height < 24)
    .map(({ name, width, height }) => `${name}: ${width} × ${height}`);

/** The story with an answer on each of twelve more days, which leaves no room for wide bars. */
function storyOfManyDays(): unknown {
  const story = rawStory() as { responses: { state: string; date: string; quotes: unknown[] }[] };
  const [first] = story.responses;
  const days = Array.from({ length: 12 }, (_, i) => `2017-07-${10 + i}`);
  for (const date of days)
    story.responses.push({ ...first, state: 'WY', date, quotes: [] } as typeof first & {});
  return story;
}

describe('The figure, 320 pixels wide', () => {
  const visit = kept({ width: 320, story: storyOfManyDays() });

  it.each([
    ['chips', 9, '[data-chip]', {}],
    ['tiles', 51, '[part=tiles] [data-state]', { view: 'tiles', state: 'MS' }],
  ])(
    'The %s are %d of at least 24 by 24 pixels, apart from one another.',
    async (_, count, selector, view) => {
      await visit().set(view);
      await twoFrames(visit());
      const boxes = await boxesOf(visit().map.locator(selector));
      expect(boxes).toHaveLength(count);
      expect(under24(boxes)).toEqual([]);
      expect(overlaps(boxes)).toEqual([]);
      // The control: a box over another is reported.
      expect(overlaps([...boxes, { ...(boxes[0] as TargetBox), name: 'planted' }])).toHaveLength(1);
    },
  );

  it('“Find a state”, the footer’s buttons and the switch of the counts are at least 24 pixels high.', async () => {
    const nav = '[part=footer] nav :is(button:not([part=keyboard]), a)';
    const selector = `[part=find], ${nav}, [data-count-by], [data-select-level]`;
    const boxes = await boxesOf(visit().map.locator(selector));
    expect(boxes).toHaveLength(13);
    expect(under24(boxes)).toEqual([]);
  });

  const states: Record<string, (visit: Visit) => Promise<unknown>> = {
    'as it opens': async () => {},
    'with a state selected': ({ set }) => set({ state: 'MS' }),
    'by responses': ({ set }) => set({ count: 'responses' }),
    'with all quotations': ({ set }) => set({ state: 'KY', open: 'quotations' }),
    'with the table': ({ set }) => set({ open: 'table' }),
    'with the keys listed': ({ part }) => part('keyboard').press('Enter'),
    'with the dialog that shares': (visit) => openFootDialog(visit, 'share'),
  };

  it.each(Object.keys(states))(
    'Buttons and fields are 24 by 24 pixels or as far apart as WCAG 2.5.8 asks, %s.',
    async (name) => {
      await states[name]?.(visit());
      await twoFrames(visit());
      const { small, count } = await tooSmall(visit().map);
      expect(count).toBeGreaterThan(15);
      expect(small).toEqual([]);
    },
  );

  it('The check of targets finds a button that is small and close to another.', async () => {
    const chip = visit().map.locator('[data-chip=RI]');
    await chip.evaluate((node: HTMLElement) => {
      node.style.cssText = 'flex: none; min-width: 0; width: 12px; height: 12px';
    });
    const { small } = await tooSmall(visit().map);
    await chip.evaluate((node) => node.removeAttribute('style'));
    expect(small).toHaveLength(1);
  });
});

describe('A finger on the map, 320 pixels wide', () => {
  const visit = kept({ width: 320, hasTouch: true });

  it('A finger reaches each of the 51, on its chip or on its shape.', async () => {
    for (const postal of postals) {
      const place = chipPostals.some((chip) => chip === postal)
        ? `[data-chip=${postal}]`
        : `path[data-state=${postal}]`;
      const { x, y } = await visit().onMap(pointOn, place);
      await visit().page.touchscreen.tap(x, y);
      expect((await visit().read()).state, postal).toBe(postal);
      await visit().set({ state: null });
    }
  });
});
