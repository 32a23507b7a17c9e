import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inNoTime } from './pages/clock.ts';
import { builtSite, twoFrames, type Visit } from './site.ts';

const { kept } = builtSite();

/** What a wheel or a finger may be over, by the view in which it is shown. */
const surfaces = {
  map: { view: 'map', selector: '[part=map]' },
  tiles: { view: 'tiles', selector: '[part=tiles]' },
  chart: { view: 'map', selector: '.timeline' },
  table: { view: 'table', selector: '.table-scroller' },
} as const;
type Surface = keyof typeof surfaces;

/** Shows a surface in the middle of the screen, and gives its middle. */
async function aim(visit: Visit, surface: Surface): Promise<[number, number]> {
  const { view, selector } = surfaces[surface];
  await visit.set({ view });
  await twoFrames(visit);
  return visit.onMap(({ shadowRoot }, target): [number, number] => {
    const node = shadowRoot?.querySelector(target) as HTMLElement;
    const { top, height } = node.getBoundingClientRect();
    scrollTo(0, top + scrollY + Math.min(height, innerHeight) / 2 - innerHeight / 2);
    const box = node.getBoundingClientRect();
    return [box.left + box.width / 2, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2];
  }, selector);
}

const scrolled = ({ page }: Visit) => page.evaluate(() => scrollY);

describe.each([360, 1200])('a wheel at %i px', (width) => {
  const visit = kept({ width, height: 800 });
  const inTable = () =>
    visit().onMap(({ shadowRoot }) => shadowRoot?.querySelector('.table-scroller')?.scrollTop ?? 0);

  it.each(['map', 'tiles', 'chart'] as const)(
    `A wheel over the %s scrolls the page, ${width} px wide.`,
    async (surface) => {
      const point = await aim(visit(), surface);
      const from = await scrolled(visit());
      await visit().page.mouse.move(...point);
      await visit().page.mouse.wheel(0, 90);
      await expect.poll(() => scrolled(visit())).toBeGreaterThan(from + 60);
    },
  );

  it(`A wheel over the table scrolls its rows, and the page at their end, ${width} px wide.`, async () => {
    const point = await aim(visit(), 'table');
    const from = await scrolled(visit());
    await visit().page.mouse.move(...point);
    await visit().page.mouse.wheel(0, 90);
    await expect.poll(inTable).toBeGreaterThan(60);
    expect(await scrolled(visit())).toBe(from);
    await visit().onMap(({ shadowRoot }) => {
      const scroller = shadowRoot?.querySelector('.table-scroller') as Element;
      scroller.scrollTop = scroller.scrollHeight;
    });
    await expect
      .poll(async () => {
        await visit().page.mouse.wheel(0, 90);
        return scrolled(visit());
      })
      .toBeGreaterThan(from + 60);
  });
});

describe('a finger at 360 px', () => {
  const visit = kept({ width: 360, height: 800, hasTouch: true, isMobile: true });
  let session: CDPSession;

  beforeAll(async () => {
    session = await visit().page.context().newCDPSession(visit().page);
  });
  afterAll(() => session?.detach());
  // Neither the first stop nor the last, so that a drag to either side moves.
  beforeEach(() => visit().set({ at: 'gazette' }));

  /** Draws a finger along a line by small steps, and lifts it. */
  async function draw([x, y]: [number, number], dx: number, dy: number, steps = 12): Promise<void> {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx * part, y: y + dy * part }],
      });
    await touch('touchStart', 0);
    for (let i = 1; i <= steps; i++) await touch('touchMove', i / steps);
    await touch('touchEnd', 1);
  }

  /** Draws a finger, waits until the page has come to rest after it, and gives by how much that has scrolled. */
  async function scrolledBy(...finger: Parameters<typeof draw>): Promise<number> {
    const from = await scrolled(visit());
    await visit().page.evaluate(() => {
      const rested = new Promise((done) => document.addEventListener('scrollend', done, { once: true }));
      Object.assign(window, { rested });
    });
    await draw(...finger);
    await visit().page.evaluate(() => (window as unknown as { rested: Promise<unknown> }).rested);
    return (await scrolled(visit())) - from;
  }

  const focused = () =>
    visit().onMap(({ shadowRoot }) => shadowRoot?.activeElement?.getAttribute('part') ?? null);

  it.each([
    ['map', -160],
    ['map', 160],
    ['tiles', -160],
    ['chart', -160],
    ['chart', 160],
  ] as const)(
    'A finger drawn over the %s by %i px down the screen scrolls the page, and changes nothing.',
    async (surface, dy) => {
      const point = await aim(visit(), surface);
      const before = await visit().read();
      const heard = (await visit().heard()).length;
      expect((await scrolledBy(point, 0, dy)) * Math.sign(-dy)).toBeGreaterThan(100);
      expect(await visit().read()).toEqual(before);
      expect(await visit().heard()).toHaveLength(heard);
      expect(await focused()).toBeNull();
    },
  );

  it('A finger drawn down the chart with a drift to the side scrolls the page and leaves the date alone.', async () => {
    for (const drift of [-40, 40]) {
      const point = await aim(visit(), 'chart');
      expect(await scrolledBy(point, drift, -140)).toBeGreaterThan(80);
      expect((await visit().read()).at).toBe('gazette');
    }
  });

  it('A finger that scrolls the page lets play go on, and one that is drawn across the chart ends it.', async () => {
    const { page, onMap, read } = visit();
    const point = await aim(visit(), 'chart');
    await page.clock.install();
    await inNoTime(page, async () => {
      await onMap((map) => map.play());
      const by = await scrolledBy(point, 0, -160);
      expect((await read()).playing).toBe(true);
      await page.evaluate((y) => scrollBy(0, -y), by);
      await draw(point, 60, 0);
      expect((await read()).playing).toBe(false);
    });
  });

  it.each([
    [-140, 'an earlier'],
    [140, 'a later'],
  ])(
    'A finger drawn across the chart by %i px moves the date to %s stop, and the page stays.',
    async (dx) => {
      const point = await aim(visit(), 'chart');
      const from = await scrolled(visit());
      const index = () => visit().part('slider').inputValue().then(Number);
      const before = await index();
      await draw(point, dx, 0);
      await twoFrames(visit());
      expect(await scrolled(visit())).toBe(from);
      expect(Math.sign((await index()) - before)).toBe(Math.sign(dx));
      expect((await visit().heard()).at(-1)?.detail.at).toBe((await visit().read()).at);
      expect(await focused(), 'so that the arrow keys go on from there').toBe('slider');
    },
  );

  it.each(['map', 'tiles'] as const)('A finger drawn across the %s changes nothing.', async (surface) => {
    const point = await aim(visit(), surface);
    const before = await visit().read();
    await draw(point, -120, 0);
    expect(await visit().read()).toEqual(before);
  });

  it('A map that keeps the finger to itself is seen by these tests.', async () => {
    const keep = (action: string) =>
      visit()
        .part('map')
        .evaluate((svg, value) => {
          (svg as SVGElement).style.touchAction = value;
        }, action);
    await keep('none');
    const point = await aim(visit(), 'map');
    const from = await scrolled(visit());
    await draw(point, 0, -160);
    await twoFrames(visit());
    expect(await scrolled(visit())).toBe(from);
    await keep('');
    expect(await scrolledBy(point, 0, -160)).toBeGreaterThan(100);
  });
});
