import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Postal, placeOf } from '../../../src/geography/places.ts';
import { layoutShifts } from '../harness/page.ts';
import { answerIn, bringToMiddle, pointOf } from '../measures/answer.ts';
import { type Article, articlesAround } from '../pages/inArticle.ts';
import { embeds, readingWindows } from '../pages/readingWindows.ts';

const { open } = articlesAround('published');

/** Three that are in sight of every window where the figure begins at its top, and six from all over the country. */
const states = {
  top: ['WA', 'ID', 'VT'],
  middle: ['MS', 'CA', 'KY', 'TX', 'DC', 'OR'],
} as const satisfies Record<string, readonly Postal[]>;

/** Where each answer was read. */
const read: string[] = [];
afterAll(() => {
  const lines = [...new Set(read)].map((line) => `${line} ${read.filter((each) => each === line).length}`);
  console.log(['Answers were read in', ...lines.sort()].join('\n'));
});

/** What must not change by a press: where things are in the window, and how high they are. */
const places = async ({ page, onMap, corner }: Article) => ({
  scrolled: await page.evaluate(() => scrollY),
  corner: await corner(),
  boxes: await onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    return ['.figure', '[part=headline]', '[part=map]', '[part=chips]', '.slot', '[part=footer]'].map(
      (each) => {
        const { x, y, width, height } = (root.querySelector(each) as Element).getBoundingClientRect();
        return [each, x, y, width, height];
      },
    );
  }),
});

/** The text of a state's row in the table. */
const rowOf = ({ onMap }: Article, postal: Postal) =>
  onMap(
    (map, code) => map.shadowRoot?.querySelector(`tr[data-state=${code}] .said`)?.textContent ?? '',
    postal,
  );

describe.each(embeds)('an article with the map by $as', ({ as, column }) => {
  describe.each(['touch', 'mouse'] as const)('read by %s', (pointer) => {
    let article: Article;
    beforeAll(async () => {
      const device = pointer === 'touch' ? { hasTouch: true, isMobile: true } : {};
      article = await open({ as, column, ...readingWindows[pointer][0], ...device });
    });
    afterAll(() => article?.close());
    beforeEach(() =>
      article.onMap((map) => {
        map.state = null;
      }),
    );

    /** Presses a state once, and holds what can be read then. */
    async function reads(postal: Postal, window: string): Promise<void> {
      const point = await pointOf(article, postal);
      if (!point) throw new Error(`${postal} is not one press away`);
      const before = await places(article);
      const { length } = (await layoutShifts(article.inside)).entries;
      if (pointer === 'touch') await article.page.touchscreen.tap(point.x, point.y);
      else await article.page.mouse.click(point.x, point.y);
      const answer = await answerIn(article, placeOf(postal).name);
      expect(answer.where, `${postal}: ${answer.faults.join(', ')}`).not.toBeNull();
      expect(await rowOf(article, postal)).toContain(answer.words);
      expect(await rowOf(article, postal)).toContain(answer.speaker);
      expect(await places(article), `${postal} moves nothing`).toEqual(before);
      expect((await layoutShifts(article.inside)).entries.slice(length)).toEqual([]);
      read.push(`${as} ${window}: ${answer.where}`);
    }

    it.each([...readingWindows[pointer]])(
      `By ${pointer} in a window of $width by $height, with the map by ${as} at its top, one press shows a state’s quotation and its speaker.`,
      async ({ width, height }) => {
        await article.page.setViewportSize({ width, height });
        await article.scrollTo({ figure: 0, window: 0 });
        for (const postal of states.top) await reads(postal, `${width} × ${height} top`);
      },
    );

    it.each([...readingWindows[pointer]])(
      `By ${pointer} in a window of $width by $height, with a state of the map by ${as} in its middle, one press shows its quotation and its speaker.`,
      async ({ width, height }) => {
        await article.page.setViewportSize({ width, height });
        for (const postal of states.middle) {
          await bringToMiddle(article, postal);
          await reads(postal, `${width} × ${height} middle`);
        }
      },
    );

    it(`By ${pointer}, with the map by ${as}, the cross of the card gives the date back in the same place.`, async () => {
      await article.page.setViewportSize(readingWindows[pointer][0]);
      await article.scrollTo({ figure: 200, window: 0 });
      const before = await places(article);
      const part = (name: string) => article.inside.locator(`tally-map [part="${name}"]`);
      await article.onMap((map) => {
        map.state = 'MS';
      });
      const close = part('card').locator('[part=close]');
      await (pointer === 'touch' ? close.tap() : close.click());
      await part('card').waitFor({ state: 'hidden' });
      expect(await part('play').isVisible()).toBe(true);
      expect(await part('caption').isVisible()).toBe(true);
      expect(await places(article)).toEqual(before);
    });
  });
});

it('The check of what can be read finds an answer that is out of sight, one that is covered, and that of another state.', async () => {
  const article = await open({ as: 'script', width: 375, height: 667, hasTouch: true, isMobile: true });
  try {
    await article.scrollTo({ figure: 0, window: 0 });
    await article.onMap((map) => {
      map.state = 'MS';
    });
    expect((await answerIn(article, 'Mississippi')).where).toBe('card');
    expect((await answerIn(article, 'Missouri')).faults.join()).toContain('is of Mississippi');
    await article.onMap((map) => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0; z-index: 9';
      map.shadowRoot?.append(cover);
    });
    expect((await answerIn(article, 'Mississippi')).faults[0]).toBe('the card is covered');
    await article.scrollTo({ figure: 700, window: 0 });
    expect((await answerIn(article, 'Mississippi')).faults[0]).toMatch(/^the card leaves the window/);
  } finally {
    await article.close();
  }
});
