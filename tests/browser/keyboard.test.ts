import { describe, expect, it } from 'vitest';
import { english } from '../../src/domain/messages.ts';
import { clocks, stopsOf } from '../../src/domain/stops.ts';
import { record } from '../fixtures/record.ts';
import { builtSite, twoFrames } from './site.ts';

const { kept } = builtSite();
const counts = stopsOf(record, 'counted').map(({ id }) => id);
const visit = kept();

/** What has the focus: its part, its label or its place. */
const focused = () =>
  visit().page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement;
    if (!inner) return outer?.localName ?? '';
    const postal = inner.closest('[part=map]') && inner.getAttribute('data-state');
    if (postal) return `map ${postal}`;
    const { clock, view, hold, opens } = (inner as HTMLElement).dataset;
    if (hold || opens) return hold ?? opens ?? '';
    if (clock) return `clock ${clock}`;
    if (view) return `view ${view}`;
    return inner.getAttribute('part') ?? `${inner.localName} ${inner.textContent?.trim() ?? ''}`;
  });

describe('on the slider', () => {
  it.each([
    ['ArrowRight', 'cnn-july-3', 'huffpost'],
    ['ArrowUp', 'cnn-july-3', 'huffpost'],
    ['ArrowLeft', 'cnn-july-3', 'buzzfeed-news'],
    ['ArrowDown', 'cnn-july-3', 'buzzfeed-news'],
    ['Home', 'cnn-july-3', 'townhall'],
    ['End', 'cnn-july-3', 'washington-post'],
    ['ArrowLeft', 'townhall', 'townhall'],
    ['ArrowRight', 'washington-post', 'washington-post'],
  ])('%s goes from %s to %s', async (key, from, to) => {
    await visit().set({ at: from });
    const before = (await visit().heard()).length;
    await visit().part('slider').focus();
    await visit().page.keyboard.press(key);
    expect((await visit().read()).at).toBe(to);
    expect(await visit().heard()).toHaveLength(before + (from === to ? 0 : 1));
    expect(await focused()).toBe('slider');
  });

  it.each(clocks)('the arrow keys pass every stop of "%s", one by one', async (clock) => {
    const stops = stopsOf(record, clock).map(({ id }) => id);
    await visit().set({ clock, at: stops[0] as string });
    await visit().part('slider').focus();
    const passed = [(await visit().read()).at];
    for (let i = 1; i < stops.length; i++) {
      await visit().page.keyboard.press('ArrowRight');
      passed.push((await visit().read()).at);
    }
    expect(passed).toEqual(stops);
  });

  it('Page Up and Page Down take longer strides on the long clock, and at least one stop on the short one', async () => {
    for (const clock of clocks) {
      const stops = stopsOf(record, clock).map(({ id }) => id);
      const middle = Math.floor(stops.length / 2);
      await visit().set({ clock, at: stops[middle] as string });
      await visit().part('slider').focus();
      await visit().page.keyboard.press('PageUp');
      const up = stops.indexOf((await visit().read()).at) - middle;
      expect(up).toBeGreaterThanOrEqual(clock === 'answered' ? 3 : 1);
      await visit().page.keyboard.press('PageDown');
      expect((await visit().read()).at).toBe(stops[middle]);
      await visit().page.keyboard.press('PageDown');
      expect(stops.indexOf((await visit().read()).at)).toBe(middle - up);
    }
  });

  it('the focus is shown by a ring on the knob, which the pointer does not bring', async () => {
    const ring = async () => {
      await twoFrames(visit());
      return visit()
        .map.locator('.knob')
        .evaluate((node) => {
          const { r, fill, stroke, strokeWidth, outlineStyle } = getComputedStyle(node);
          return { r, fill, stroke, strokeWidth, outlineStyle };
        });
    };
    const without = await ring();
    await visit().part('next').focus();
    await visit().page.keyboard.press('Tab');
    while ((await focused()) !== 'slider') await visit().page.keyboard.press('Tab');
    const withFocus = await ring();
    expect(withFocus).not.toEqual(without);
    expect(withFocus.fill).not.toBe(without.fill);
    await visit().page.keyboard.press('Tab');
    expect(await ring()).toEqual(without);
  });
});

describe('Tab', () => {
  it('reaches every control in the order in which they stand, with one stop for the whole map', async () => {
    const { page, map } = visit();
    await map.evaluate((node) => node.setAttribute('tabindex', '-1'));
    await map.focus();
    await map.evaluate((node) => node.removeAttribute('tabindex'));
    const order: string[] = [];
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      const at = await focused();
      if (at === 'a' || at === 'body' || at === 'html') break;
      order.push(at);
    }
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
      'clock counted',
      'clock answered',
      'slider',
      'summary All 51 answers as a table',
      'summary How we count',
      'save',
      'keys',
    ];
    expect(order.filter((each) => wanted.includes(each))).toEqual(wanted);
    expect(order.filter((each) => /^map\b/.test(each))).toEqual(['map AL']);
  });

  it('reaches the panel’s buttons where a state is pinned, and enters the map at that state', async () => {
    const { page, part, shape } = visit();
    await shape('TX').click();
    await part('find').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('map TX');
    const order: string[] = [];
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    const buttons = ['previous-state', 'next-state', 'unpin'];
    expect(order.filter((each) => buttons.includes(each))).toEqual(buttons);
  });

  it.each([320, 360, 1200])(
    'draws around the shape that has it more strongly than around one that is added, at %i px',
    async (width) => {
      const { page, part, shape } = visit();
      const before = page.viewportSize();
      await page.setViewportSize({ width, height: 800 });
      await part('slider').press('Home');
      await shape('TX').focus();
      const strokes = await visit().onMap((map) =>
        ['hovered', 'added'].map((name) => {
          const lines = [...(map.shadowRoot as ShadowRoot).querySelectorAll(`.emphasis.${name} path`)];
          return lines.map(
            (line) =>
              [Number.parseFloat(getComputedStyle(line).strokeWidth), line.getAttribute('d') !== ''] as const,
          );
        }),
      );
      if (before) await page.setViewportSize(before);
      const [hovered, added] = strokes.map((lines) => lines.map(([stroke]) => stroke));
      expect(strokes.flat().every(([, isDrawn]) => isDrawn)).toBe(true);
      for (const [index, stroke] of (hovered ?? []).entries())
        expect(stroke).toBeGreaterThan((added?.[index] as number) * 1.3);
    },
  );

  it('keeps what is added, focused and pinned apart from weak fills where more contrast is asked for', async () => {
    const { page, onMap } = visit();
    await page.emulateMedia({ contrast: 'more' });
    const widths = await onMap((map) =>
      ['.weak', '.added .line', '.hovered .line', '.pinned .line'].map((selector) =>
        Number.parseFloat(
          getComputedStyle(map.shadowRoot?.querySelector(`[part=map] ${selector}`) as Element).strokeWidth,
        ),
      ),
    );
    await page.emulateMedia({ contrast: null });
    for (const [i, width] of widths.slice(1).entries())
      expect(width).toBeGreaterThan((widths[i] as number) * 1.2);
  });

  it('shows where the focus is: every button has a ring that it has not without', async () => {
    const { page, part } = visit();
    await part('find').focus();
    const bare: string[] = [];
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab');
      const [name, ring] = await page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(inner);
        const isShape = inner.closest('[part=map]') !== null;
        return [inner.outerHTML.slice(0, 60), isShape || (outlineStyle !== 'none' && outlineWidth !== '0px')];
      });
      if (!ring) bare.push(String(name));
    }
    expect(bare.filter((each) => !each.includes('slider'))).toEqual([]);
  });
});

describe.each(['map', 'tiles'] as const)('on the view "%s"', (view) => {
  const place = (postal: string) => visit().part(view).locator(`[data-state=${postal}]`);
  const postal = () =>
    visit().onMap((map) => map.shadowRoot?.activeElement?.getAttribute('data-state') ?? null);
  const enter = async (from: string) => {
    await visit().set({ view });
    await place(from).focus();
  };

  it('the arrow keys go to the state that lies in their direction, and nowhere where none lies there', async () => {
    await enter('NV');
    const [x, y] = await centre();
    for (const [key, there] of [
      ['ArrowRight', (to: number[]) => (to[0] as number) > x],
      ['ArrowLeft', (to: number[]) => (to[0] as number) < x],
      ['ArrowUp', (to: number[]) => (to[1] as number) < y],
      ['ArrowDown', (to: number[]) => (to[1] as number) > y],
    ] as const) {
      await place('NV').focus();
      await visit().page.keyboard.press(key);
      expect(await postal()).not.toBe('NV');
      expect(there(await centre()), key).toBe(true);
    }
    await place('ME').focus();
    await visit().page.keyboard.press('ArrowRight');
    expect(await postal()).toBe('ME');
    expect((await visit().read()).state).toBeNull();

    async function centre(): Promise<[number, number]> {
      const box = await place((await postal()) as string).boundingBox();
      if (!box) throw new Error('nothing has the focus');
      return [box.x + box.width / 2, box.y + box.height / 2];
    }
  });

  it('letters find a state by its name or its postal code, Home and End the first and the last by name', async () => {
    await enter('KS');
    const typed: [string, string][] = [
      ['ri', 'RI'],
      ['dc', 'DC'],
      ['new j', 'NJ'],
      ['Mississippi', 'MS'],
    ];
    for (const [text, found] of typed) {
      await visit().page.keyboard.type(text);
      expect(await postal(), text).toBe(found);
      await visit().page.waitForTimeout(1100);
    }
    await visit().page.keyboard.press('End');
    expect(await postal()).toBe('WY');
    await visit().page.keyboard.press('Home');
    expect(await postal()).toBe('AL');
    expect((await visit().read()).playing).toBe(false);
    expect((await visit().read()).state).toBeNull();
  });

  it('Enter pins and Escape unpins, and the focus stays where it is', async () => {
    await enter('AL');
    await visit().page.keyboard.press('Enter');
    expect((await visit().read()).state).toBe('AL');
    expect(await place('AL').getAttribute('aria-pressed')).toBe('true');
    expect(await postal()).toBe('AL');
    await visit().page.keyboard.press('Escape');
    expect((await visit().read()).state).toBeNull();
    expect(await postal()).toBe('AL');
  });

  it('Escape in the panel unpins and gives the focus back to the state', async () => {
    await enter('RI');
    await visit().page.keyboard.press('Enter');
    await visit().part('unpin').focus();
    await visit().page.keyboard.press('Escape');
    expect((await visit().read()).state).toBeNull();
    expect(await postal()).toBe('RI');
  });

  it('Space plays and pauses', async () => {
    await enter('AL');
    await visit().page.keyboard.press(' ');
    expect((await visit().read()).playing).toBe(true);
    await visit().page.keyboard.press(' ');
    expect((await visit().read()).playing).toBe(false);
    expect(await postal()).toBe('AL');
  });

  it('a question mark lists the keys, Escape closes the list and gives the focus back', async () => {
    await enter('TX');
    await visit().page.keyboard.press('Enter');
    await visit().page.keyboard.press('?');
    expect(await visit().part('keys').isVisible()).toBe(true);
    const text = (await visit().part('keys').innerText()).replace(/\s+/g, ' ');
    for (const [key, meaning] of english.keysList) expect(text).toContain(`${key} ${meaning}`);
    expect(await focused()).toBe('close');
    await visit().page.keyboard.press('Escape');
    expect(await visit().part('keys').isVisible()).toBe(false);
    expect(await postal()).toBe('TX');
    expect((await visit().read()).state, 'one Escape does one thing').toBe('TX');
    await visit().page.keyboard.press('?');
    await visit().page.keyboard.press('Enter');
    expect(await visit().part('keys').isVisible(), 'the button that has the focus closes it too').toBe(false);
  });

  it('is one tab stop', async () => {
    await enter('OH');
    await visit().page.keyboard.press('Tab');
    expect(await focused()).toBe('play');
    await visit().page.keyboard.press('Shift+Tab');
    expect(await postal()).toBe('OH');
  });

  it('says of each state how it stands, since when, and whether a quotation is there', async () => {
    const said = await visit()
      .part(view)
      .locator('[data-state]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    expect(said).toContain('Mississippi, refused outright since June 30, quote available');
    expect(said).toContain('Idaho, counted, no detail since July 4, quote available');
    expect(new Set(said).size).toBe(51);
  });

  it('has a name, and a description that gives the finding', async () => {
    const svg = visit().part(view);
    expect(await svg.getAttribute('aria-label')).toMatch(/United States/);
    const id = await svg.getAttribute('aria-describedby');
    const told = await visit().map.locator(`#${id}`).innerText();
    expect(told.replace(/\s+/g, ' ')).toBe(`44 ${english.headline(44, true)}`);
  });
});

describe('the focus', () => {
  it('stays on the state where another view is shown, and stop and pin stay too', async () => {
    const { page, shape, part, read, set } = visit();
    await set({ at: 'cnn-july-3' });
    await shape('RI').focus();
    await page.keyboard.press('Enter');
    await set({ view: 'tiles' });
    const at = () =>
      visit().onMap((map) => {
        const inner = map.shadowRoot?.activeElement;
        return `${inner?.closest('[part]')?.getAttribute('part')} ${inner?.getAttribute('data-state') ?? inner?.className}`;
      });
    expect(await at()).toBe('tiles RI');
    await set({ view: 'map' });
    expect(await at()).toBe('map RI');
    await set({ view: 'table' });
    expect(await at()).toMatch(/table-scroller$/);
    expect(await read()).toMatchObject({ at: 'cnn-july-3', state: 'RI', view: 'table' });
    await part('view').locator('[data-view=tiles]').click();
    expect(await focused()).toBe('view tiles');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await at()).toBe('tiles RI');
  });
});

describe('on the list of states', () => {
  it('letters find a state by its postal code too', async () => {
    const { page, part, read } = visit();
    await part('find').focus();
    await page.keyboard.type('ms');
    expect((await read()).state).toBe('MS');
    expect(await part('find').inputValue()).toBe('MS');
  });
});

describe('on the map', () => {
  it('the state that has the focus is drawn apart', async () => {
    const { page, shape, map } = visit();
    await shape('AL').focus();
    await page.keyboard.press('ArrowRight');
    const d = await map.locator('.emphasis.hovered .line').getAttribute('d');
    expect(d).toBe(`M0 0${await shape('GA').getAttribute('d')}`);
  });

  it('leaves a browser’s own combinations alone', async () => {
    const { page, shape } = visit();
    await shape('AL').focus();
    await page.keyboard.press('Control+ArrowRight');
    expect(await focused()).toBe('map AL');
  });
});

describe('on the page around', () => {
  it('no key is taken: neither outside the element nor on what does not use it', async () => {
    const { page, shape, part, read, heard } = visit();
    await page.evaluate(() => {
      const taken: string[] = [];
      (window as unknown as { taken: string[] }).taken = taken;
      addEventListener('keydown', (event) => {
        if (event.defaultPrevented) taken.push(event.key);
        // The browser itself would scroll or leave the page.
        event.preventDefault();
      });
    });
    const taken = () => page.evaluate(() => (window as unknown as { taken: string[] }).taken.splice(0));
    const keys = [
      'a',
      'p',
      ' ',
      '/',
      '?',
      'Enter',
      'ArrowRight',
      'ArrowDown',
      'PageDown',
      'Home',
      'End',
      'Escape',
    ];
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    for (const key of keys) await page.keyboard.press(key);
    await part('headline').click();
    for (const key of keys) await page.keyboard.press(key);
    await part('next').focus();
    for (const key of ['a', 'p', '/', 'ArrowRight', 'PageDown', 'Home']) await page.keyboard.press(key);
    await shape('AL').focus();
    for (const key of ['q', '/', 'PageDown', 'Tab', 'Escape']) await page.keyboard.press(key);
    expect(await taken()).toEqual([]);
    expect((await read()).at).toBe(counts.at(-1));
    expect(await heard()).toEqual([]);
    // The control: on the map the arrow keys are taken.
    await shape('AL').focus();
    await page.keyboard.press('ArrowRight');
    expect(await taken()).toEqual(['ArrowRight']);
    await page.reload();
  });
});
