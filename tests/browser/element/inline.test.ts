import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { textOf } from '../../fixtures/project.ts';
import { started } from '../harness/started.ts';
import { servedView } from '../measures/servedView.ts';
import { allLive, articles } from '../pages/article.ts';
import { seen } from '../pages/asHost.ts';
import { inPage, setMap } from '../pages/mapPage.ts';
import { settled } from '../site.ts';

const site = started();
const hosts = articles();

const script = (name = 'embed.js') => `<script type="module" src="${site.server.url(name)}"></script>`;
const element = (attributes = '') =>
  `<tally-map src="${site.server.url('voter-rolls.json')}" ${attributes}></tally-map>`;
const fragment = () => readFileSync(join(inject('dist'), 'fragment.html'), 'utf8');
const policy = (text: string) => ({ 'content-security-policy': text });
const strict = () =>
  policy(`default-src 'none'; script-src ${site.server.origin}; connect-src ${site.server.origin}`);

const opening = { at: 'tribune', number: '5', shapes: 51, isStyled: true };

it.each(['embed.js', 'embed/1/embed.js'])(
  'The script %s is one file, works under a policy that lets scripts and requests alone pass, and finds the story beside it.',
  (name) =>
    inPage(site.browser, {}, async ({ page, requests, messages }) => {
      site.server.requests.length = 0;
      const body = `${script(name)}<tally-map at="courier"></tally-map>`;
      await hosts.open(page, { body, headers: strict() });
      await allLive(page);
      expect(await seen(page)).toMatchObject({ ...opening, at: 'courier', number: '2' });
      const map = page.locator('tally-map');
      expect(await map.locator('.data').getAttribute('download')).toBe('voter-rolls.json');
      await map.locator('[part=map] path[data-state=TX]').hover();
      await map.locator('[part=tooltip][data-positioned]').waitFor();
      await setMap(page, { lang: 'es' });
      await map.locator('.figure[lang=es]').waitFor();
      await map.locator('[data-dialog=share]').click();
      const button = map.locator('dialog[part=share] [data-share=image]');
      expect(await button.evaluate((node) => getComputedStyle(node).height)).toBe('44px');
      expect(site.server.requests).toEqual([name, 'voter-rolls.json', 'voter-rolls.es.json']);
      expect(requests.length).toBe(4);
      expect(messages).toEqual([]);
    }),
);

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

it('The map inherits of the article’s style only the type size of its root, and is the same from right to left.', () =>
  inPage(site.browser, { width: 700 }, async ({ page }) => {
    const rude =
      'letter-spacing: 3px; text-transform: uppercase; font: italic 30px/3 cursive; color: red; text-align: right; word-spacing: 9px; text-indent: 40px; white-space: pre; visibility: visible; direction: rtl';
    const pictures: Buffer[] = [];
    for (const style of ['', `body, body * { ${rude} }`]) {
      const head = `<style>body { margin: 0 } ${style}</style>`;
      await hosts.open(page, { head, body: element('state="MS" at="gazette"') + script() });
      await allLive(page);
      await page.locator('tally-map [part=slider]').press('ArrowRight');
      await settled({ page });
      expect(await seen(page)).toMatchObject(opening);
      pictures.push(await page.locator('tally-map').screenshot());
    }
    expect(pictures[0]?.equals(pictures[1] as Buffer)).toBe(true);
  }));

it.each([
  ['light', 'rgb(17, 34, 51)'],
  ['dark', 'rgb(153, 204, 255)'],
])('The documented style of a host reaches number and sentence in the theme %s.', (theme, color) =>
  inPage(site.browser, {}, async ({ page }) => {
    const css = /```css\n(.*?)```/s.exec(textOf('docs/element.md'))?.[1];
    await hosts.open(page, { head: `<style>${css}</style>`, body: element(`theme="${theme}"`) + script() });
    await allLive(page);
    const styleOf = (part: string) =>
      page.locator(part).evaluate((node) => [getComputedStyle(node).color, getComputedStyle(node).fontStyle]);
    expect(await styleOf('[part=tally]')).toEqual([color, 'italic']);
    expect((await styleOf('.sentence'))[1]).toBe('italic');
  }),
);

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
    const others = [
      ['gazette', null, 'map'],
      ['tribune', null, 'tiles'],
      ['tribune', null, 'map'],
    ];
    await expect.poll(views).toEqual([['tribune', 'TX', 'map'], ...others]);
    await map(0).locator('[part=map] path[data-state=TX]').press('Escape');
    await expect.poll(views).toEqual([['tribune', null, 'map'], ...others]);
    expect(messages).toEqual([]);
  }));

it('The fragment is read without any script, its table open and no control shown, and names the hash of its style for a strict policy.', () =>
  inPage(site.browser, { javaScriptEnabled: false }, async ({ page, messages }) => {
    const hash = /style-src ('sha256-[^']+')/.exec(fragment())?.[1];
    await hosts.open(page, { body: fragment(), headers: policy(`default-src 'none'; style-src ${hash}`) });
    const served = await page.locator('tally-map').evaluate(servedView);
    expect(served).toMatchObject({ tally: '5', rows: 51, focusable: [] });
    expect([Object.keys(served.fills).length, served.legend.length]).toEqual([51, 5]);
    expect(messages).toEqual([]);
  }));

it('The script brings the fragment’s style where a policy has refused the served one.', () =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    await hosts.open(page, { body: fragment() + script(), headers: strict() });
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
