import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Finger, fingerOn } from '../harness/finger.ts';
import { type Article, articlesAround, framesPass } from '../pages/inArticle.ts';

const { open } = articlesAround('published');

/** Where things are in the window, and what they say. */
const look = async ({ onMap, corner }: Article) =>
  onMap(
    (map, { x, y }) => {
      const root = map.shadowRoot as ShadowRoot;
      const boxOf = (selector: string) => {
        const box = (root.querySelector(selector) as Element).getBoundingClientRect();
        return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
      };
      const textOf = (selector: string) => root.querySelector(selector)?.textContent ?? '';
      const bars = [...root.querySelectorAll('[data-stop]')];
      return {
        at: map.at,
        stops: bars.map((bar) => bar.getAttribute('data-stop') ?? ''),
        tallies: bars.map((bar) => bar.getAttribute('data-tally') ?? ''),
        numbers: [textOf('[part=tally]'), textOf('.numbers [data-shown=true]')],
        boxes: {
          tally: boxOf('[part=tally]'),
          shownNumber: boxOf('.numbers [data-shown=true]'),
          handle: boxOf('.handle rect'),
          chart: boxOf('[part=slider]'),
        },
      };
    },
    await corner(),
  );

/** How far a fingertip hides what is above its middle, in CSS pixels. */
const fingertip = 22;

describe.each(['frame', 'script'] as const)('a finger in an article with the map by %s', (as) => {
  let article: Article;
  let finger: Finger;
  beforeAll(async () => {
    article = await open({ as, width: 375, height: 667, hasTouch: true, isMobile: true });
    finger = await fingerOn(article.page);
  });
  afterAll(() => article?.close());
  beforeEach(async () => {
    await article.onMap((map) => {
      map.at = null;
      map.state = null;
    });
    await article.scrollTo({ figure: 0, window: 0 });
  });

  const scrolled = () => article.page.evaluate(() => scrollY);
  /** The middle of a stop’s bar at the rail, in the window. */
  const placeOf = (
    { boxes: { chart, handle } }: Awaited<ReturnType<typeof look>>,
    stop: number,
    of: number,
  ) => ({
    x: chart.left + ((stop + 0.5) / of) * (chart.right - chart.left),
    y: (handle.top + handle.bottom) / 2,
  });

  it(`While a finger drags the date of the map by ${as}, number and handle are both in sight, and the bar’s number is above the finger.`, async () => {
    const before = await look(article);
    const last = before.stops.length - 1;
    const from = placeOf(before, last, last + 1);
    const y = await scrolled();
    await finger.down(from.x, from.y);
    for (const stop of [5, 4, 3, 2, 1, 0, 3]) {
      const to = placeOf(before, stop, last + 1);
      await finger.move(to.x, to.y);
      await expect.poll(async () => (await look(article)).at).toBe(before.stops[stop]);
      const { numbers, tallies, boxes } = await look(article);
      expect(numbers).toEqual([tallies[stop], tallies[stop]]);
      expect(boxes.tally.top).toBeGreaterThanOrEqual(0);
      expect(boxes.handle.bottom).toBeLessThanOrEqual(667);
      expect(boxes.shownNumber.bottom).toBeLessThan(to.y - fingertip);
      expect(Math.abs((boxes.handle.left + boxes.handle.right) / 2 - to.x)).toBeLessThan(1);
    }
    await finger.up();
    expect(await scrolled()).toBe(y);
    expect((await look(article)).at).toBe(before.stops[3]);
  });

  it(`A finger that goes down across the bars of the map by ${as} scrolls the page and leaves the date.`, async () => {
    const before = await look(article);
    const from = placeOf(before, 1, before.stops.length);
    const y = await scrolled();
    await finger.down(from.x, from.y);
    await finger.move(from.x + 4, from.y - 200, 10);
    await finger.up();
    await expect.poll(scrolled).toBeGreaterThan(y + 100);
    await framesPass(article.inside);
    expect((await look(article)).at).toBe(before.at);
  });

  it(`Two fingers on the bars of the map by ${as} zoom the page and leave the date.`, async () => {
    const before = await look(article);
    const { x, y } = placeOf(before, 3, before.stops.length);
    await finger.pinch(x, y);
    await expect.poll(() => article.page.evaluate(() => visualViewport?.scale)).toBeGreaterThan(1.2);
    await framesPass(article.inside);
    expect((await look(article)).at).toBe(before.at);
  });
});
