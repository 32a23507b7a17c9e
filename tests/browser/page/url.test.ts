import { expect, it } from 'vitest';
import { builtSite, untilLive, type Visit } from '../site.ts';

const { visiting, kept } = builtSite();
const visit = kept();
const opening = { count: 'reports', at: 'tribune', state: null, view: 'map', open: null };
const address = ({ page }: Visit) => page.evaluate(() => location.search + location.hash);
const parameters = async (of: Visit) =>
  Object.fromEntries(new URLSearchParams((await address(of)).split('#')[0]));

/** Opens an address on the page that is kept. */
async function open(query: string): Promise<void> {
  await visit().page.goto(visit().server.url(query));
  await untilLive(visit());
}

it('The address follows a reader’s presses, and the history grows by nothing.', async () => {
  const length = () => visit().page.evaluate(() => history.length);
  const before = await length();
  await visit().part('slider').press('ArrowLeft');
  await expect.poll(() => parameters(visit())).toEqual({ at: 'gazette' });
  await visit().shape('TX').click();
  await visit().part('count-by').locator('[data-count-by=responses]').click();
  await visit().part('all-quotations').click();
  const due = { count: 'responses', at: '2017-07-03', state: 'TX', open: 'quotations' };
  await expect.poll(() => parameters(visit())).toEqual(due);
  expect(await length()).toBe(before);
});

it('The address is written also where its path begins with two slashes.', async () => {
  const { page, set, onMap } = visit();
  const before = await page.evaluate(() => location.href);
  await page.evaluate(() => history.replaceState(null, '', `${location.origin}//tally/#how`));
  await set({ at: 'gazette' });
  const { origin } = visit().server;
  await expect.poll(() => page.evaluate(() => location.href)).toBe(`${origin}//tally/?at=gazette#how`);
  expect(await onMap((map) => map.viewLink?.())).toBe(`${origin}//tally/?at=gazette`);
  await page.evaluate((href) => history.replaceState(null, '', href), before);
});

it.each([
  ['', opening],
  [
    '?at=ledger&count=responses&view=tiles&open=quotations&state=KY',
    { count: 'responses', at: '2017-06-30', state: 'KY', view: 'tiles', open: 'quotations' },
  ],
  ['?theme=dark', { ...opening, theme: 'dark' }],
])('The address "%s" shows its view and does not change.', async (query, shown) => {
  await open(query);
  expect(await visit().read()).toMatchObject(shown);
  expect(await address(visit())).toBe(query);
  expect(await visit().heard()).toEqual([]);
  expect(visit().messages).toEqual([]);
});

it('Parameters that are not ours, the hash and the state of the host’s history are kept.', async () => {
  await open('?utm_source=a%20b&at=gazette&flag#how');
  await visit().page.evaluate(() => history.replaceState({ host: 1 }, ''));
  await visit().set({ at: 'courier', state: 'TX' });
  const due = { utm_source: 'a b', flag: '', at: 'courier', state: 'TX' };
  await expect.poll(() => parameters(visit())).toEqual(due);
  expect(await address(visit())).toMatch(/#how$/);
  expect(await visit().page.evaluate(() => history.state)).toEqual({ host: 1 });
  await visit().set({ at: null, state: null });
  await expect.poll(() => parameters(visit())).toEqual({ utm_source: 'a b', flag: '' });
});

it('The link to another language leads to the view of the address, and then to the shown one.', () =>
  visiting({ address: '?lang=en&state=CA&utm=a&theme=dark' }, async (own) => {
    const link = own.page.locator('.other a');
    expect(await link.getAttribute('href')).toMatch(/\/es\/\?state=CA&theme=dark$/);
    await own.set({ count: 'responses', open: 'table' });
    await link.click();
    await own.page.waitForURL('**/es/?*');
    await untilLive(own);
    const shown = { count: 'responses', state: 'CA', open: 'table', theme: 'dark' };
    expect(await own.read()).toMatchObject(shown);
  }));

it('The default stop is written too if the author has set another, which a reload would show.', () =>
  visiting({ attributes: { at: 'courier' } }, async (own) => {
    await own.part('slider').press('End');
    await expect.poll(() => parameters(own)).toEqual({ at: 'tribune' });
    await own.page.reload();
    await untilLive(own);
    expect((await own.read()).at).toBe('tribune');
  }));
