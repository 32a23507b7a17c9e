import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';
import { started } from '../harness/started.ts';
import { type Leaks, watchLeaks } from '../measures/leaks.ts';
import { servedView } from '../measures/servedView.ts';
import { allLive, articles } from '../pages/article.ts';
import { heldBack, seen } from '../pages/asHost.ts';
import { inPage, setMap } from '../pages/mapPage.ts';
import { settled } from '../site.ts';

const site = started();
const hosts = articles();

const script = (name = 'embed.js') => `<script type="module" src="${site.server.url(name)}"></script>`;
const element = (attributes = '') =>
  `<tally-map src="${site.server.url('voter-rolls.json')}" ${attributes}></tally-map>`;
const fragment = () => readFileSync(join(inject('dist'), 'fragment.html'), 'utf8');
const strict = () =>
  `default-src 'none'; script-src ${site.server.origin}; connect-src ${site.server.origin}`;

const opening = { at: 'tribune', number: '5', shapes: 51, isStyled: true };

it.each(['embed.js', 'embed/1/embed.js'])(
  'The script %s is one file, finds the story beside it, and loads nothing else, also in another language.',
  (name) =>
    inPage(site.browser, {}, async ({ page, requests, messages }) => {
      site.server.requests.length = 0;
      await hosts.open(page, { body: `${script(name)}<tally-map at="courier"></tally-map>` });
      await allLive(page);
      expect(await seen(page)).toMatchObject({ ...opening, at: 'courier', number: '2' });
      const data = page.locator('tally-map .data');
      expect(await data.getAttribute('href')).toBe(site.server.url('voter-rolls.json'));
      await setMap(page, { lang: 'es' });
      await page.locator('tally-map [data-dialog=share]').click();
      await page.locator('tally-map dialog[part=share]').waitFor();
      expect(site.server.requests).toEqual([name, 'voter-rolls.json', 'voter-rolls.es.json']);
      expect(requests.length).toBe(4);
      expect(messages).toEqual([]);
    }),
);

it('The script works under a policy that lets scripts and requests alone pass.', () =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    await hosts.open(page, { body: element() + script(), policy: strict() });
    await allLive(page);
    const map = page.locator('tally-map');
    await map.locator('[part=slider]').press('ArrowLeft');
    await map.locator('[part=map] path[data-state=TX]').hover();
    await map.locator('[part=tooltip]').waitFor();
    await map.locator('[part=map] path[data-state=TX]').click();
    await map.locator('[part=card][data-state=TX]').waitFor();
    await map.locator('[data-opens=table]').click();
    await expect.poll(() => seen(page)).toMatchObject({ ...opening, at: 'gazette' });
    expect(messages).toEqual([]);
  }));

it('The script upgrades the maps that an article’s own script adds: a node, markup, and markup with a template.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await hosts.open(page, { body: `<div id="feed"></div>${script()}` });
    await page.evaluate(
      ([src, markup]) => {
        const feed = document.querySelector('#feed') as HTMLElement;
        const node = document.createElement('tally-map');
        Object.assign(node, { src, state: 'MS', at: 'gazette' });
        feed.append(node);
        feed.insertAdjacentHTML('beforeend', `<tally-map src="${src}" at="courier"></tally-map>`);
        const holder = document.createElement('div');
        holder.innerHTML = markup as string;
        feed.append(holder);
      },
      [site.server.url('voter-rolls.json'), fragment()],
    );
    await page.waitForFunction(() => document.querySelectorAll('tally-map').length === 3);
    await allLive(page);
    const all = await page.evaluate(() =>
      [...document.querySelectorAll('tally-map')].map(({ at, state, shadowRoot, childElementCount }) => ({
        at,
        state,
        childElementCount,
        number: shadowRoot?.querySelector('[part=tally]')?.textContent,
      })),
    );
    const plain = { state: null, childElementCount: 0 };
    expect(all).toEqual([
      { ...plain, at: 'gazette', state: 'MS', number: '5' },
      { ...plain, at: 'courier', number: '2' },
      // What the shapes lead to where no script runs.
      { ...plain, at: 'tribune', number: '5', childElementCount: 51 },
    ]);
  }));

it('The script may come before or after the element, and keeps properties that were set before.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    const early = `<script>document.querySelector('tally-map').at = 'courier'</script>`;
    for (const body of [
      script() + element() + early,
      element() + early + script().replace('src', 'async src'),
    ]) {
      await hosts.open(page, { body });
      await allLive(page);
      expect(await seen(page)).toMatchObject({ at: 'courier', number: '2' });
    }
  }));

it('The map inherits nothing of the article’s style except the type size of its root.', () =>
  inPage(site.browser, { width: 700 }, async ({ page }) => {
    const rude =
      '<style>body, body * { letter-spacing: 3px; text-transform: uppercase; font: italic 30px/3 cursive; color: red; text-align: right; word-spacing: 9px; text-indent: 40px; white-space: pre; visibility: visible; } body { margin: 0 }</style>';
    const pictures: Buffer[] = [];
    for (const head of ['<style>body { margin: 0 }</style>', rude]) {
      await hosts.open(page, { head, body: element('state="MS"') + script() });
      await allLive(page);
      await settled({ page });
      pictures.push(await page.locator('tally-map').screenshot());
    }
    expect(pictures[0]?.equals(pictures[1] as Buffer)).toBe(true);
  }));

it('Several maps in one article have independent views.', () =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    await hosts.open(page, { body: script() + element().repeat(4) });
    await allLive(page);
    const views = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('tally-map')].map(({ at, state, view }) => [at, state, view]),
      );
    const map = (index: number) => page.locator('tally-map').nth(index);
    await map(0).locator('[part=map] path[data-state=TX]').click();
    await map(1).locator('[part=slider]').press('ArrowLeft');
    await map(2).evaluate((node) => Object.assign(node, { view: 'tiles' }));
    const changed = [
      ['tribune', 'TX', 'map'],
      ['gazette', null, 'map'],
      ['tribune', null, 'tiles'],
      ['tribune', null, 'map'],
    ];
    await expect.poll(views).toEqual(changed);
    await map(0).locator('[part=map] path[data-state=TX]').focus();
    await page.keyboard.press('Escape');
    await expect.poll(views).toEqual([['tribune', null, 'map'], ...changed.slice(1)]);
    expect(messages).toEqual([]);
  }));

it('The fragment is read without any script, its table open and no control shown, and names the hash of its style for a strict policy.', () =>
  inPage(site.browser, { javaScriptEnabled: false }, async ({ page, messages }) => {
    const hash = /style-src ('sha256-[^']+')/.exec(fragment())?.[1];
    await hosts.open(page, { body: fragment(), policy: `default-src 'none'; style-src ${hash}` });
    const served = await page.locator('tally-map').evaluate(servedView);
    expect(served).toMatchObject({ tally: '5', rows: 51, focusable: [] });
    expect([Object.keys(served.fills).length, served.legend.length]).toEqual([51, 5]);
    expect(messages).toEqual([]);
  }));

it('The script brings the fragment’s style where a policy has refused the served one.', () =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    await hosts.open(page, { body: fragment() + script(), policy: strict() });
    await allLive(page);
    expect(await seen(page)).toMatchObject(opening);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^error: Applying inline style violates/);
  }));

it.each([360, 1000])(
  'The article after the fragment stays where it is at %d px when the map becomes live.',
  (width) =>
    inPage(site.browser, { width }, async ({ page }) => {
      await hosts.open(page, { body: `${fragment()}<p id="after">The article goes on.</p>` });
      const place = () =>
        page.evaluate(() => {
          const table = document.querySelector('tally-map')?.shadowRoot?.querySelector('[part=table]');
          return [document.querySelector('#after'), table].map((node) => node?.getBoundingClientRect().top);
        });
      const before = await place();
      await page.addScriptTag({ type: 'module', url: site.server.url('embed.js') });
      await allLive(page);
      await settled({ page });
      expect(await page.locator('tally-map [part=search]').isVisible()).toBe(true);
      expect(await place()).toEqual(before);
      await page.locator('tally-map .answers-table [part=close]').click();
      await expect.poll(async () => (await place())[0]).toBeLessThan((before[0] ?? 0) - 1000);
    }),
);

describe('an element that is taken out', () => {
  type Watched = typeof window & { __leaks: () => Leaks; __forget: () => void };
  const leaks = (page: Page) => page.evaluate(() => (window as Watched).__leaks());
  const none: Leaks = { listeners: [], timers: 0, observers: 0 };

  it.each(['when it is live', 'before its story has come', 'while it plays'])(
    'An element that is taken out %s leaves no listener, no timer and no observer.',
    (when) =>
      inPage(site.browser, {}, async ({ page }) => {
        await page.addInitScript(watchLeaks);
        await hosts.open(page, { body: script() });
        await page.waitForFunction(() => customElements.get('tally-map'));
        // The harness listens and observes as well.
        await page.evaluate(() => (window as Watched).__forget());
        if (when === 'before its story has come') await heldBack(page, '**/voter-rolls.json');
        await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), element());
        if (when !== 'before its story has come') await allLive(page);
        if (when === 'while it plays') await page.evaluate(() => document.querySelector('tally-map')?.play());
        if (when === 'when it is live') await page.mouse.move(300, 500);
        expect((await leaks(page)).listeners.length).toBeGreaterThan(10);
        await page.evaluate(() => document.querySelector('tally-map')?.remove());
        await expect.poll(() => leaks(page)).toEqual(none);
      }),
  );

  it('A listener, a timer and an observer that are left are found: a control.', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await page.addInitScript(watchLeaks);
      await hosts.open(page, { body: '' });
      await page.evaluate(() => {
        (window as Watched).__forget();
        addEventListener('resize', () => {});
        requestAnimationFrame(() => {});
        new ResizeObserver(() => {}).observe(document.body);
        const gone = new AbortController();
        document.addEventListener('click', () => {}, { signal: gone.signal });
        gone.abort();
        Object.assign(window, { found: (window as Watched).__leaks() });
      });
      const found = await page.evaluate(() => (window as unknown as { found: Leaks }).found);
      expect(found).toEqual({ listeners: ['resize'], timers: 1, observers: 1 });
    }));
});

it('The map is the same in an article that is written from right to left.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    const places = async (dir: string) => {
      await hosts.open(page, { body: `<div dir="${dir}">${script()}${element('at="gazette"')}</div>` });
      await allLive(page);
      await page.locator('tally-map [part=slider]').press('ArrowRight');
      await settled({ page });
      return page.evaluate(() => {
        const map = document.querySelector('tally-map') as TallyMapElement;
        const { left } = map.getBoundingClientRect();
        const rounded = (x: number) => Math.round(x - left);
        const drawn = [
          ...(map.shadowRoot as ShadowRoot).querySelectorAll('.figure :is([part], text, span, li)'),
        ];
        return {
          at: map.at,
          direction: getComputedStyle(map).direction,
          places: drawn
            .map((node) => node.getBoundingClientRect())
            .map((box) => [rounded(box.left), rounded(box.right)]),
        };
      });
    };
    const [ltr, rtl] = [await places('ltr'), await places('rtl')];
    expect(rtl).toEqual({ ...ltr, direction: 'rtl' });
    expect(ltr.at).toBe('tribune');
  }));
