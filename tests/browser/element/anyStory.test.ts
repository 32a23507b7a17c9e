import { expect, it } from 'vitest';
import { publishedStory } from '../../fixtures/published.ts';
import { started } from '../harness/started.ts';
import { allLive, articles } from '../pages/article.ts';
import { heldBack, seen } from '../pages/asHost.ts';
import { inPage } from '../pages/mapPage.ts';

const site = started('published');
const hosts = articles();

it('An article with another story shows nothing of the first one before, and then the other at the same height.', () =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    const release = await heldBack(page, '**/suffrage/story.json');
    const script = `<script type="module" src="${site.server.url('embed.js')}"></script>`;
    const src = site.server.url('suffrage/story.json');
    await hosts.open(page, { body: `${script}<tally-map src="${src}"></tally-map>` });
    const figure = page.locator('tally-map .figure');
    await figure.waitFor();
    const height = () => figure.evaluate((node) => node.getBoundingClientRect().height);
    const before = await height();
    expect((await seen(page)).isBlank).toBe(true);
    release();
    await allLive(page);
    const text = await figure.innerText();
    for (const { label } of publishedStory('suffrage').levels) expect(text).toContain(label);
    expect(Math.abs((await height()) - before)).toBeLessThanOrEqual(1);
    expect(await figure.locator('a.page, [data-count-by]').count()).toBe(0);
    expect(messages).toEqual([]);
  }));
