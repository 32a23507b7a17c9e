import { describe, expect, it } from 'vitest';
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
    const { clock, view } = (inner as HTMLElement).dataset;
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
      'view map',
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

describe('on the map', () => {
  it('the arrow keys walk by name, Home and End go to the ends, Enter pins and Escape unpins', async () => {
    const { page, shape, read } = visit();
    await shape('AL').focus();
    for (const [key, at] of [
      ['ArrowRight', 'AK'],
      ['ArrowDown', 'AZ'],
      ['ArrowLeft', 'AK'],
      ['ArrowUp', 'AL'],
      ['ArrowLeft', 'WY'],
      ['ArrowRight', 'AL'],
      ['End', 'WY'],
      ['Home', 'AL'],
    ]) {
      await page.keyboard.press(key as string);
      expect(await focused()).toBe(`map ${at}`);
      expect((await read()).state).toBeNull();
    }
    await page.keyboard.press('Enter');
    expect((await read()).state).toBe('AL');
    expect(await focused()).toBe('map AL');
    await page.keyboard.press('Escape');
    expect((await read()).state).toBeNull();
    expect(await focused()).toBe('map AL');
  });

  it('the state that has the focus is drawn apart', async () => {
    const { page, shape, map } = visit();
    await shape('AL').focus();
    await page.keyboard.press('ArrowRight');
    const d = await map.locator('.emphasis.hovered .line').getAttribute('d');
    expect(d).toBe(`M0 0${await shape('AK').getAttribute('d')}`);
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
    for (const key of ['a', 'p', '/', '?', 'PageDown', 'Tab', 'Escape']) await page.keyboard.press(key);
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
