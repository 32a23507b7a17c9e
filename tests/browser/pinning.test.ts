import { describe, expect, it } from 'vitest';
import { builtSite, type Visit } from './site.ts';

const { visiting, kept } = builtSite();

/** The chosen state, by the property and by the panel, which must agree. */
async function chosen({ read, part }: Visit): Promise<string | null> {
  const { state } = await read();
  expect(await part('panel').getAttribute('data-state')).toBe(state);
  return state;
}

/** A point on the map's ground far from every shape: the corner under Hawaii. */
const groundOf = ({ onMap }: Visit) =>
  onMap((map): [number, number] => {
    const svg = map.shadowRoot?.querySelector('svg[part=map]') as SVGSVGElement;
    svg.scrollIntoView({ block: 'center' });
    const { left, bottom } = svg.getBoundingClientRect();
    return [left + 3, bottom - 3];
  });

describe('a mouse on the map', () => {
  const visit = kept();

  it('A click chooses a state, a click on another chooses that one, and a second click lets it go.', async () => {
    await visit().shape('TX').click();
    expect(await chosen(visit())).toBe('TX');
    await visit().shape('CA').click();
    expect(await chosen(visit())).toBe('CA');
    await visit().shape('CA').click();
    expect(await chosen(visit())).toBeNull();
  });

  it.each(['VT', 'DC'])(
    'A click on the call-out of %s chooses it, and a second one lets it go.',
    async (postal) => {
      const callout = visit().map.locator(`[data-callout=${postal}] rect.box`);
      await callout.click();
      expect(await chosen(visit())).toBe(postal);
      await callout.click();
      expect(await chosen(visit())).toBeNull();
    },
  );

  it.each([
    ['The close button', ({ part }: Visit) => part('unpin').click()],
    ['Escape', ({ page }: Visit) => page.keyboard.press('Escape')],
    ['A click on the map’s ground', async (v: Visit) => v.page.mouse.click(...(await groundOf(v)))],
  ])('%s lets the chosen state go.', async (_, letGo) => {
    await visit().shape('TX').click();
    await letGo(visit());
    expect(await chosen(visit())).toBeNull();
  });

  it('One press of Escape takes the tooltip away and lets the chosen state go.', async () => {
    await visit().shape('TX').click();
    await visit().shape('KY').hover();
    await visit().part('tooltip').waitFor();
    await visit().page.keyboard.press('Escape');
    expect(await visit().part('tooltip').isVisible()).toBe(false);
    expect(await chosen(visit())).toBeNull();
  });

  it('No other control of the figure, and nothing of the article around it, lets the chosen state go.', async () => {
    const { part, map, page, shape } = visit();
    await shape('TX').click();
    const presses: Record<string, () => Promise<void>> = {
      'slider by key': () => part('slider').press('Home'),
      timeline: () => map.locator('.timeline').click({ position: { x: 200, y: 60 } }),
      legend: () => part('legend').locator('[data-level=conditional]').click(),
      'legend again': () => part('legend').locator('[data-level=conditional]').click(),
      'other count': () => part('clock').locator('[data-clock=answered]').click(),
      'first count': () => part('clock').locator('[data-clock=counted]').click(),
      previous: () => part('previous').click(),
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
      expect(await chosen(visit()), name).toBe('TX');
    }
  });
});

describe('a mouse on the tiles', () => {
  const visit = kept();

  /** A point of a tile in the viewport, in parts of the tile's side from its upper left corner. */
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

  it('A click on a tile, or in the gap beside it, chooses its state, and a second click lets it go.', async () => {
    await visit().set({ view: 'tiles' });
    for (const [postal, across, down] of [
      ['TX', 0.5, 0.5],
      ['VT', 0.2, 0.8],
      ['KY', -0.03, 0.2],
    ] as const) {
      await visit().page.mouse.click(...(await pointOf(postal, across, down)));
      expect(await chosen(visit())).toBe(postal);
      await visit().page.mouse.click(...(await pointOf(postal, 0.5, 0.5)));
      expect(await chosen(visit())).toBeNull();
    }
  });
});

describe('a finger on the map', () => {
  it('A tap chooses a state, and a tap on it or on the ground lets it go.', () =>
    visiting({ width: 360, height: 800, hasTouch: true, isMobile: true }, async (visit) => {
      await visit.shape('TX').tap();
      expect(await chosen(visit)).toBe('TX');
      await visit.shape('TX').tap();
      expect(await chosen(visit)).toBeNull();
      await visit.map.locator('[data-callout=DC] rect.box').tap();
      expect(await chosen(visit)).toBe('DC');
      await visit.shape('CA').tap();
      expect(await chosen(visit)).toBe('CA');
      await visit.page.touchscreen.tap(...(await groundOf(visit)));
      expect(await chosen(visit)).toBeNull();
    }));
});

describe('the ways from state to state', () => {
  const visit = kept();
  const focused = () => visit().onMap((map) => map.shadowRoot?.activeElement?.getAttribute('part'));

  it.each([
    ['next-state', ['DE', 'DC', 'FL']],
    ['previous-state', ['FL', 'DC', 'DE']],
    ['next-state', ['WY', 'AL']],
    ['previous-state', ['AL', 'WY']],
  ])('The button “%s” walks by name through %j and keeps the focus.', async (button, order) => {
    await visit().set({ state: order[0] as string });
    for (const [i, postal] of order.slice(1).entries()) {
      if (i === 0) await visit().part(button).click();
      else await visit().page.keyboard.press('Enter');
      expect(await chosen(visit())).toBe(postal);
      expect(await focused()).toBe(button);
    }
  });

  it('The list of states chooses one, shows what else chooses one, and lets go by its first entry.', async () => {
    const find = visit().part('find');
    expect(await find.locator('option').count()).toBe(52);
    for (const postal of ['DC', 'WY']) {
      await find.selectOption(postal);
      expect(await chosen(visit())).toBe(postal);
    }
    await visit().shape('TX').click();
    expect(await find.inputValue()).toBe('TX');
    await find.selectOption('');
    expect(await chosen(visit())).toBeNull();
  });
});
