import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { kept } = builtSite();

/** What a wheel or a finger may be over. */
interface Surface {
  readonly name: string;
  /** The view in which it is shown. */
  readonly view: string;
  readonly selector: string;
  /** What of it scrolls by itself. */
  readonly scroller?: string;
}

const map: Surface = { name: 'map', view: 'map', selector: '[part=map]' };
const tiles: Surface = { name: 'tiles', view: 'tiles', selector: '[part=tiles]' };
const chart: Surface = { name: 'chart', view: 'map', selector: '.timeline' };
const panel: Surface = {
  name: 'panel',
  view: 'map',
  selector: '[part=panel]',
  scroller: '[part=panel] .scroller',
};
const table: Surface = {
  name: 'table',
  view: 'table',
  selector: '.table-scroller',
  scroller: '.table-scroller',
};

/** Shows a surface in the middle of the screen, scrolled to its end where it scrolls, and gives its middle. */
async function aim(visit: Visit, { view, selector, scroller }: Surface): Promise<[number, number]> {
  await visit.set({ view, state: selector === panel.selector ? 'MS' : null });
  await twoFrames(visit);
  return visit.onMap(
    ({ shadowRoot }, [target, ended]): [number, number] => {
      const node = shadowRoot?.querySelector(target) as HTMLElement;
      const { top, height } = node.getBoundingClientRect();
      scrollTo(0, top + scrollY + Math.min(height, innerHeight) / 2 - innerHeight / 2);
      const end = ended && shadowRoot?.querySelector(ended);
      if (end) end.scrollTop = end.scrollHeight;
      const box = node.getBoundingClientRect();
      return [box.left + box.width / 2, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2];
    },
    [selector, scroller] as const,
  );
}

const scrolled = ({ page }: Visit) => page.evaluate(() => scrollY);

/** Waits until the page no longer scrolls, and gives by how much it has since `from`. */
async function scrolledSince(visit: Visit, from: number): Promise<number> {
  for (let before = Number.NaN; ; ) {
    const now = await scrolled(visit);
    if (now === before) return now - from;
    before = now;
    await visit.page.waitForTimeout(120);
  }
}

async function turnWheel(visit: Visit, surface: Surface): Promise<number> {
  const point = await aim(visit, surface);
  const from = await scrolled(visit);
  await visit.page.mouse.move(...point);
  await visit.page.mouse.wheel(0, 90);
  return scrolledSince(visit, from);
}

describe.each([360, 1200])('a wheel at %i px', (width) => {
  const visit = kept({ width, height: 800 });

  it.each([map, tiles, chart, panel, table])('over the $name scrolls the page', async (surface) => {
    expect(await turnWheel(visit(), surface)).toBeGreaterThan(60);
  });

  it('over the table scrolls its rows first, as long as there are more', async () => {
    const [x, y] = await aim(visit(), table);
    const top = () =>
      visit().onMap(({ shadowRoot }) => shadowRoot?.querySelector('.table-scroller')?.scrollTop ?? 0);
    await visit().onMap(({ shadowRoot }) => shadowRoot?.querySelector('.table-scroller')?.scrollTo(0, 0));
    const from = await scrolled(visit());
    await visit().page.mouse.move(x, y);
    await visit().page.mouse.wheel(0, 90);
    await expect.poll(top).toBeGreaterThan(60);
    expect(await scrolledSince(visit(), from)).toBe(0);
  });

  it('a map that keeps the wheel to itself would be seen', async () => {
    await visit().onMap((element) => {
      const stop = (event: Event) => event.preventDefault();
      element.addEventListener('wheel', stop, { passive: false });
      Object.assign(window, { letGo: () => element.removeEventListener('wheel', stop) });
    });
    expect(await turnWheel(visit(), map)).toBe(0);
    await visit().page.evaluate(() => (window as unknown as { letGo(): void }).letGo());
    expect(await turnWheel(visit(), map)).toBeGreaterThan(60);
  });
});

describe('a finger at 360 px', () => {
  const visit = kept({ width: 360, height: 800, hasTouch: true, isMobile: true });
  let session: CDPSession;

  beforeAll(async () => {
    session = await visit().page.context().newCDPSession(visit().page);
  });
  afterAll(() => session?.detach());
  // Two stops of which neither is the first or the last, so that a drag to either side moves.
  beforeEach(() => visit().set({ at: 'cnn-july-3' }));

  /** Draws a finger along a line by small steps, as the screen tells of them. */
  async function draw([x, y]: [number, number], dx: number, dy: number, steps = 12): Promise<void> {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx * part, y: y + dy * part }],
      });
    await touch('touchStart', 0);
    for (let i = 1; i <= steps; i++) {
      await touch('touchMove', i / steps);
      await visit().page.waitForTimeout(16);
    }
    // At rest before it is lifted, so that nothing is flung.
    await visit().page.waitForTimeout(100);
    await touch('touchEnd', 1);
  }

  const touched = [map, tiles, chart];

  it.each(touched.flatMap((surface) => [-160, 160].map((dy) => [surface.name, dy, surface] as const)))(
    'drawn over the %s by %i px down the screen scrolls the page, and neither pins nor moves the stop',
    async (_, dy, surface) => {
      const point = await aim(visit(), surface);
      const from = await scrolled(visit());
      const before = await visit().read();
      await draw(point, 0, dy);
      const by = await scrolledSince(visit(), from);
      expect(by * Math.sign(-dy)).toBeGreaterThan(100);
      expect(await visit().read()).toEqual(before);
      expect((await visit().heard()).filter(({ detail }) => detail.at !== before.at)).toEqual([]);
    },
  );

  it.each([-60, -24, 24, 60])(
    'drawn down over the chart with a drift of %i px to the side scrolls and moves no stop',
    async (dx) => {
      const [, y] = await aim(visit(), chart);
      const from = await scrolled(visit());
      for (const x of [90, 180, 270]) {
        await draw([x, y], dx, -120, 6);
        expect((await visit().read()).at, `from ${x}`).toBe('cnn-july-3');
      }
      expect(await scrolledSince(visit(), from)).toBeGreaterThan(100);
    },
  );

  it('that scrolls the page lets the replay go on', async () => {
    await visit().set({ at: 'townhall' });
    await visit().onMap((map) => map.play());
    await draw(await aim(visit(), chart), 0, -160);
    expect((await visit().read()).playing).toBe(true);
    await draw(await aim(visit(), chart), 60, 0);
    expect((await visit().read()).playing).toBe(false);
  });

  it('that scrolls the page takes no focus to the slider', async () => {
    const point = await aim(visit(), chart);
    await draw(point, 0, -120);
    expect(
      await visit().onMap(({ shadowRoot }) => shadowRoot?.activeElement?.getAttribute('part') ?? null),
    ).toBeNull();
  });

  it.each([
    [-120, 'to an earlier one'],
    [120, 'to a later one'],
  ])('drawn across the chart by %i px moves the stop %s and does not scroll the page', async (dx) => {
    const point = await aim(visit(), chart);
    const from = await scrolled(visit());
    const index = () => visit().part('slider').inputValue().then(Number);
    const before = await index();
    await draw(point, dx, 0);
    expect(await scrolledSince(visit(), from)).toBe(0);
    const by = (await index()) - before;
    expect(Math.sign(by)).toBe(Math.sign(dx));
    expect((await visit().heard()).at(-1)?.detail.at).toBe((await visit().read()).at);
  });

  it('that moves the stop takes the focus to the slider, so that keys go on from there', async () => {
    await draw(await aim(visit(), chart), 100, 0);
    const focused = () => visit().onMap(({ shadowRoot }) => shadowRoot?.activeElement?.getAttribute('part'));
    expect(await focused()).toBe('slider');
  });

  it('drawn across the map or the tiles neither pins nor moves the stop', async () => {
    for (const surface of [map, tiles]) {
      const point = await aim(visit(), surface);
      const before = await visit().read();
      await draw(point, -120, 0);
      expect(await visit().read()).toEqual(before);
    }
  });

  it('a map that keeps the finger to itself would be seen', async () => {
    const keep = (action: string) =>
      visit().onMap(({ shadowRoot }, value) => {
        const svg = shadowRoot?.querySelector('[part=map]') as SVGElement;
        svg.style.touchAction = value;
      }, action);
    await keep('none');
    const point = await aim(visit(), map);
    const from = await scrolled(visit());
    await draw(point, 0, -160);
    expect(await scrolledSince(visit(), from)).toBe(0);
    await keep('');
    await draw(await aim(visit(), map), 0, -160);
    expect(await scrolledSince(visit(), from)).toBeGreaterThan(100);
  });
});
