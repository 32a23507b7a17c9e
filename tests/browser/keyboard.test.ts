import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/domain/messages.ts';
import { counts, stopsOf } from '../../src/domain/stops.ts';
import { story } from '../fixtures/story.ts';
import { inNoTime } from './pages/count.ts';
import { builtSite, twoFrames } from './site.ts';

const { kept } = builtSite();
const visit = kept();
beforeAll(() => visit().page.count.install());

/** What has the focus: its part, its label or its place. */
const focused = () =>
  visit().page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement;
    if (!inner) return outer?.localName ?? '';
    const place = inner.closest('[part=map], [part=tiles]')?.getAttribute('part');
    const postal = inner.getAttribute('data-state');
    if (place && postal) return `${place} ${postal}`;
    const { count, view, hold, opens } = (inner as HTMLElement).dataset;
    if (hold || opens) return hold ?? opens ?? '';
    if (count) return `count ${count}`;
    if (view) return `view ${view}`;
    return inner.getAttribute('part') ?? `${inner.localName} ${inner.textContent?.trim() ?? ''}`;
  });

describe('the slider', () => {
  it.each([
    ['ArrowRight', 'ledger', 'gazette'],
    ['ArrowUp', 'ledger', 'gazette'],
    ['ArrowLeft', 'ledger', 'courier'],
    ['ArrowDown', 'ledger', 'courier'],
    ['Home', 'ledger', 'courier'],
    ['End', 'ledger', 'tribune'],
    ['ArrowLeft', 'courier', 'courier'],
    ['ArrowRight', 'tribune', 'tribune'],
  ])('On the slider %s goes from "%s" to "%s", and the host hears of it once.', async (key, from, to) => {
    await visit().set({ at: from });
    const before = (await visit().heard()).length;
    await visit().part('slider').focus();
    await visit().page.keyboard.press(key);
    expect((await visit().read()).at).toBe(to);
    expect(await visit().heard()).toHaveLength(before + (from === to ? 0 : 1));
    expect(await focused()).toBe('slider');
  });

  it('On the slider Page Up and Page Down go by one stop or more, and by as much forth as back.', async () => {
    for (const count of counts) {
      const stops = stopsOf(story, count).map(({ id }) => id);
      const middle = stops.length >> 1;
      await visit().set({ count, at: stops[middle] as string });
      await visit().part('slider').focus();
      await visit().page.keyboard.press('PageUp');
      expect(stops.indexOf((await visit().read()).at)).toBeGreaterThan(middle);
      await visit().page.keyboard.press('PageDown');
      expect((await visit().read()).at).toBe(stops[middle]);
    }
  });

  it('The focus on the slider is shown by its knob.', async () => {
    const knob = async () => {
      await twoFrames(visit());
      return visit()
        .map.locator('.knob')
        .evaluate((node) => getComputedStyle(node).fill);
    };
    const without = await knob();
    await visit().part('slider').press('Home');
    expect(await knob()).not.toBe(without);
    await visit().page.keyboard.press('Tab');
    expect(await knob()).toBe(without);
  });
});

describe('the Tab key', () => {
  /** Tabs on from what has the focus until it leaves the figure, and gives what was passed. */
  async function tabThrough(): Promise<string[]> {
    const passed: string[] = [];
    for (let i = 0; i < 80; i++) {
      await visit().page.keyboard.press('Tab');
      const at = await focused();
      if (['a', 'body', 'html'].includes(at)) break;
      passed.push(at);
    }
    return passed;
  }

  it('Tab reaches every control in the order in which they stand, and stops once on the whole map.', async () => {
    const { map } = visit();
    await map.evaluate((node) => node.setAttribute('tabindex', '-1'));
    await map.focus();
    await map.evaluate((node) => node.removeAttribute('tabindex'));
    const order = await tabThrough();
    const wanted = [
      'refused',
      'plain',
      'view map',
      'view tiles',
      'view table',
      'find',
      'map AL',
      'play',
      'previous',
      'next',
      'count counted',
      'count answered',
      'slider',
      'summary All 51 answers as a table',
      'summary How we count',
      'save',
      'keys',
    ];
    expect(order.filter((each) => wanted.includes(each))).toEqual(wanted);
    expect(order.filter((each) => /^map\b/.test(each))).toEqual(['map AL']);
  });

  it('Tab enters the map at the chosen state, and reaches the buttons of its panel.', async () => {
    await visit().shape('TX').click();
    await visit().part('find').focus();
    const order = await tabThrough();
    expect(order[0]).toBe('map TX');
    const buttons = ['previous-state', 'next-state', 'unpin'];
    expect(order.filter((each) => buttons.includes(each))).toEqual(buttons);
  });

  it('The shape that has the focus is drawn apart, and more strongly than one that is added.', async () => {
    await visit().set({ at: 'ledger' });
    await visit().shape('AL').focus();
    await visit().page.keyboard.press('ArrowRight');
    const line = visit().map.locator('.emphasis.hovered .line');
    expect(await line.getAttribute('d')).toBe(`M0 0${await visit().shape('GA').getAttribute('d')}`);
    const widthOf = (name: string) =>
      visit()
        .map.locator(`.emphasis.${name} .line`)
        .evaluate((node) => Number.parseFloat(getComputedStyle(node).strokeWidth));
    expect(await widthOf('hovered')).toBeGreaterThan((await widthOf('added')) * 1.3);
  });
});

describe.each(['map', 'tiles'] as const)('the keys on the %s', (view) => {
  const place = (postal: string) => visit().part(view).locator(`[data-state=${postal}]`);
  const on = (postal: string) => `${view} ${postal}`;
  const enter = async (from: string) => {
    await visit().set({ view });
    await place(from).focus();
  };

  it(`On the ${view} an arrow key goes to a state that lies in its direction, and nowhere where none does.`, async () => {
    await visit().set({ view });
    const middle = async () => {
      const postal = (await focused()).replace(`${view} `, '');
      const box = await place(postal).boundingBox();
      if (!box) throw new Error('nothing has the focus');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    for (const [key, axis, way] of [
      ['ArrowRight', 'x', 1],
      ['ArrowLeft', 'x', -1],
      ['ArrowUp', 'y', -1],
      ['ArrowDown', 'y', 1],
    ] as const) {
      await place('NV').focus();
      const from = await middle();
      await visit().page.keyboard.press(key);
      expect(((await middle())[axis] - from[axis]) * way, key).toBeGreaterThan(0);
    }
    await place('ME').focus();
    await visit().page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(on('ME'));
    expect((await visit().read()).state).toBeNull();
  });

  it(`On the ${view} letters find a state by name or postal code, and Home and End the first and the last.`, async () => {
    await enter('KS');
    for (const [typed, found] of [
      ['tx', 'TX'],
      ['dc', 'DC'],
      ['new y', 'NY'],
      ['Mississippi', 'MS'],
    ] as const) {
      await inNoTime(visit().page, () => visit().page.keyboard.type(typed));
      expect(await focused(), typed).toBe(on(found));
    }
    await visit().page.keyboard.press('End');
    expect(await focused()).toBe(on('WY'));
    await visit().page.keyboard.press('Home');
    expect(await focused()).toBe(on('AL'));
    expect(await visit().read()).toMatchObject({ playing: false, state: null });
  });

  it(`On the ${view} Enter chooses a state, Enter and Escape let it go, and the focus stays.`, async () => {
    const { page, read } = visit();
    await enter('KY');
    for (const letGo of ['Enter', 'Escape']) {
      await page.keyboard.press('Enter');
      expect((await read()).state).toBe('KY');
      expect(await place('KY').getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press(letGo);
      expect((await read()).state).toBeNull();
      expect(await focused()).toBe(on('KY'));
    }
  });

  it(`With the ${view}, Escape in the panel lets the state go and gives the focus back to it.`, async () => {
    await enter('VT');
    await visit().page.keyboard.press('Enter');
    await visit().part('unpin').focus();
    await visit().page.keyboard.press('Escape');
    expect((await visit().read()).state).toBeNull();
    expect(await focused()).toBe(on('VT'));
  });

  it(`On the ${view} Space plays and pauses.`, async () => {
    await enter('AL');
    await visit().page.keyboard.press(' ');
    expect((await visit().read()).playing).toBe(true);
    await visit().page.keyboard.press(' ');
    expect((await visit().read()).playing).toBe(false);
    expect(await focused()).toBe(on('AL'));
  });

  it(`On the ${view} a question mark lists the keys, and one Escape closes the list and no more.`, async () => {
    const { page, part, read } = visit();
    await enter('TX');
    await page.keyboard.press('Enter');
    await page.keyboard.press('?');
    const text = (await part('keys').innerText()).replace(/\s+/g, ' ');
    for (const [key, meaning] of english.keysList) expect(text).toContain(`${key} ${meaning}`);
    expect(await focused()).toBe('close');
    await page.keyboard.press('Escape');
    expect(await part('keys').isVisible()).toBe(false);
    expect(await focused()).toBe(on('TX'));
    expect((await read()).state).toBe('TX');
  });

  it(`On the ${view} each state says its level, since when, and whether it can be quoted.`, async () => {
    await visit().set({ view, at: 'gazette' });
    const said = await visit()
      .part(view)
      .locator('[data-state]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    expect(said).toContain('Mississippi, refused outright since June 30, quote available');
    expect(said).toContain('New York, counted, no detail since July 3');
    expect(said).toContain('Vermont, not named yet');
    expect(new Set(said).size).toBe(51);
  });
});

describe('the focus', () => {
  it('The focus stays on its state where another view is shown.', async () => {
    const { page, shape, read, set } = visit();
    await set({ at: 'gazette' });
    await shape('VT').focus();
    await page.keyboard.press('Enter');
    await set({ view: 'tiles' });
    expect(await focused()).toBe('tiles VT');
    await set({ view: 'map' });
    expect(await focused()).toBe('map VT');
    await set({ view: 'table' });
    expect(
      await visit().onMap((map) => map.shadowRoot?.activeElement?.matches('.table-scroller') ?? false),
    ).toBe(true);
    expect(await read()).toMatchObject({ at: 'gazette', state: 'VT', view: 'table' });
  });

  it('Letters on the list of states find one by its postal code too.', async () => {
    const { page, part, read } = visit();
    await part('find').focus();
    await inNoTime(page, () => page.keyboard.type('ms'));
    expect((await read()).state).toBe('MS');
    expect(await part('find').inputValue()).toBe('MS');
  });
});

describe('the keys of the page around', () => {
  it('No key is taken from the page: neither outside the figure nor on what does not use it.', async () => {
    const { page, shape, part, read, heard } = visit();
    await page.evaluate(() => {
      const taken: string[] = [];
      Object.assign(window, { taken });
      addEventListener('keydown', (event) => {
        if (event.defaultPrevented) taken.push(event.key);
        // The browser itself would scroll or leave the page.
        event.preventDefault();
      });
    });
    const taken = () => page.evaluate(() => (window as unknown as { taken: string[] }).taken.splice(0));
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const keys = ['a', 'p', ' ', '/', '?', 'Enter', 'ArrowRight', 'PageDown', 'Home', 'End', 'Escape'];
    await press(...keys);
    await part('headline').click();
    await press(...keys);
    await part('next').focus();
    await press('a', 'p', '/', 'ArrowRight', 'PageDown', 'Home');
    await shape('AL').focus();
    await press('q', '/', 'PageDown', 'Tab', 'Escape');
    await shape('AL').focus();
    await press('Control+ArrowRight');
    expect(await focused()).toBe('map AL');
    expect(await taken()).toEqual([]);
    expect((await read()).at).toBe('tribune');
    expect(await heard()).toEqual([]);
    // The control: on the map the arrow keys are taken.
    await press('ArrowRight');
    expect(await taken()).toEqual(['ArrowRight']);
  });
});
