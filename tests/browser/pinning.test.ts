import { beforeEach, describe, expect, it } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { builtSite, type Visit } from './site.ts';

const { visiting, kept } = builtSite();
const names = jurisdictions.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en'));
const postalOf = (name: string) => jurisdictions.find((each) => each.name === name)?.postal as string;

/** What is pinned, by the property and by the panel, which must agree. */
async function pinned({ read, part }: Visit): Promise<string | null> {
  const { state } = await read();
  expect(await part('panel').getAttribute('data-state')).toBe(state);
  return state;
}

/** Presses on the map's ground far from every shape: the corner under Hawaii and Texas. */
async function pressGround({ onMap, page }: Visit): Promise<void> {
  const [x, y] = await onMap((map) => {
    const svg = map.shadowRoot?.querySelector('svg[part=map]') as SVGSVGElement;
    svg.scrollIntoView({ block: 'center' });
    const { left, bottom } = svg.getBoundingClientRect();
    return [left + 3, bottom - 3];
  });
  await page.mouse.click(x as number, y as number);
}

/**
 * Points on the sea whose nearest shape is Florida, at a distance in CSS pixels, with nothing else within 40:
 * found by walking along the coasts themselves.
 */
const seaPoints = ({ onMap }: Visit, distance: number) =>
  onMap((map, wanted) => {
    const root = map.shadowRoot as ShadowRoot;
    const svg = root.querySelector('svg[part=map]') as SVGSVGElement;
    svg.scrollIntoView({ block: 'center' });
    const matrix = svg.getScreenCTM() as DOMMatrix;
    const coast = (path: SVGPathElement): DOMPoint[] => {
      const length = path.getTotalLength();
      const steps = Math.ceil(length);
      return Array.from({ length: steps }, (_, i) =>
        path.getPointAtLength((i * length) / steps).matrixTransform(matrix),
      ) as DOMPoint[];
    };
    const near = (points: DOMPoint[], x: number, y: number) =>
      points.reduce((least, point) => Math.min(least, Math.hypot(point.x - x, point.y - y)), Infinity);
    const of = (postal: string) => root.querySelector(`path[data-state=${postal}]`) as SVGPathElement;
    const florida = coast(of('FL'));
    const others = ['GA', 'AL', 'SC'].flatMap((postal) => coast(of(postal)));
    const { left, right, top, bottom } = of('FL').getBoundingClientRect();
    const found: [number, number][] = [];
    for (let y = Math.ceil(top); y < bottom + 30 && found.length < 6; y += 3)
      for (let x = Math.ceil(left) - 30; x < right + 30; x++) {
        if (Math.abs(near(florida, x, y) - wanted) > 0.3 || near(others, x, y) < 40) continue;
        if (root.elementFromPoint(x, y) !== svg) continue;
        if (found.some(([x2, y2]) => Math.hypot(x - x2, y - y2) < 12)) continue;
        found.push([x, y]);
      }
    return found;
  }, distance);

describe('with a mouse', () => {
  const visit = kept();
  const here = (test: (visit: Visit) => Promise<void>) => test(visit());

  it('a click pins a state, a click on another pins that one, a second click on it unpins', () =>
    here(async (visit) => {
      await visit.shape('TX').click();
      expect(await pinned(visit)).toBe('TX');
      await visit.shape('OR').click();
      expect(await pinned(visit)).toBe('OR');
      await visit.shape('OR').click();
      expect(await pinned(visit)).toBeNull();
    }));

  it('the close button unpins', () =>
    here(async (visit) => {
      await visit.shape('TX').click();
      await visit.part('unpin').click();
      expect(await pinned(visit)).toBeNull();
    }));

  it('Escape unpins', () =>
    here(async (visit) => {
      await visit.shape('TX').click();
      await visit.page.keyboard.press('Escape');
      expect(await pinned(visit)).toBeNull();
    }));

  it('one Escape hides the tooltip and unpins', () =>
    here(async (visit) => {
      await visit.shape('TX').click();
      await visit.shape('KS').hover();
      expect(await visit.part('tooltip').isVisible()).toBe(true);
      await visit.page.keyboard.press('Escape');
      expect(await visit.part('tooltip').isVisible()).toBe(false);
      expect(await pinned(visit)).toBeNull();
    }));

  it('Escape also hides the tooltip where nothing is pinned and nothing has the focus', () =>
    here(async (visit) => {
      await visit.shape('KS').hover();
      expect(await visit.part('tooltip').isVisible()).toBe(true);
      await visit.page.keyboard.press('Escape');
      expect(await visit.part('tooltip').isVisible()).toBe(false);
    }));

  it('a click on the map’s empty ground unpins', () =>
    here(async (visit) => {
      await visit.shape('TX').click();
      await pressGround(visit);
      expect(await pinned(visit)).toBeNull();
    }));

  it('a click on the sea 18 px from Florida’s coast means Florida, one at 24 px is on empty ground', () =>
    here(async (visit) => {
      const close = await seaPoints(visit, 18);
      const far = await seaPoints(visit, 24);
      expect(close.length).toBeGreaterThan(2);
      expect(far.length).toBeGreaterThan(2);
      for (const [index, [x, y]] of close.entries()) {
        await visit.set({ state: null });
        await visit.page.mouse.click(x, y);
        expect(await pinned(visit), `18 px, point ${index}`).toBe('FL');
      }
      for (const [index, [x, y]] of far.entries()) {
        await visit.set({ state: 'TX' });
        await visit.page.mouse.click(x, y);
        expect(await pinned(visit), `24 px, point ${index}`).toBeNull();
      }
    }));

  it('each call-out pins its state, and a second click on it unpins', () =>
    here(async (visit) => {
      for (const postal of ['VT', 'NH', 'MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC']) {
        const callout = visit.map.locator(`[data-callout=${postal}] rect.box`);
        await callout.click();
        expect(await pinned(visit)).toBe(postal);
        await callout.click();
        expect(await pinned(visit)).toBeNull();
      }
    }));

  it('slider, legend, switches, transport, table, credit and the article around never unpin', () =>
    here(async (visit) => {
      const { part, map, page } = visit;
      await visit.shape('TX').click();
      const presses: Record<string, () => Promise<void>> = {
        'slider by key': () => part('slider').press('Home'),
        timeline: () => map.locator('.timeline').click({ position: { x: 200, y: 60 } }),
        legend: () => part('legend').locator('[data-level=conditional]').click(),
        'legend again': () => part('legend').locator('[data-level=conditional]').click(),
        clock: () => part('clock').locator('[data-clock=answered]').click(),
        'clock back': () => part('clock').locator('[data-clock=counted]').click(),
        previous: () => part('previous').click(),
        next: () => part('next').click(),
        play: () => part('play').click(),
        pause: () => part('play').click(),
        headline: () => part('headline').click(),
        caption: () => part('caption').click(),
        panel: () => part('panel').locator('h3').click(),
        'table view': () => part('view').locator('[data-view=table]').click(),
        table: () => part('table').locator('tr[data-state=AL] th').click(),
        'map view': () => part('view').locator('[data-view=map]').click(),
        credit: () => part('credit').locator('.as-of').click(),
        'the article’s headline': () => page.locator('h1').click(),
        'the article’s text': () => page.locator('main section p').first().click(),
      };
      for (const [name, press] of Object.entries(presses)) {
        await press();
        expect(await pinned(visit), name).toBe('TX');
      }
      await pressGround(visit);
      expect(await pinned(visit)).toBeNull();
    }));
});

describe('by keyboard', () => {
  const visit = kept();

  it('Enter pins the state that has the focus, Enter again and Escape unpin', async () => {
    const { page, shape } = visit();
    await shape('AL').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await pinned(visit())).toBe('GA');
    await page.keyboard.press('Enter');
    expect(await pinned(visit())).toBeNull();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await pinned(visit())).toBeNull();
  });
});

describe('by touch', () => {
  it('a tap pins, a second tap and a tap on empty ground unpin, and a tap on another pins that', () =>
    visiting({ width: 360, height: 800, hasTouch: true, isMobile: true }, async (visit) => {
      await visit.shape('TX').tap();
      expect(await pinned(visit)).toBe('TX');
      await visit.shape('TX').tap();
      expect(await pinned(visit)).toBeNull();
      await visit.shape('TX').tap();
      await visit.shape('CA').tap();
      expect(await pinned(visit)).toBe('CA');
      const far = await seaPoints(visit, 24);
      expect(far.length).toBeGreaterThan(0);
      await visit.page.touchscreen.tap(...(far[0] as [number, number]));
      expect(await pinned(visit)).toBeNull();
    }));

  it('a tap on a call-out pins', () =>
    visiting({ width: 360, height: 800, hasTouch: true, isMobile: true }, async (visit) => {
      for (const postal of ['DC', 'RI']) {
        await visit.map.locator(`[data-callout=${postal}] rect.box`).tap();
        expect(await pinned(visit)).toBe(postal);
      }
    }));
});

describe('the panel’s walk', () => {
  const visit = kept();
  const focused = () =>
    visit().onMap(
      (map) => map.shadowRoot?.activeElement?.getAttribute('part') ?? document.activeElement?.localName,
    );

  it('goes by name, D.C. between Delaware and Florida', () => {
    expect(names.slice(7, 10)).toEqual(['Delaware', 'District of Columbia', 'Florida']);
  });

  it.each([
    ['next-state', names],
    ['previous-state', names.toReversed()],
  ])('by %s passes all 51 and wraps round', async (button, order) => {
    await visit().set({ state: postalOf(order[0] as string) });
    const seen = [];
    for (let i = 0; i < 52; i++) {
      seen.push(await visit().part('panel').locator('h3').textContent());
      await visit().part(button).click();
    }
    expect(seen).toEqual([...order, order[0]]);
  });

  it.each(['next-state', 'previous-state'])(
    'keeps the focus on %s, so that Enter walks on',
    async (button) => {
      await visit().set({ state: 'DE' });
      await visit().part(button).click();
      expect(await focused()).toBe(button);
      for (let i = 0; i < 3; i++) {
        await visit().page.keyboard.press('Enter');
        expect(await focused()).toBe(button);
      }
      expect(await pinned(visit())).toBe(button === 'next-state' ? 'HI' : 'AR');
    },
  );
});

describe('the list of states', () => {
  const visit = kept();

  it('pins each of the 51, follows what else pins, and unpins by its first entry', async () => {
    const { part, shape } = visit();
    const find = part('find');
    const values = await find
      .locator('option')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    expect(values.slice(1)).toEqual(names.map(postalOf));
    expect(values[0]).toBe('');
    for (const postal of ['DC', 'WY', 'AL', 'CA']) {
      await find.selectOption(postal);
      expect(await pinned(visit())).toBe(postal);
    }
    await shape('TX').click();
    expect(await find.inputValue()).toBe('TX');
    await find.selectOption('');
    expect(await pinned(visit())).toBeNull();
  });
});

describe('on the tiles', () => {
  const visit = kept();

  /** A point of a tile on the screen, in parts of the tile's side from its upper left corner. */
  const pointOf = (postal: string, across: number, down: number) =>
    visit().onMap(
      ({ shadowRoot }, [which, x, y]): [number, number] => {
        shadowRoot?.querySelector('[part=tiles]')?.scrollIntoView({ block: 'center' });
        const tile = shadowRoot?.querySelector(`[part=tiles] [data-state=${which}] .tile`) as SVGElement;
        const { left, top, width, height } = tile.getBoundingClientRect();
        return [left + x * width, top + y * height];
      },
      [postal, across, down] as const,
    );

  beforeEach(() => visit().set({ view: 'tiles' }));

  it('a click on each of the 51 pins it, a second lets it go', async () => {
    for (const { postal } of jurisdictions) {
      // The tooltip of one may lie over the next.
      await visit().page.keyboard.press('Escape');
      await visit().page.mouse.click(...(await pointOf(postal, 0.5, 0.5)));
      expect(await pinned(visit())).toBe(postal);
      await visit().page.mouse.click(...(await pointOf(postal, 0.2, 0.8)));
      expect(await pinned(visit())).toBeNull();
    }
  });

  it.each([
    [0.2, -0.03, 'KS'],
    [0.2, -0.04, 'KS'],
    [-0.03, 0.2, 'KS'],
    [0.5, 0.5, 'KS'],
  ])('a click in the gap beside a tile, %f and %f, means the nearest', async (across, down, postal) => {
    await visit().page.mouse.click(...(await pointOf(postal, across, down)));
    expect(await pinned(visit())).toBe(postal);
  });

  it.each([
    [18, 'TX'],
    [23, null],
  ])('a click %i px beside the tile of Texas, where no other is, pins %s', async (distance, due) => {
    await visit().set({ state: 'ME' });
    const [x, y] = await pointOf('TX', 0, 0.5);
    await visit().page.mouse.click(x - distance, y);
    expect(await pinned(visit())).toBe(due);
  });
});
