import { expect, it, vi } from 'vitest';
import { openedBy } from '../../src/state/requests.ts';
import { readViewParams, writeViewParams } from '../../src/state/viewParams.ts';
import { story } from '../fixtures/story.ts';

it('A link that was pasted with its ampersands as markup has them is read as it was meant, and written anew.', () => {
  const query = 'utm=a&amp;state=MS&amp;at=courier';
  expect(readViewParams(new URLSearchParams(query))).toEqual({ state: 'MS', at: 'courier' });
  const detail = { count: 'reports', at: 'ledger', state: 'TX', view: 'map', open: null };
  expect(writeViewParams(query, detail, { ...detail, at: 'tribune', state: null })).toBe(
    'utm=a&at=ledger&state=TX',
  );
});

it('A postal code in lower-case letters is taken.', () => {
  const warn = vi.fn();
  expect(openedBy(story, (name) => (name === 'state' ? 'ms' : undefined), warn).state).toBe('MS');
  expect(warn).not.toHaveBeenCalled();
  expect(openedBy(story, (name) => (name === 'state' ? 'xx' : undefined), warn).state).toBeNull();
  expect(warn).toHaveBeenCalledOnce();
});
