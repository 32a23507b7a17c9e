import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dwell } from '../../src/state/playback.ts';
import { inNoTime } from './pages/clock.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { visiting } = builtSite();

/** What has the focus, and what a reader sees of it. */
interface Focus {
  /** `map KY`, a part's name, or what kind of thing it is. */
  readonly where: string;
  /** Whether something marks it: a ring of its own, or the outline that the map draws around a state. */
  readonly isMarked: boolean;
  readonly isOnScreen: boolean;
}

const focusOf = ({ onMap }: Visit): Promise<Focus> =>
  onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const node = root.activeElement as HTMLElement | null;
    if (!node)
      return { where: `outside: ${document.activeElement?.localName}`, isMarked: false, isOnScreen: false };
    const hasRing = (each: Element | null) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    };
    const place = node.closest('[part=map]') && node.getAttribute('data-state');
    const kind = node.localName === 'summary' ? node.textContent?.trim() : node.localName;
    const line = root.querySelector('.emphasis.hovered .line')?.getAttribute('d');
    const isKnob = node.getAttribute('part') === 'slider';
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return {
      where: place ? `map ${place}` : (node.getAttribute('part') ?? kind ?? ''),
      isMarked: place
        ? line === `M0 0${node.getAttribute('d')}`
        : isKnob
          ? getComputedStyle(root.querySelector('.knob') as Element).r === '10px'
          : hasRing(node) || hasRing(node.closest('label')),
      isOnScreen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && bottom > top,
    };
  });

/** Holds that the focus is where it should be, marked and on the screen. */
async function expectFocus(visit: Visit, where: string): Promise<void> {
  await twoFrames(visit);
  expect(await focusOf(visit)).toEqual({ where, isMarked: true, isOnScreen: true });
}

/** Tabs until something has the focus; all that is passed on the way is marked and on the screen as well. */
async function tabTo(visit: Visit, where: string, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await visit.page.keyboard.press(key);
    await twoFrames(visit);
    const focus = await focusOf(visit);
    if (focus.where.startsWith('outside')) continue;
    if (focus.where === where) return expectFocus(visit, where);
    expect(focus, `on the way to ${where}`).toMatchObject({ isMarked: true, isOnScreen: true });
  }
  throw new Error(`${key} never comes to ${where}.`);
}

/** Answers every other site from here, so that nothing leaves the machine. */
async function keepAtHome(page: Page, origin: string): Promise<void> {
  await page.context().route(
    (url) => url.origin !== origin,
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>A source</title>' }),
  );
}

describe.each([1200, 360])('with the keyboard alone, %i pixels wide', (width) => {
  it('A reader with a keyboard alone plays, stops, finds a state, reads, cites, follows a source and comes back.', () =>
    visiting({ width, height: 700, permissions: ['clipboard-read', 'clipboard-write'] }, async (visit) => {
      const { page, part, read, map, server } = visit;
      const { keyboard } = page;
      await keepAtHome(page, server.origin);
      await page.clock.install();

      await tabTo(visit, 'play');
      await inNoTime(page, async () => {
        await keyboard.press('Enter');
        expect(await read()).toMatchObject({ playing: true, at: 'courier' });
        await page.clock.runFor(dwell.counted);
        expect((await read()).at).toBe('ledger');
        await keyboard.press('Enter');
      });
      await expectFocus(visit, 'play');
      expect((await read()).playing).toBe(false);
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      await expectFocus(visit, 'next');
      await keyboard.press('Enter');
      expect((await read()).at).toBe('gazette');

      await tabTo(visit, 'map AL', 'Shift+Tab');
      await inNoTime(page, () => keyboard.type('Kentucky'));
      await expectFocus(visit, 'map KY');
      await keyboard.press('Enter');
      expect((await read()).state).toBe('KY');
      await expectFocus(visit, 'map KY');

      await tabTo(visit, 'previous-state');
      await tabTo(visit, 'unpin');
      expect(await map.locator('[part=panel] blockquote').count()).toBeGreaterThan(0);

      await tabTo(visit, 'Cite');
      const isOfQuotation = () =>
        visit.onMap((element) => !!element.shadowRoot?.activeElement?.closest('.quotation'));
      for (let i = 0; i < 8 && !(await isOfQuotation()); i++) await tabTo(visit, 'Cite');
      await keyboard.press('Enter');
      const cited = map.locator('[part=panel] .quotation .cite[open]');
      expect(await cited.count()).toBe(1);
      await expectFocus(visit, 'Cite');
      await keyboard.press('Tab');
      await expectFocus(visit, 'copy');
      await keyboard.press('Enter');
      await expect.poll(() => part('status').textContent()).toBe('The citation is copied.');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(await cited.locator('p').innerText());
      expect(copied).toMatch(/^“.+” .+\. /s);
      await expectFocus(visit, 'copy');

      await tabTo(visit, 'a', 'Shift+Tab');
      const href = await visit.onMap((element) => element.shadowRoot?.activeElement?.getAttribute('href'));
      const [source] = await Promise.all([page.context().waitForEvent('page'), keyboard.press('Enter')]);
      await source.waitForLoadState();
      expect(source.url()).toBe(href);
      expect(await source.evaluate(() => opener)).toBeNull();
      await source.close();
      await page.bringToFront();
      await expectFocus(visit, 'a');

      await keyboard.press('Escape');
      expect((await read()).state).toBeNull();
      await expectFocus(visit, 'map KY');
    }));
});

describe('the check of the focus', () => {
  it('A focus whose mark is taken away, or that has left the screen, is seen by these tests.', () =>
    visiting({ height: 700 }, async (visit) => {
      await tabTo(visit, 'play');
      await visit.onMap((map) => {
        const style = document.createElement('style');
        style.textContent = '[part=play]:focus-visible { outline: none }';
        map.shadowRoot?.append(style);
      });
      expect((await focusOf(visit)).isMarked).toBe(false);
      await visit.page.evaluate(() => scrollTo(0, 0));
      await visit.onMap((map) => {
        map.style.marginTop = '3000px';
      });
      await visit.page.evaluate(() => scrollTo(0, 0));
      expect((await focusOf(visit)).isOnScreen).toBe(false);
    }));
});
