import { it } from 'vitest';
import { answerIn, pointOf } from '../browser/pages/answer.ts';
import { articlesAround, framesPass } from '../browser/pages/inArticle.ts';
const { reading } = articlesAround('published');
it('p', () => reading({ as: 'script', width: 390, height: 664, hasTouch: true, isMobile: true }, async (article) => {
  const { page, onMap } = article;
  const y = await onMap((map) => { const b = (map.shadowRoot!.querySelector('[part=map] [data-state=SD]') as Element).getBoundingClientRect(); return (b.top + b.bottom) / 2 - map.getBoundingClientRect().top; });
  await article.scrollTo({ figure: y, window: 332 });
  const p = await pointOf(article, 'SD');
  await page.touchscreen.tap(p!.x, p!.y);
  await framesPass(page, 20);
  console.log(await answerIn(article), await onMap((map) => {
    const card = map.shadowRoot!.querySelector('[part=card]') as HTMLElement;
    return [card.innerHTML, ...[...card.querySelectorAll('.said, .said > *, .speaker, .said p')].map((n) => { const b = n.getBoundingClientRect(); return [n.className || n.localName, b.top, b.bottom]; })];
  }));
}));
