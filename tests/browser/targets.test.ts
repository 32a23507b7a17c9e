import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { hitRadius } from '../../src/view/near.ts';
import { openFootDialog } from './pages/footDialog.ts';
import { boxesOf, overlaps, pointsOfStates, seaPoints, tooSmall } from './pages/targetBoxes.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { kept } = builtSite();
const postals = jurisdictions.map(({ postal }) => postal);

describe('The figure, 320 pixels wide', () => {
  const visit = kept({ width: 320 });

  it('The tiles are 51 of at least 24 by 24 pixels, in eleven columns and eight rows of at least 26.', async () => {
    await visit().set({ view: 'tiles', state: 'MS' });
    await twoFrames(visit());
    const boxes = await boxesOf(visit().map.locator('[part=tiles] [data-state]'));
    expect(boxes).toHaveLength(51);
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    for (const [along, count] of [
      ['x', 11],
      ['y', 8],
    ] as const) {
      const starts = [...new Set(boxes.map((box) => Math.round(box[along] * 10) / 10))].sort((a, b) => a - b);
      expect(starts).toHaveLength(count);
      const steps = starts.slice(1).map((start, i) => start - (starts[i] as number));
      expect(steps.filter((step) => step < 26)).toEqual([]);
    }
  });

  it('The list that finds a state has 52 entries of at least 24 pixels.', async () => {
    await visit().part('find').click();
    await twoFrames(visit());
    const boxes = await boxesOf(visit().part('find').locator('option'));
    await visit().page.keyboard.press('Escape');
    expect(boxes).toHaveLength(52);
    expect(boxes.filter(({ height }) => height < 24)).toEqual([]);
  });
});

describe('A finger on the map, 320 pixels wide', () => {
  const visit = kept({ width: 320, hasTouch: true });
  const tapped = async ({ x, y }: { x: number; y: number }) => {
    await visit().page.touchscreen.tap(x, y);
    return (await visit().read()).state;
  };
  const toMap = () =>
    visit()
      .part('map')
      .evaluate((map) => map.scrollIntoView({ block: 'center' }));

  it('A finger reaches each of the 51, on its call-out or on its shape.', async () => {
    await toMap();
    const points = await pointsOfStates(visit().map);
    expect(Object.keys(points).sort()).toEqual([...postals].sort());
    for (const [postal, point] of Object.entries(points)) expect(await tapped(point), postal).toBe(postal);
  });

  it(`A finger beside the shapes means the nearest within ${hitRadius} pixels, and none farther out.`, async () => {
    await toMap();
    const { near, far } = await seaPoints(visit().map, hitRadius);
    expect(near.length).toBeGreaterThan(8);
    for (const { postal, ...point } of near) {
      await visit().set({ state: null });
      expect(await tapped(point), `${postal} from ${point.x}, ${point.y}`).toBe(postal);
    }
    await visit().set({ state: 'KS' });
    expect(await tapped(far)).toBeNull();
  });
});

describe('The call-outs', () => {
  const visit = kept();

  it.each([320, 480, 768, 1200])(
    'The call-outs are apart from one another and inside the element, %i pixels wide.',
    async (width) => {
      await visit().page.setViewportSize({ width, height: 900 });
      await twoFrames(visit());
      const boxes = await boxesOf(visit().map.locator('[data-callout]'));
      expect(boxes).toHaveLength(9);
      expect(overlaps(boxes)).toEqual([]);
      const [host] = await boxesOf(visit().map);
      if (!host) throw new Error('there is no element');
      const isInside = (box: typeof host) =>
        box.x >= host.x && box.y >= host.y && box.x + box.width <= host.x + host.width;
      expect(boxes.filter((box) => !isInside(box))).toEqual([]);
      // The control: a box over another is told.
      expect(overlaps([...boxes, { ...(boxes[0] as typeof host), name: 'planted' }])).toHaveLength(1);
    },
  );
});

describe.each([
  { language: 'English', address: '', widths: [320, 480, 768, 1200] },
  { language: 'Spanish', address: 'es/', widths: [320] },
])('Map and tiles, $language', ({ language, address, widths }) => {
  const visit = kept({ address });

  it.each(widths)(`Map and tiles have one height in ${language}, %i pixels wide.`, async (width) => {
    await visit().page.setViewportSize({ width, height: 900 });
    const heights: (number | undefined)[] = [];
    for (const view of ['map', 'tiles']) {
      await visit().set({ view });
      await twoFrames(visit());
      heights.push((await visit().part(view).boundingBox())?.height);
      heights.push((await visit().map.boundingBox())?.height);
    }
    expect(heights.slice(0, 2)).toEqual(heights.slice(2));
    expect(heights[0]).toBeGreaterThan(150);
  });
});

describe('The buttons and fields of the figure, 320 pixels wide', () => {
  const visit = kept({ width: 320 });
  const states: Record<string, (visit: Visit) => Promise<unknown>> = {
    'as it opens': async () => {},
    'with a state chosen': ({ set }) => set({ state: 'MS' }),
    'by responses': ({ set }) => set({ count: 'responses' }),
    'with the table': ({ set }) => set({ view: 'table' }),
    'with the keys listed': ({ map }) => map.locator('[data-opens=keys]').click(),
    'with the dialog that shares and saves': (visit) => openFootDialog(visit, 'save'),
  };

  it.each(Object.keys(states))(
    'Buttons and fields are 24 by 24 pixels or as far apart as WCAG 2.5.8 asks, %s.',
    async (name) => {
      await states[name]?.(visit());
      await twoFrames(visit());
      const { small, count } = await tooSmall(visit().map);
      await visit().page.keyboard.press('Escape');
      expect(count).toBeGreaterThan(15);
      expect(small).toEqual([]);
    },
  );

  it('The check of targets finds a button that is small and close to another.', async () => {
    const { small } = await visit().map.evaluate((map) => {
      const next = map.shadowRoot?.querySelector<HTMLElement>('[part=next]') as HTMLElement;
      next.style.cssText = 'width: 12px; height: 12px; margin-inline-start: -8px';
      return { small: next.getAttribute('part') };
    });
    const found = await tooSmall(visit().map);
    await visit()
      .part('next')
      .evaluate((node) => node.removeAttribute('style'));
    expect(found.small).toEqual([small]);
  });
});
