import { expect, it } from 'vitest';
import { publishedStory } from '../../fixtures/published.ts';
import { started } from '../harness/started.ts';
import { allLive, articles } from '../pages/article.ts';
import { heldBack } from '../pages/asHost.ts';
import { inPage } from '../pages/mapPage.ts';

const site = started('published');
const hosts = articles();
const other = publishedStory('suffrage');

const article = () =>
  `<script type="module" src="${site.server.url('embed.js')}"></script>` +
  `<tally-map src="${site.server.url('suffrage/story.json')}"></tally-map>`;

/** The texts of the figure that are seen, and the links that it holds to a page of a map. */
const seen = () => {
  const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
  const figure = root.querySelector('.figure') as HTMLElement;
  const parts = [...figure.querySelectorAll<HTMLElement>('.sentence, [part=legend], [part=news], footer')];
  return {
    texts: parts
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => part.innerText),
    height: figure.getBoundingClientRect().height,
    pages: figure.querySelectorAll('a.page').length,
  };
};

it('Nothing of the first story is seen before the other comes, and then all is of the other, at the same height.', () =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    const release = await heldBack(page, '**/suffrage/story.json');
    await hosts.open(page, { body: article() });
    await page.waitForFunction(() =>
      document.querySelector('tally-map')?.shadowRoot?.querySelector('.figure'),
    );
    const before = await page.evaluate(seen);
    expect(before.texts).toEqual([]);
    release();
    await allLive(page);
    const after = await page.evaluate(seen);
    const all = after.texts.join(' ');
    for (const { label } of other.levels) expect(all).toContain(label);
    expect(all).toContain('Nineteenth Amendment');
    expect(after.pages).toBe(0);
    expect(Math.abs(after.height - before.height)).toBeLessThanOrEqual(1);
    expect(await page.locator('tally-map [data-count-by]').count()).toBe(0);
    expect(messages).toEqual([]);
  }));
