import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { iframeSnippet } from '../../../src/dialogs/embed/snippets/iframeSnippet.ts';
import { printed } from '../../browser/measures/print.ts';
import { frameIn } from '../../browser/pages/article.ts';
import { live, setMap } from '../../browser/pages/mapPage.ts';
import { requestOf, siteAt } from '../../fixtures/embeds.ts';
import { textOf } from '../../fixtures/project.ts';
import { inArticles } from '../article.ts';

const { site, reading } = inArticles();
const address = 'https://desk.example/tally/';

/** Prints an article with a frame in which something is open, as high as that. @param style of the frame's page */
async function print(page: Page, open: string, style = ''): Promise<{ text: string; pages: number }> {
  await page.route('**/embed.html*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('<div class="figure"', `$& data-page="${address}"`)
      .replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
      .replace('</head>', `<style>${style}</style></head>`);
    await route.fulfill({ response, body });
  });
  const snippet = iframeSnippet(requestOf({}, siteAt(site.server)));
  await page.evaluate(
    (html) => document.body.append(document.createRange().createContextualFragment(html)),
    `${snippet.replace('loading="lazy"', '')}<p>The article goes on.</p>`,
  );
  const inside = await frameIn(page);
  await live(inside);
  await setMap(inside, { state: 'MS', open });
  await expect
    .poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight))
    .toBeGreaterThan(900);
  const pages = await printed(page);
  return { text: pages.join(''), pages: pages.length };
}

it.each(['table', 'method', 'quotations'])(
  'On paper a frame with its %s open shows the map whole, nothing that was opened, and the address where the rest can be read.',
  (open) =>
    reading({ body: () => '', way: 'fragment without script' }, async (page) => {
      const { text, pages } = await print(page, open);
      for (const whole of ['Asof', address, 'Thearticlegoeson.']) expect(text).toContain(whole);
      expect(text).not.toContain('Mississippi');
      expect(pages).toBe(1);
    }),
);

it('On paper an element has its table, unless the article leaves it out by the documented rule.', async () => {
  const rule = /^@media print .*$/m.exec(textOf('docs/embedding.md'))?.[0];
  const prints: string[][] = [];
  for (const style of ['', rule])
    await reading({ head: `<style>${style}</style>`, body: (map) => map }, async (page) => {
      prints.push(await printed(page));
    });
  expect(prints.map((pages) => pages.join('').includes('Mississippi'))).toEqual([true, false]);
  expect(prints[1]).toEqual([expect.stringContaining('Asof')]);
});

it('A frame in which more is printed than fits is found: a control.', () =>
  reading({ body: () => '', way: 'fragment without script' }, async (page) => {
    const { text } = await print(page, 'table', '@media print { .embed { max-width: none !important } }');
    expect(text).toContain('Asof');
    expect(text).not.toContain(address);
  }));
