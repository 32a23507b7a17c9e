import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { started } from '../harness/started.ts';
import { heldBack } from '../pages/asHost.ts';
import { focusIn } from '../pages/focusIn.ts';
import { chartBox, inPage, live, openMap, part } from '../pages/mapPage.ts';
import { viewOf } from '../pages/viewOf.ts';

const site = started();

const file = '**/voter-rolls.json';
const opening = { count: 'reports', at: 'tribune', state: null, view: 'map', open: null };

/** Opens the page and waits until its script has asked for the story, which is held back. The result lets it come. */
async function waiting(page: Page, query = ''): Promise<() => void> {
  const release = await heldBack(page, file);
  const asked = page.waitForRequest(file);
  await page.goto(site.server.url(`index.html${query}`));
  await asked;
  return release;
}

/** The controls of the figure that are busy, that are not, and that are disabled. */
const controls = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
    const all = [...root.querySelectorAll('button, select, input')];
    const names = (list: Element[]) =>
      list.map((node) => node.getAttribute('part') ?? node.outerHTML.slice(0, 60));
    return {
      busy: names(all.filter((node) => node.getAttribute('aria-busy') === 'true')),
      idle: names(all.filter((node) => node.getAttribute('aria-busy') !== 'true')),
      disabled: names(all.filter((node) => node.matches(':disabled'))),
    };
  });

it('The story is asked for once, after the served view has been painted.', () =>
  inPage(site.browser, {}, async ({ page, requests }) => {
    await openMap(page, site.server);
    const [painted, asked] = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      // The time of the rendering, which the script can know; the screen shows it some milliseconds later.
      const { paintTime } = paint as PerformanceEntry & { paintTime: number };
      const fetched = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.json'));
      return [paintTime, fetched?.startTime] as [number, number];
    });
    expect(painted).toBeGreaterThan(0);
    expect(asked).toBeGreaterThanOrEqual(painted);
    expect(requests.filter(({ url }) => url.endsWith('/voter-rolls.json'))).toHaveLength(1);
  }));

it('Until the story comes, controls are busy, none is ever disabled, and the properties have the requested values.', () =>
  inPage(site.browser, {}, async ({ page }) => {
    const release = await waiting(page, '?state=NY');
    const early = await page.locator('tally-map').evaluate(viewOf);
    expect(early).toEqual({ ...opening, state: 'NY', theme: 'light', playing: false });
    const before = await controls(page);
    expect(before.busy).toEqual(expect.arrayContaining(['slider', 'play', 'previous', 'next', 'find']));
    expect(before.idle).toEqual([]);
    expect(before.disabled).toEqual([]);
    release();
    await live(page);
    const after = await controls(page);
    expect(after.busy).toEqual([]);
    expect(after.disabled).toEqual([]);
  }));

describe('what the reader does before the story is there', () => {
  it.each<[what: string, act: (page: Page) => Promise<unknown>, view: object, query?: string]>([
    ['press of a key on the slider', (page) => part(page, 'slider').press('Home'), { at: 'courier' }],
    ['press of play', (page) => part(page, 'play').click(), { playing: true }],
    [
      'tap on a bar',
      async (page) => {
        const box = await chartBox(page);
        await page.mouse.click(box.x + box.width / 8, box.y + box.height / 2);
      },
      { at: 'courier' },
    ],
    [
      'choice from the list of states with a change of the count',
      async (page) => {
        await part(page, 'find').selectOption('DC');
        await page.locator('tally-map [data-count-by=responses]').click();
      },
      { count: 'responses', at: '2017-07-05', state: 'DC' },
    ],
    [
      'series of presses, which follow the view of the address,',
      async (page) => {
        await part(page, 'slider').press('Home');
        for (const postal of ['TX', 'MS'])
          await page.locator(`tally-map [part=map] [data-state=${postal}]`).click();
        await page.locator('tally-map [part=footer] [data-opens=table]').click();
      },
      { ...opening, at: 'courier', state: 'MS', open: 'table' },
      '?at=gazette&state=DC',
    ],
  ])('An early %s is kept.', (_, act, view, query) =>
    inPage(site.browser, {}, async ({ page, messages }) => {
      const release = await waiting(page, query);
      await act(page);
      release();
      await live(page);
      expect(await page.locator('tally-map').evaluate(viewOf)).toMatchObject(view);
      expect(messages).toEqual([]);
    }),
  );

  it('An early press of the button that opens a dialog is kept.', () =>
    inPage(site.browser, {}, async ({ page }) => {
      const release = await waiting(page);
      await page.locator('tally-map [data-dialog=share]').click();
      expect(await part(page, 'share').count()).toBe(0);
      release();
      await part(page, 'share').waitFor();
    }));
});

it('Presses count once a story can be loaded that could not, and the focus then stays where it was.', () =>
  inPage(site.browser, {}, async ({ page, messages }) => {
    await page.route(file, (route) => route.fulfill({ status: 503 }));
    await page.goto(site.server.url('index.html'));
    const notice = part(page, 'notice');
    await notice.waitFor();
    expect(await notice.getAttribute('role')).toBe('alert');
    expect((await controls(page)).busy).toEqual([]);
    await part(page, 'slider').press('Home');
    await part(page, 'retry').click();
    const warnings = () => messages.filter((each) => each.startsWith('warning: <tally-map>:')).length;
    await expect.poll(warnings).toBe(2);
    expect(await notice.isVisible()).toBe(true);
    await page.unroute(file);
    await part(page, 'retry').click();
    await live(page);
    expect(await notice.isVisible()).toBe(false);
    expect(await page.locator('tally-map').evaluate(viewOf)).toMatchObject({ at: 'courier' });
    expect((await controls(page)).busy).toEqual([]);
    await expect.poll(() => page.locator('tally-map').evaluate(focusIn)).toBe('slider');
  }));
