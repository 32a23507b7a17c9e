import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../src/geography/places.ts';
import { answerIn, bringToMiddle, pointOf } from '../browser/measures/answer.ts';
import { articlesAround } from '../browser/pages/inArticle.ts';
import { embeds, readingWindows } from '../browser/pages/readingWindows.ts';

const { reading } = articlesAround('published');

const cases = (['touch', 'mouse'] as const).flatMap((pointer) =>
  readingWindows[pointer].map((window) => ({ ...window, pointer })),
);

describe.each(embeds)('each of the 51 in an article with the map by $as', (embed) => {
  it.each(cases)(
    `After a press on any of the 51 by $pointer in a window of $width by $height, its words and their speaker are in sight, with the map by ${embed.as}.`,
    ({ pointer, ...window }) => {
      const device = pointer === 'touch' ? { hasTouch: true, isMobile: true } : {};
      return reading({ ...embed, ...window, ...device }, async (article) => {
        const faults: string[] = [];
        const counted = { card: 0, tooltip: 0, outOfWindow: 0, besideTheOneBefore: 0 };
        /** Presses one, if it is in sight. */
        const press = async (postal: string, name: string, position: string) => {
          const point = await pointOf(article, postal);
          if (!point) return false;
          const scrolled = await article.page.evaluate(() => scrollY);
          if (pointer === 'touch') await article.page.touchscreen.tap(point.x, point.y);
          else await article.page.mouse.click(point.x, point.y);
          const { where, faults: found } = await answerIn(article, name);
          if (where) counted[where]++;
          else faults.push(`${position} ${postal}: ${found.join(', ')}`);
          if ((await article.page.evaluate(() => scrollY)) !== scrolled) faults.push(`${postal} scrolls`);
          return true;
        };
        await article.scrollTo({ figure: 0, window: 0 });
        for (const { postal, name } of allPlaces)
          if (!(await press(postal, name, 'top'))) counted.outOfWindow++;
        for (const { postal, name } of allPlaces) {
          await bringToMiddle(article, postal);
          if (await press(postal, name, 'middle')) continue;
          // The tooltip of the state before may lie over its neighbour.
          counted.besideTheOneBefore++;
          await article.onMap((map) => {
            map.state = null;
          });
          if (!(await press(postal, name, 'middle'))) faults.push(`${postal} is not one press away`);
        }
        console.log(`${embed.as} ${window.width} × ${window.height}`, counted);
        expect(faults).toEqual([]);
      });
    },
  );
});
