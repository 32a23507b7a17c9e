import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { everyStop } from '../fixtures/record.ts';
import { builtSite, untilLive, type Visit } from './site.ts';

const { visiting, kept } = builtSite();
const opening = { clock: 'counted', at: 'washington-post', state: null, view: 'map' };
const address = ({ page }: Visit) => page.evaluate(() => location.search + location.hash);
const parameters = async (visit: Visit) =>
  Object.fromEntries(new URLSearchParams((await address(visit)).split('#')[0]));
const clockOf = (clock: string) => (clock === 'counted' ? {} : { clock });
const isDefault = (id: string) => id === 'washington-post' || id === '2017-07-05';

describe('the address of the page', () => {
  const visit = kept();

  it('says nothing of the opening view', async () => {
    expect(await address(visit())).toBe('');
    await visit().set({ at: 'cnn' });
    await visit().set({ at: 'washington-post' });
    expect(await address(visit())).toBe('');
  });

  it('follows every stop of both clocks, and leaves out what is the default', async () => {
    const addresses = await visit().onMap(
      (map, stops) =>
        stops.map(([clock, at]) => {
          map.clock = clock;
          map.at = at;
          return location.search;
        }),
      everyStop.map(({ clock, id }) => [clock, id] as const),
    );
    for (const [index, { clock, id }] of everyStop.entries())
      expect(Object.fromEntries(new URLSearchParams(addresses[index]))).toEqual({
        ...clockOf(clock),
        ...(isDefault(id) ? {} : { at: id }),
      });
  });

  it('follows the pinned state, each of the 51, and forgets it when it is let go', async () => {
    const addresses = await visit().onMap(
      (map, postals) =>
        postals.map((postal) => {
          map.state = postal;
          return location.search;
        }),
      jurisdictions.map(({ postal }) => postal as string),
    );
    expect(addresses).toEqual(jurisdictions.map(({ postal }) => `?state=${postal}`));
    await visit().part('unpin').click();
    expect(await address(visit())).toBe('');
  });

  it('follows the view', async () => {
    await visit().part('view').locator('[data-view=table]').click();
    expect(await parameters(visit())).toEqual({ view: 'table' });
    await visit().part('view').locator('[data-view=map]').click();
    expect(await parameters(visit())).toEqual({});
  });

  it('is written at rest only: not while the slider is dragged', async () => {
    const { page, map } = visit();
    await map.locator('.timeline').scrollIntoViewIfNeeded();
    const box = await map.locator('.timeline').boundingBox();
    if (!box) throw new Error('there is no timeline');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width - 9, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 12, y, { steps: 12 });
    expect((await visit().read()).at).toBe('townhall');
    expect(await address(visit())).toBe('');
    await page.mouse.up();
    expect(await parameters(visit())).toEqual({ at: 'townhall' });
  });

  it('is replaced in place: the history grows by nothing', async () => {
    const length = () => visit().page.evaluate(() => history.length);
    const before = await length();
    await visit().part('previous').click();
    await visit().shape('TX').click();
    await visit().part('clock').locator('[data-clock=answered]').click();
    await visit().set({ view: 'table', at: '2017-08-04', state: 'ND' });
    expect(await parameters(visit())).toEqual({
      clock: 'answered',
      at: '2017-08-04',
      state: 'ND',
      view: 'table',
    });
    expect(await length()).toBe(before);
  });

  it('is followed also where its path begins with two slashes', async () => {
    const { page, pageErrors, set, onMap } = visit();
    const before = await page.evaluate(() => location.href);
    await page.evaluate(() => history.replaceState(null, '', `${location.origin}//tally/#how`));
    await set({ at: 'cnn' });
    const { origin } = visit().server;
    expect(await page.evaluate(() => location.href)).toBe(`${origin}//tally/?at=cnn#how`);
    expect(await onMap((map) => map.viewLink?.())).toBe(`${origin}//tally/?at=cnn`);
    await page.evaluate((href) => history.replaceState(null, '', href), before);
    expect(pageErrors).toEqual([]);
  });

  it('is not written for the theme alone', async () => {
    await visit().set({ theme: 'dark' });
    expect(await address(visit())).toBe('');
  });
});

describe('an address that is opened', () => {
  const visit = kept();

  it('shows the stop that it says: every count, and each fourth day of the states’ clock', async () => {
    const { page, server } = visit();
    const asked = everyStop.filter(({ clock, index }) => clock === 'counted' || index % 4 === 0);
    for (const { clock, id } of asked) {
      // A frame each would be as good a page, but this is what a reader does.
      await page.goto(server.url(`?clock=${clock}&at=${id}`), { waitUntil: 'commit' });
      await untilLive(visit());
      expect(await visit().read()).toMatchObject({ clock, at: id, state: null, view: 'map' });
    }
    expect(visit().messages).toEqual([]);
  });

  it.each([
    ['', opening],
    ['?state=DC', { ...opening, state: 'DC' }],
    ['?view=table', { ...opening, view: 'table' }],
    ['?at=townhall&state=CA', { ...opening, at: 'townhall', state: 'CA' }],
    ['?at=2017-07-03', { ...opening, at: 'cnn-july-3' }],
    [
      '?at=cnn&clock=answered&view=table&state=AR',
      { clock: 'answered', at: '2017-07-04', state: 'AR', view: 'table' },
    ],
    ['?theme=dark', { ...opening, theme: 'dark' }],
  ])('%s shows what it says', async (query, shown) => {
    await visit().page.goto(visit().server.url(query));
    await untilLive(visit());
    expect(await visit().read()).toMatchObject(shown);
    expect(await address(visit())).toBe(query);
    expect(await visit().heard()).toEqual([]);
    expect(visit().messages).toEqual([]);
  });

  it('comes back as it was left when the page is loaded again', async () => {
    await visit().page.goto(visit().server.url());
    await untilLive(visit());
    await visit().part('clock').locator('[data-clock=answered]').click();
    await visit().part('slider').press('End');
    await visit().shape('TX').click();
    const left = await visit().read();
    await visit().page.reload();
    await untilLive(visit());
    expect(await visit().read()).toEqual(left);
  });

  it('keeps parameters that are not ours, the hash, and the state of the host’s history', async () => {
    await visit().page.goto(visit().server.url('?utm_source=a%20b&at=cnn&id=1&id=2&flag#how'));
    await untilLive(visit());
    await visit().page.evaluate(() => history.replaceState({ host: 1 }, ''));
    await visit().set({ at: 'townhall', state: 'TX' });
    const query = new URLSearchParams((await address(visit())).split('#')[0]);
    expect(query.getAll('id')).toEqual(['1', '2']);
    expect(query.get('utm_source')).toBe('a b');
    expect(query.has('flag')).toBe(true);
    expect(query.get('at')).toBe('townhall');
    expect(query.get('state')).toBe('TX');
    expect((await address(visit())).endsWith('#how')).toBe(true);
    expect(await visit().page.evaluate(() => history.state)).toEqual({ host: 1 });
    await visit().set({ at: null, state: null });
    const left = new URLSearchParams((await address(visit())).split('#')[0]);
    expect([...left.keys()]).toEqual(['utm_source', 'id', 'id', 'flag']);
  });

  it('gives the default and one warning for each parameter that means nothing', async () => {
    await visit().page.goto(
      visit().server.url('?at=never&state=XX&clock=noon&view=globe&theme=pink&x=%E0%A4%A'),
    );
    await untilLive(visit());
    expect(await visit().read()).toMatchObject({ ...opening, theme: 'light' });
    expect(visit().messages).toHaveLength(5);
    for (const value of ['at="never"', 'state="XX"', 'clock="noon"', 'view="globe"', 'theme="pink"'])
      expect(visit().messages.filter((message) => message.includes(value))).toHaveLength(1);
    expect(visit().pageErrors).toEqual([]);
  });

  it.each([
    '?at=&state=&clock=&view=&theme=',
    '?at=<b>&state="',
    '?at=constructor&state=__proto__&clock=toString',
  ])('%s breaks nothing', async (query) => {
    await visit().page.goto(visit().server.url(query));
    await untilLive(visit());
    expect(await visit().read()).toMatchObject({ ...opening, theme: 'light' });
    expect(visit().pageErrors).toEqual([]);
    expect(visit().messages.every((message) => message.startsWith('warning: <tally-map>'))).toBe(true);
  });
});

describe('a page whose author has set a view', () => {
  it('writes the default stop too, since leaving it out would mean the author’s', () =>
    visiting({ attributes: { at: 'townhall' } }, async (visit) => {
      await visit.part('slider').press('End');
      await visit.page.reload();
      await untilLive(visit);
      expect((await visit.read()).at).toBe('washington-post');
    }));
});
