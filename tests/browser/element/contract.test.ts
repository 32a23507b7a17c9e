import { expect, it } from 'vitest';
import { builtSite, twoFrames } from '../site.ts';

const { visiting, kept } = builtSite();
const visit = kept();
const opening = { count: 'reports', at: 'tribune', state: null, view: 'map', open: null };

/** Sets an attribute of the element, or takes it away. */
const write = (name: string, value: string | null) =>
  visit().onMap((map, [key, to]) => (to === null ? map.removeAttribute(key) : map.setAttribute(key, to)), [
    name,
    value,
  ] as [string, string | null]);

it.each([
  ['count', 'responses', 'reports'],
  ['at', 'gazette', 'tribune'],
  ['state', 'TX', null],
  ['view', 'tiles', 'map'],
  ['open', 'method', null],
  ['theme', 'dark', 'light'],
] as const)(
  'The attribute %s is followed when it is set to %s, and its removal restores the default.',
  async (name, value, fallback) => {
    await write(name, value);
    expect((await visit().read())[name]).toBe(value);
    await write(name, null);
    expect((await visit().read())[name]).toBe(fallback);
    expect(visit().messages).toEqual([]);
  },
);

it('A property that is set to undefined has its default, as with null.', async () => {
  await visit().set({ at: 'courier', state: 'TX', view: 'tiles', open: 'table', theme: 'dark' });
  await visit().onMap((map, none?: null) => {
    Object.assign(map, { at: none, state: none, view: none, open: none, theme: none });
  });
  expect(await visit().read()).toMatchObject({ ...opening, theme: 'light' });
  expect(visit().messages).toEqual([]);
});

it('A property counts from when it is set, whether the attribute of its name agrees or not.', async () => {
  const { set, read, part, map } = visit();
  await write('at', 'courier');
  const shown = { at: 'gazette', state: 'KY', view: 'tiles', open: 'quotations', theme: 'dark' };
  await set(shown);
  expect(await read()).toMatchObject(shown);
  expect(await part('card').getAttribute('data-state')).toBe('KY');
  await set({ state: null });
  expect((await read()).state).toBeNull();
  expect(await map.getAttribute('at')).toBe('courier');
  await write('at', null);
});

it('The element never writes its own attributes, whatever a reader does.', async () => {
  const attributes = () =>
    visit().onMap((map) => Object.fromEntries(Array.from(map.attributes, (each) => [each.name, each.value])));
  const before = await attributes();
  expect(before).toEqual({ src: './voter-rolls.json' });
  await visit().part('slider').press('ArrowLeft');
  await visit().shape('TX').click();
  await visit().part('count-by').locator('[data-count-by=responses]').click();
  await visit().part('all-quotations').click();
  await visit().set({ theme: 'dark', at: '2017-06-30', state: 'CA', view: 'tiles' });
  expect(await attributes()).toEqual(before);
});

it('No event is fired at the start, whatever view is asked for.', () =>
  visiting(
    { address: '?at=gazette&state=CA&open=table&count=reports', attributes: { at: 'courier' } },
    async (own) => {
      const due = { ...opening, at: 'gazette', state: 'CA', open: 'table' };
      expect(await own.read()).toMatchObject(due);
      await own.set({ state: 'TX' });
      expect(await own.heard()).toEqual([{ ...due, state: 'TX' }]);
    },
  ));

it('The event is fired once for each change that a reader makes.', async () => {
  const { part, shape, map, heard } = visit();
  const close = (from: string) => part(from).locator('[part=close]').click();
  const presses = [
    [() => part('slider').press('ArrowLeft'), { ...opening, at: 'gazette' }],
    [() => part('slider').press('End'), opening],
    [() => shape('TX').click(), { ...opening, state: 'TX' }],
    [() => part('next-state').click(), { ...opening, state: 'UT' }],
    [() => close('card'), opening],
    [() => map.locator('[data-chip=DC]').click(), { ...opening, state: 'DC' }],
    [() => part('all-quotations').click(), { ...opening, state: 'DC', open: 'quotations' }],
    [() => close('quotations'), { ...opening, state: 'DC' }],
    [() => part('find').selectOption('NY'), { ...opening, state: 'NY' }],
    [
      () => part('count-by').locator('[data-count-by=responses]').click(),
      { ...opening, count: 'responses', at: '2017-07-05', state: 'NY' },
    ],
    [
      () => map.locator('[part=footer] [data-opens=table]').click(),
      { ...opening, count: 'responses', at: '2017-07-05', state: 'NY', open: 'table' },
    ],
  ] as const;
  for (const [index, [press]] of presses.entries()) {
    await press();
    await expect.poll(heard).toEqual(presses.slice(0, index + 1).map(([, detail]) => detail));
  }
});

it('The event is also fired where a property or an attribute made the change.', async () => {
  await visit().set({ at: 'courier' });
  await write('state', 'CA');
  await write('state', null);
  expect(await visit().heard()).toEqual([
    { ...opening, at: 'courier' },
    { ...opening, at: 'courier', state: 'CA' },
    { ...opening, at: 'courier' },
  ]);
});

it('No event is fired for what its detail does not hold, or for what does not change.', async () => {
  const { set, page, part, shape, map, onMap } = visit();
  await set({ theme: 'dark' });
  await set({ at: 'tribune', count: 'reports', state: null, view: 'map', open: 'quotations' });
  await set({ at: 'nonsense' });
  await shape('TX').hover();
  await map.locator('[data-select-level=refused]').click();
  await part('count-by').locator('[data-count-by=reports]').click();
  await part('slider').press('ArrowRight');
  await onMap((each) => each.pause());
  await page.setViewportSize({ width: 500, height: 800 });
  await twoFrames(visit());
  // What has been held back until now would come before this one.
  await set({ at: 'gazette' });
  expect(await visit().heard()).toEqual([{ ...opening, at: 'gazette' }]);
});
