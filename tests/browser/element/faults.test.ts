import { gzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';
import { english } from '../../../src/i18n/en.ts';
import { rawStory } from '../../fixtures/story.ts';
import { started } from '../harness/started.ts';
import { heapOf } from '../measures/heap.ts';
import { allLive, articles } from '../pages/article.ts';
import { answering, heldBack, seen } from '../pages/asHost.ts';
import { inPage, live, openMap, part, setMap } from '../pages/mapPage.ts';

const site = started();
const hosts = articles();

const file = /\/story\.json$|\/voter-rolls\.json$/;
const script = () => `<script type="module" src="${site.server.url('embed.js')}"></script>`;
const body = JSON.stringify(rawStory());
const answer = (given: Parameters<Route['fulfill']>[0]) => (route: Route) =>
  route.fulfill({
    contentType: 'application/json',
    headers: { 'access-control-allow-origin': '*' },
    ...given,
  });

/** What goes wrong with a story on its way, by name. */
const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'it is not there': answer({ status: 404, body: 'Not found' }),
  'the server fails': answer({ status: 500, body: 'Oops' }),
  'it is cut off': answer({ body: body.slice(0, body.length / 2) }),
  'it is empty': answer({ body: '' }),
  'it is not JSON': answer({ body: 'title: Letters' }),
  'it is a page of HTML': answer({ body: '<!doctype html><title>Sign in</title>', contentType: 'text/html' }),
  'it has another form': answer({ body: '{"type": "FeatureCollection", "features": []}' }),
  'it is compressed and broken': answer({
    body: gzipSync(body).fill(7, 20),
    headers: { 'access-control-allow-origin': '*', 'content-encoding': 'gzip' },
  }),
  'the connection is reset': (route) => route.abort('connectionreset'),
  'the browser is offline': (route) => route.abort('internetdisconnected'),
};

it.each(Object.entries(faults))(
  'The reader keeps the served view, reads why in a sentence and can try again if %s.',
  (_, fault) =>
    inPage(site.browser, {}, async ({ page, messages }) => {
      await page.route(file, fault);
      await page.goto(site.server.url('index.html'));
      await part(page, 'retry').waitFor();
      expect(await seen(page)).toMatchObject({
        number: '5',
        shapes: 51,
        isStyled: true,
        notice: english.loadFailed,
      });
      expect(messages.filter((each) => each.startsWith('warning: <tally-map>'))).toHaveLength(1);
      await page.unroute(file);
      await part(page, 'retry').click();
      await live(page);
      expect(await seen(page)).toMatchObject({ number: '5', notice: null });
    }),
);

it('After fifteen seconds the reader gets a notice, and a story that comes later is shown.', () =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    await page.clock.install();
    const release = await heldBack(page, file);
    const asked = page.waitForRequest(file);
    await page.goto(site.server.url('index.html'));
    await page.clock.runFor(4000);
    await asked;
    expect((await seen(page)).notice).toBeNull();
    await page.clock.runFor(30_000);
    expect((await seen(page)).notice).toBe(english.loadSlow);
    release();
    await live(page);
    expect((await seen(page)).notice).toBeNull();
    expect(messages).toEqual([]);
  }));

it.each(['never.json', 'https://['])(
  'If another story does not come from %s, nothing of the built-in one is shown, and the notice does not refer to it.',
  (src) =>
    inPage(site.browser, {}, async ({ page }) => {
      await hosts.open(page, {
        body: `${script()}<tally-map src="${src}" at="courier" open="table"></tally-map>`,
      });
      await expect.poll(async () => (await seen(page)).notice).toBe(english.loadFailed);
      expect((await seen(page)).isBlank).toBe(true);
      for (const name of ['tally', 'map', 'legend', 'footer', 'table'])
        expect(await part(page, name).isVisible(), name).toBe(false);
      expect(await part(page, 'retry').isVisible()).toBe(true);
    }),
);

it('If the next story of a live map fails, the map keeps its view, still works, and shows a notice.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await openMap(page, site.server);
    await setMap(page, { src: 'never.json' });
    await expect.poll(async () => (await seen(page)).notice).toBe(english.loadFailed);
    await part(page, 'slider').press('Home');
    await expect.poll(async () => (await seen(page)).at).toBe('courier');
  }));

it('A script that comes late makes the served map live.', () =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    const release = await heldBack(page, /\/assets\/.*\.js$/);
    await page.goto(site.server.url('index.html?at=courier'), { waitUntil: 'commit' });
    await part(page, 'tally').waitFor();
    expect(await seen(page)).toMatchObject({ number: '5', shapes: 51, notice: null });
    release();
    await live(page);
    await expect.poll(async () => (await seen(page)).at).toBe('courier');
    expect(messages).toEqual([]);
  }));

it('A reader who is offline once the map is there goes on using it.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await openMap(page, site.server);
    await page.context().setOffline(true);
    await part(page, 'slider').press('Home');
    await page.locator('tally-map path[data-state=TX]').click();
    await part(page, 'card').waitFor();
    await page.locator('tally-map [data-opens=table]').click();
    await part(page, 'table').waitFor();
    await setMap(page, { lang: 'es' });
    await expect.poll(async () => (await seen(page)).notice).toBe(english.loadFailed);
  }));

it('Of several addresses in a row the last is shown, and it is asked for once.', () =>
  inPage(site.browser, {}, async ({ page, messages, requests }) => {
    const story = rawStory() as { title: string };
    for (const name of ['a', 'b', 'c']) await answering(page, `${name}.json`, { ...story, title: name });
    await hosts.open(page, { body: script() });
    await page.evaluate((base) => {
      const map = document.createElement('tally-map');
      document.body.append(map);
      for (const name of ['a', 'b', 'c'])
        for (let i = 0; i < 20; i++) map.setAttribute('src', `${base}${name}.json`);
    }, site.server.url());
    await allLive(page);
    await setMap(page, { src: site.server.url('c.json') });
    await page.locator('tally-map [part=footer]').waitFor();
    expect(requests.filter(({ url }) => url.endsWith('c.json'))).toHaveLength(1);
    expect(await page.locator('tally-map .data').getAttribute('download')).toBe('c.json');
    expect(messages).toEqual([]);
  }));

it('An element in other documents is in its style there, and in its own again.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    await hosts.open(page, {
      body: `${script()}<tally-map></tally-map><iframe></iframe><iframe></iframe>`,
    });
    await allLive(page);
    const styles = () =>
      page.evaluate(() => {
        const map = document.querySelector('tally-map') as TallyMapElement;
        const documents = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
        const read = () => {
          const view = map.ownerDocument.defaultView as Window;
          return view.getComputedStyle(map.shadowRoot?.querySelector('.figure') as Element).position;
        };
        const before = read();
        const there = documents.map((each) => {
          each?.body.append(map);
          return read();
        });
        // A document that no window shows.
        document.implementation.createHTMLDocument().body.append(map);
        document.body.append(map);
        return { before, there, after: read() };
      });
    const { before, there, after } = await styles();
    expect(before).toBe('relative');
    expect(there).toEqual([before, before]);
    expect(after).toEqual(before);
  }));

describe('elements that are taken out', () => {
  /** Makes elements and takes them out: while they load, cloned, moved, live, and while they play. */
  const mount = (page: Page, times: number) =>
    page.evaluate(async (count) => {
      const frame = () => new Promise(requestAnimationFrame);
      for (let i = 0; i < count; i++) {
        const map = document.createElement('tally-map');
        document.body.append(map);
        if (i % 5 === 1) document.body.prepend(map);
        if (i % 5 === 2) document.body.append(map.cloneNode(true));
        if (i % 5 !== 3) await frame();
        while (i % 5 === 4 && !map.defaults) await frame();
        if (i % 5 === 4) map.play();
        for (const each of document.querySelectorAll('tally-map')) each.remove();
      }
    }, times);

  /** Bytes of the heap once no listener and no figure is left, which has some thousand nodes; else what is left. */
  const bytesAtRest = (page: Page) =>
    vi.waitFor(async () => {
      const { bytes, nodes, listeners } = await heapOf(page);
      expect({ listeners, figures: Math.floor(nodes / 1_000) }).toEqual({ listeners: 0, figures: 0 });
      return bytes;
    }, 10_000);

  it('Two hundred elements that are taken out leave no figure, no listener and less than a megabyte.', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await hosts.open(page, { body: script() });
      await mount(page, 40);
      const before = await bytesAtRest(page);
      await mount(page, 200);
      expect((await bytesAtRest(page)) - before).toBeLessThan(1e6);
      await page.evaluate(() => document.body.append(document.createElement('tally-map')));
      await allLive(page);
      expect(await seen(page)).toMatchObject({ number: '5', shapes: 51, isStyled: true });
      const { nodes, listeners } = await heapOf(page);
      expect([nodes > 1_000, listeners > 10], 'a control: one that stays is found').toEqual([true, true]);
    }));
});
