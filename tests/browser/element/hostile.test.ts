import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rawStory } from '../../fixtures/story.ts';
import { hostileStory } from '../../fuzz/hostileStory.ts';
import { payloads } from '../../fuzz/payloads.ts';
import { started } from '../harness/started.ts';
import { allLive, articles } from '../pages/article.ts';
import { answering, seen } from '../pages/asHost.ts';
import { inPage, openMap, setMap } from '../pages/mapPage.ts';

const site = started();
const hosts = articles();

const script = () => `<script type="module" src="${site.server.url('embed.js')}"></script>`;
const named = (name: string, attributes = '') =>
  `${script()}<tally-map src="${site.server.url(name)}" ${attributes}></tally-map>`;
const shown = payloads.filter((each) => !/\p{Cs}/u.test(each));

/** Opens all that shows a text of the story, and gives what must not be there. */
async function openAll(page: Page): Promise<unknown> {
  for (const count of ['reports', 'responses'])
    for (const open of ['quotations', 'table', 'method'])
      await setMap(page, { count, state: 'MS', open, view: 'tiles' });
  await page.locator('tally-map [data-dialog=share]').click();
  await page.locator('tally-map dialog[part=share]').waitFor();
  return page.evaluate(() => {
    const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
    const all = [...root.querySelectorAll('*')];
    return {
      ran: (window as { ran?: unknown }).ran,
      elements: all.filter((each) =>
        each.matches(
          'script, iframe, object, embed, img, base, link, meta, form, foreignObject, math, animate',
        ),
      ).length,
      handlers: all.flatMap((each) => each.getAttributeNames()).filter((name) => name.startsWith('on')),
      links: [...root.querySelectorAll('a[href]')]
        .map((each) => (each as HTMLAnchorElement).protocol)
        .filter((each) => !/^(https?|blob):$/.test(each)),
    };
  });
}
const clean = { elements: 0, handlers: [], links: [] };
const trap = 'window.alert = () => { window.ran = true; };';

it('Payloads in all texts of a story are shown as text, in the page and in an article.', () =>
  inPage(site.browser, {}, async ({ page, foreignRequests }) => {
    await page.addInitScript(trap);
    await answering(
      page,
      'hostile.json',
      hostileStory((n) => shown[n % shown.length] as string),
    );
    await hosts.open(page, { body: named('hostile.json') });
    await allLive(page);
    expect(await openAll(page)).toEqual(clean);
    await openMap(page, site.server);
    await page.evaluate(() => document.querySelector('tally-map')?.setAttribute('src', 'hostile.json'));
    await expect.poll(() => page.locator('tally-map .data').getAttribute('download')).toBe('hostile.json');
    expect(await openAll(page)).toEqual(clean);
    expect(foreignRequests(site.server.origin).filter((url) => !/localhost|127\.0\.0\.1/.test(url))).toEqual(
      [],
    );
  }));

it('Payloads in the address and the hash of a page and of a frame run nothing.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await page.addInitScript(trap);
    for (const file of ['index.html', 'embed.html'])
      for (const payload of shown.filter((_, n) => n % 8 === 0)) {
        const asked = ['at', 'state', 'view', 'theme', 'lang', 'dark']
          .map((name) => `${name}=${encodeURIComponent(payload)}`)
          .join('&');
        await openMap(page, site.server, `${file}?${asked}#${encodeURIComponent(payload)}`);
        expect(await page.evaluate(() => (window as { ran?: unknown }).ran)).toBeUndefined();
      }
  }));

it('A story of ten megabytes that keeps all bounds is shown within a second a megabyte, and then works.', () =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    const story = rawStory() as { responses: object[] };
    const [one] = story.responses;
    const firstDay = Date.UTC(2001, 0, 1);
    const summary = 'word '.repeat(400);
    const responses = Array.from({ length: 5_000 }, (_, n) => ({
      ...one,
      state: ['MS', 'TX', 'CA', 'NY'][n % 4],
      date: new Date(firstDay + n * 86_400_000).toISOString().slice(0, 10),
      quotes: [],
      summary,
    }));
    const file = JSON.stringify({ ...story, responses });
    const megabytes = file.length / 1e6;
    expect(megabytes).toBeGreaterThan(10);
    await answering(page, 'large.json', file);
    await hosts.open(page, { body: named('large.json', 'count="responses"') });
    await allLive(page);
    const shownAfter = await page.evaluate(
      () => performance.now() - (performance.getEntriesByType('resource').at(-1)?.startTime ?? 0),
    );
    expect(shownAfter).toBeLessThan(megabytes * 1000);
    await setMap(page, { state: 'MS' });
    await page.locator('tally-map [part=card][data-state=MS]').waitFor();
    expect(messages).toEqual([]);
  }));

it('A file of ten megabytes is refused or read within a second a megabyte, whatever it holds.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    const story = rawStory() as { responses: object[] };
    const [one] = story.responses;
    const many = { ...story, responses: Array.from({ length: 40_000 }, () => one) };
    const zeros = {
      ...story,
      responses: Array.from({ length: 4_900 }, () => Array.from({ length: 900 }, () => 0)),
    };
    for (const [name, file] of Object.entries({ many, zeros, deep: '['.repeat(10_000_000) })) {
      await answering(page, `${name}.json`, file);
      await hosts.open(page, { body: named(`${name}.json`) });
      await expect.poll(async () => (await seen(page)).notice, { timeout: 10_000 }).not.toBeNull();
    }
  }));

describe('a page that asks for Trusted Types', () => {
  const types = { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" };

  it.each(['', 'index.html', 'embed.html'])(
    'The map of the file "%s", or in an article, works where no string is taken as markup.',
    (file) =>
      inPage(site.browser, {}, async ({ page, messages }) => {
        await page.route(/\/(index|embed)\.html/, async (route) => {
          const response = await route.fetch();
          await route.fulfill({
            response,
            headers: { ...response.headers(), ...types },
          });
        });
        if (file) await openMap(page, site.server, file);
        else await hosts.open(page, { body: `${script()}<tally-map></tally-map>`, headers: types });
        await allLive(page);
        expect(await openAll(page)).toEqual(clean);
        expect(messages).toEqual([]);
      }),
  );

  it('A string that is taken for markup is refused there: a control.', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await hosts.open(page, { body: '', headers: types });
      await expect(
        page.evaluate(() => document.createElement('p').insertAdjacentHTML('beforeend', 'x')),
      ).rejects.toThrow('TrustedHTML');
    }));
});

it('Words of 43 to 200 letters make no page wider than it is.', () =>
  inPage(site.browser, { width: 360 }, async ({ page }) => {
    await answering(
      page,
      'long.json',
      hostileStory((n) => 'Donaudampfschifffahrtsgesellschaftskapitänin'.repeat(n % 3 ? 1 : 5)),
    );
    await hosts.open(page, {
      head: '<meta name="viewport" content="width=device-width">',
      body: named('long.json'),
    });
    await allLive(page);
    for (const width of [320, 360, 720, 1100])
      for (const open of ['quotations', 'table', 'method']) {
        await page.setViewportSize({ width, height: 800 });
        await setMap(page, { state: 'MS', open });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(excess, `${width} ${open}`).toBeLessThanOrEqual(0);
      }
  }));
