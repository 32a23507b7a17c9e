import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPage } from './harness/page.ts';
import { started } from './harness/started.ts';
import { inPage, live, mapState, part } from './pages/mapPage.ts';

const site = started();

beforeEach(() => {
  site.server.fail = undefined;
  site.server.delay = undefined;
  site.server.requests.length = 0;
});

const file = 'voter-rolls.json';

/** Holds the record back until it is let go. */
function held(): () => void {
  let release = () => {};
  const gate = new Promise<void>((done) => {
    release = done;
  });
  site.server.delay = (path) => (path === file ? gate : 0);
  return release;
}

/** Opens the page and waits until its script runs and has asked for the record. */
async function waiting(page: Page, query = ''): Promise<void> {
  await page.goto(site.server.url(`index.html${query}`));
  await expect.poll(() => site.server.requests).toContain(file);
}

/** The controls of the figure that are busy, that are not, and that are disabled. */
const controls = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('tally-map')?.shadowRoot as ShadowRoot;
    const all = [...root.querySelectorAll('button, select, input')];
    const names = (list: Element[]) =>
      list.map((node) => node.getAttribute('part') ?? node.getAttribute('data-label'));
    return {
      busy: names(all.filter((node) => node.getAttribute('aria-busy') === 'true')),
      idle: names(all.filter((node) => node.getAttribute('aria-busy') !== 'true')),
      disabled: names(all.filter((node) => node.matches(':disabled'))),
    };
  });

/** Clicks a shape of the map in its middle. */
const clickShape = async (page: Page, postal: string) =>
  page.locator(`tally-map [part=map] [data-state=${postal}]`).click();

describe('the record', () => {
  it('is asked for only after the served view has been painted', () =>
    inPage(site.browser, {}, async ({ page }) => {
      await page.goto(site.server.url('index.html'));
      await live(page);
      const [painted, asked] = await page.evaluate((name) => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0];
        const fetched = performance.getEntriesByType('resource').find((entry) => entry.name.endsWith(name));
        return [paint?.startTime, fetched?.startTime] as [number, number];
      }, file);
      expect(painted).toBeGreaterThan(0);
      expect(asked).toBeGreaterThanOrEqual(painted);
      expect(site.server.requests.filter((path) => path === file)).toHaveLength(1);
    }));

  it('keeps controls busy until it comes, and never disables them', () =>
    inPage(site.browser, {}, async ({ page }) => {
      const release = held();
      await waiting(page);
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
});

describe('what the reader does before the record is there', () => {
  /** Does something while the record is held back, and gives the view once it has come. */
  async function early(act: (page: Page) => Promise<void>, query = '') {
    let state: Awaited<ReturnType<typeof mapState>> | undefined;
    await inPage(site.browser, {}, async ({ page, messages, pageErrors }) => {
      const release = held();
      await waiting(page, query);
      await act(page);
      release();
      await live(page);
      state = await mapState(page);
      expect([...messages, ...pageErrors]).toEqual([]);
    });
    return state;
  }

  it('changes nothing where it does nothing', async () => {
    expect(await early(async () => {})).toEqual({
      clock: 'counted',
      at: 'washington-post',
      state: null,
      view: 'map',
    });
  });

  it.each([
    ['ArrowLeft', 'cnn'],
    ['Home', 'townhall'],
  ])('a press of %s on the slider is kept', async (key, at) => {
    const state = await early(async (page) => {
      await part(page, 'slider').focus();
      await page.keyboard.press(key);
    });
    expect(state).toMatchObject({ at });
  });

  it('a click on the track is kept', async () => {
    const state = await early(async (page) => {
      const chart = page.locator('tally-map .chart');
      await chart.scrollIntoViewIfNeeded();
      const box = await chart.boundingBox();
      if (!box) throw new Error('There is no chart.');
      await page.mouse.click(box.x + (box.width * 2) / 7, box.y + box.height / 2);
    });
    expect(state).toMatchObject({ at: 'townhall' });
  });

  it('a click on a state is kept', async () => {
    expect(await early((page) => clickShape(page, 'MS'))).toMatchObject({ state: 'MS' });
  });

  it('a choice from the list of states is kept', async () => {
    const state = await early(async (page) => {
      await part(page, 'find').selectOption('DC');
    });
    expect(state).toMatchObject({ state: 'DC' });
  });

  it('a change to the table is kept', async () => {
    const state = await early((page) => page.locator('tally-map [data-view=table]').click());
    expect(state).toMatchObject({ view: 'table' });
  });

  it('a change of the clock is kept', async () => {
    const state = await early((page) => page.locator('tally-map [data-clock=answered]').click());
    expect(state).toMatchObject({ clock: 'answered', at: '2017-07-05' });
  });

  it('all of it together is kept, in its order, after what the address asks for', async () => {
    const state = await early(async (page) => {
      await part(page, 'previous').click();
      await clickShape(page, 'TX');
      await clickShape(page, 'MS');
      await page.locator('tally-map [data-view=table]').click();
    }, '?at=cnn-july-3&state=DC');
    expect(state).toEqual({ clock: 'counted', at: 'buzzfeed-news', state: 'MS', view: 'table' });
  });

  it.each(['save', 'embed'])('a press of the button that opens the dialog "%s" is kept', (name) =>
    inPage(site.browser, {}, async ({ page, messages, pageErrors }) => {
      const release = held();
      await waiting(page);
      await page.locator(`tally-map [data-opens=${name}]`).click();
      expect(await page.locator(`tally-map dialog[part=${name}]`).count()).toBe(0);
      release();
      await page.locator(`tally-map dialog[part=${name}]`).waitFor();
      expect([...messages, ...pageErrors]).toEqual([]);
    }),
  );

  it('a wish to play is kept', () =>
    inPage(site.browser, {}, async ({ page }) => {
      const release = held();
      await waiting(page);
      await part(page, 'play').click();
      release();
      await live(page);
      await expect.poll(async () => (await mapState(page)).at).toBe('townhall');
      await expect.poll(() => part(page, 'play').getAttribute('aria-pressed')).toBe('true');
    }));
});

describe('a record that cannot be had', () => {
  const failures: [
    name: string,
    spoil: (page: Page) => Promise<unknown>,
    mend: (page: Page) => Promise<unknown>,
  ][] = [
    [
      'the server answers 503',
      async () => {
        site.server.fail = (path) => path === file;
      },
      async () => {
        site.server.fail = undefined;
      },
    ],
    ...(
      [
        ['the file is not JSON', '{"title": '],
        ['the file breaks the schema', '{"title": "Only a title"}'],
      ] as const
    ).map(([name, body]) => {
      const spoil = (page: Page) =>
        page.route(`**/${file}`, (route) => route.fulfill({ contentType: 'application/json', body }));
      const mend = (page: Page) => page.unroute(`**/${file}`);
      return [name, spoil, mend] as (typeof failures)[number];
    }),
    [
      'the network fails',
      (page) => page.route(`**/${file}`, (route) => route.abort()),
      (page) => page.unroute(`**/${file}`),
    ],
  ];

  it.each(failures)(
    'leaves the served view, says so in a sentence, and can be tried again where %s',
    async (_, spoil, mend) => {
      const { page, messages, pageErrors, close } = await openPage(site.browser, {});
      try {
        await spoil(page);
        await page.goto(site.server.url('index.html'));
        const notice = part(page, 'notice');
        const sentence = notice.locator('p');
        await expect.poll(() => sentence.textContent()).toMatch(/^[A-Z][^.]+\.$/);
        expect(await notice.isVisible()).toBe(true);
        expect(await notice.getAttribute('role')).toBe('alert');
        expect((await controls(page)).busy).toEqual([]);
        expect(await part(page, 'tally').textContent()).toBe('44');
        expect(await page.locator('tally-map [part=map] [data-state][data-level=refused]').count()).toBe(19);
        expect(messages.filter((each) => each.startsWith('warning: <tally-map>:'))).toHaveLength(1);

        await part(page, 'slider').focus();
        await page.keyboard.press('Home');
        await part(page, 'retry').click();
        await expect
          .poll(() => messages.filter((each) => each.startsWith('warning: <tally-map>:')).length)
          .toBe(2);
        expect(await notice.isVisible()).toBe(true);

        await mend(page);
        await part(page, 'retry').click();
        await live(page);
        expect(await notice.isVisible()).toBe(false);
        expect((await sentence.textContent()) ?? '').toBe('');
        expect(await mapState(page)).toMatchObject({ at: 'townhall' });
        expect((await controls(page)).busy).toEqual([]);
        const focused = () =>
          page.locator('tally-map').evaluate((map) => map.shadowRoot?.activeElement?.getAttribute('part'));
        expect(await focused()).toBe('slider');
        expect(pageErrors).toEqual([]);
      } finally {
        await close();
      }
    },
  );
});
