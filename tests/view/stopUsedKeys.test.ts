import { expect, it, vi } from 'vitest';
import { listened } from '../fixtures/dom/listened.ts';

it('A key that the figure does not use passes, even if the release of an earlier press of it was elsewhere.', () => {
  const { root, send } = listened();
  const heard = vi.fn();
  root.ownerDocument.addEventListener('keydown', heard);
  const press = (selector: string) => send(selector, 'keydown', { key: 'k', code: 'KeyK' });
  press('[part=search]');
  expect(heard).not.toHaveBeenCalled();
  press('[part=play]');
  expect(heard).toHaveBeenCalledOnce();
});
