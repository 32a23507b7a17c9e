import { expect, it, vi } from 'vitest';
import { views } from '../../src/state/viewValues.ts';
import { liveElements } from '../fixtures/dom/liveElement.ts';

const { make } = liveElements();

it('An attribute with an unknown value gives the default and one warning on the console.', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { map } = await make({ attributes: { view: 'globe' } });
  expect(map.view).toBe('map');
  expect(warn.mock.calls).toEqual([
    [`<tally-map>: unknown value "globe" for "view". Use one of ${views.join(', ')}.`],
  ]);
  warn.mockRestore();
});

it.each([
  ['state', 48, null, '48'],
  ['at', 2017, 'tribune', '2017'],
  ['view', false, 'map', 'false'],
  ['state', '', null, null],
  ['open', '', null, null],
  ['count', '', 'reports', null],
] as const)(
  'The property %s takes %j as its text, of which an empty one is missing.',
  async (name, value, due, warned) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { map } = await make();
    Object.assign(map, { [name]: value });
    await null;
    expect(map[name]).toBe(due);
    expect(warn.mock.calls).toEqual(
      warned === null ? [] : [[expect.stringContaining(`unknown value "${warned}" for "${name}"`)]],
    );
    warn.mockRestore();
  },
);
