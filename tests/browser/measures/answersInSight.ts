import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Postal, placeOf } from '../../../src/geography/places.ts';
import { layoutShifts } from '../harness/page.ts';
import type { Article, Articles } from '../pages/inArticle.ts';
import { answerIn, bringToMiddle, pointOf } from './answer.ts';

/** The windows in which a reader has to see the answer, and what points there. */
const windows = {
  touch: [
    { width: 375, height: 667 },
    { width: 390, height: 664 },
    { width: 667, height: 375 },
  ],
  mouse: [
    { width: 1366, height: 650 },
    { width: 640, height: 720 },
  ],
} as const;

/** How the figure is embedded, and how wide its column may be, so that both layouts are read in the large window. */
const embeds = [
  { as: 'frame', column: 640 },
  { as: 'script', column: 1000 },
] as const;

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

/** Tests that one press on each of some places shows its answer, in every window and embed, and moves nothing. */
export function answersInSight({ open }: Articles, postals: readonly Postal[]): void {
  describe.each(embeds)('an article with the map by $as', ({ as, column }) => {
    describe.each(['touch', 'mouse'] as const)('read by %s', (pointer) => {
      let article: Article;
      beforeAll(async () => {
        const device = pointer === 'touch' ? { hasTouch: true, isMobile: true } : {};
        article = await open({ as, column, ...windows[pointer][0], ...device });
      });
      afterAll(() => article?.close());
      const select = (postal: Postal | null) =>
        article.onMap((map, state) => {
          map.state = state;
        }, postal);
      beforeEach(() => select(null));

      /** Presses a place once, and checks what can be read then. Returns false if it is out of sight. */
      async function reads(postal: Postal): Promise<boolean> {
        const point = await pointOf(article, postal);
        if (!point) return false;
        const before = await places(article);
        const { length } = await layoutShifts(article.inside);
        if (pointer === 'touch') await article.page.touchscreen.tap(point.x, point.y);
        else await article.page.mouse.click(point.x, point.y);
        const answer = await answerIn(article, placeOf(postal).name);
        expect(answer.where, `${postal}: ${answer.faults.join(', ')}`).not.toBeNull();
        expect(await rowOf(article, postal)).toContain(answer.words.replace(/…”?$/, ''));
        expect(await rowOf(article, postal)).toContain(answer.speaker);
        expect(await places(article), `${postal} moves nothing`).toEqual(before);
        expect((await layoutShifts(article.inside)).slice(length)).toEqual([]);
        return true;
      }

      it.each([...windows[pointer]])(
        `By ${pointer} in a window of $width by $height, with the map by ${as}, one press on a state that is in sight or in the middle shows its quotation and its speaker.`,
        async ({ width, height }) => {
          await article.page.setViewportSize({ width, height });
          await article.scrollTo({ figure: 0, window: 0 });
          let inSight = 0;
          for (const postal of postals) inSight += Number(await reads(postal));
          expect(inSight).toBeGreaterThan(1);
          for (const postal of postals) {
            await bringToMiddle(article, postal);
            if (await reads(postal)) continue;
            // The tooltip of the state before may lie over its neighbour.
            await select(null);
            expect(await reads(postal), `${postal} is one press away`).toBe(true);
          }
        },
      );
    });
  });
}
