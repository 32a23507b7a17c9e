import { expect, it } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { answerIn, pointOf } from '../browser/pages/answer.ts';
import { articlesAround, framesPass } from '../browser/pages/inArticle.ts';

const { reading } = articlesAround('published');

const touch = { hasTouch: true, isMobile: true };
const windows = [
  { width: 375, height: 667, ...touch },
  { width: 390, height: 664, ...touch },
  { width: 667, height: 375, ...touch },
  { width: 1366, height: 650, column: 1000 },
  { width: 1366, height: 651, column: 640 },
  { width: 640, height: 720 },
];
it.each(windows.flatMap((w) => (['frame', 'script'] as const).map((as) => ({ ...w, as }))))(
  'probe $as $width x $height',
  (options) =>
    reading(options, async (article) => {
      const { page, onMap } = article;
      const bad: string[] = [];
      const tally: Record<string, number> = {};
      for (const position of ['top', 'middle'] as const) {
        await article.scrollTo({ figure: 0, window: 0 });
        for (const { postal, name } of jurisdictions) {
          if (position === 'middle') {
            await page.mouse.move(0, 0);
            await onMap((map) => {
              map.state = null;
            });
            const y = await onMap((map, code) => {
              const place =
                map.shadowRoot?.querySelector(`[data-chip=${code}]`) ??
                (map.shadowRoot?.querySelector(`[part=map] [data-state=${code}]`) as Element);
              const box = place.getBoundingClientRect();
              return (box.top + box.bottom) / 2 - map.getBoundingClientRect().top;
            }, postal);
            await article.scrollTo({ figure: y, window: options.height / 2 });
          }
          const point = await pointOf(article, postal);
          if (!point) {
            tally[`${position} unseen`] = (tally[`${position} unseen`] ?? 0) + 1;
            if (position === 'middle') bad.push(`${postal} unseen in the middle`);
            continue;
          }
          const before = await page.evaluate(() => scrollY);
          if (options.hasTouch) await page.touchscreen.tap(point.x, point.y);
          else await page.mouse.click(point.x, point.y);
          await framesPass(article.inside, 6);
          const answer = await answerIn(article);
          const after = await page.evaluate(() => scrollY);
          if (before !== after) bad.push(`${position} ${postal} scrolled ${before} ${after}`);
          const key = `${position} ${answer.where}`;
          tally[key] = (tally[key] ?? 0) + 1;
          if (!answer.where) bad.push(`${position} ${postal}: ${answer.faults.join('; ')}`);
          else if (answer.name !== name) bad.push(`${position} ${postal}: shows ${answer.name}`);
        }
      }
      console.log(
        options.as,
        options.width,
        options.height,
        JSON.stringify(tally),
        bad.length,
        bad.slice(0, 12),
      );
      expect(article.pageErrors).toEqual([]);
    }),
);
