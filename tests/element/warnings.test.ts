import { expect, it, vi } from 'vitest';
import { liveElements } from '../fixtures/dom/liveElement.ts';

const { make } = liveElements();

it('An attribute with an unknown value gives the default and one warning on the console.', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { map } = await make({ attributes: { view: 'list' } });
  expect(map.view).toBe('map');
  expect(warn.mock.calls).toEqual([['<tally-map>: unknown value "list" for "view". Use one of map, tiles.']]);
  warn.mockRestore();
});
