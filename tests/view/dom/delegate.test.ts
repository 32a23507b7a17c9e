import { describe, expect, it, vi } from 'vitest';
import { delegate } from '../../../src/view/dom/delegate.ts';
import { document } from '../../fixtures/dom/document.ts';

const window = document.defaultView as Window & typeof globalThis;

/** A root in a page, and what listens to its buttons. */
function listened() {
  const outside = document.createElement('div');
  outside.className = 'button';
  const root = document.createElement('div');
  outside.append(root);
  document.body.append(outside);
  const controller = new window.AbortController();
  const handle = vi.fn((_: Event, matched: HTMLElement) => matched.id);
  const listen = delegate(root, controller.signal);
  const press = (selector: string) =>
    root.querySelector(selector)?.dispatchEvent(new window.Event('click', { bubbles: true }));
  return { root, listen, handle, press, stop: () => controller.abort() };
}

describe('A delegated listener', () => {
  it('A listener hears events on matching elements in its root and inside them, even if they are drawn later.', () => {
    const { root, listen, handle, press } = listened();
    listen('click', '.button', handle);
    root.innerHTML = '<p class="button" id="a"><b></b></p><i></i>';
    press('b');
    press('p');
    press('i');
    expect(handle.mock.results.map(({ value }) => value)).toEqual(['a', 'a']);
  });

  it('A listener hears nothing once its signal is aborted.', () => {
    const { root, listen, handle, press, stop } = listened();
    root.innerHTML = '<button></button>';
    listen('click', 'button', handle);
    stop();
    press('button');
    expect(handle).not.toHaveBeenCalled();
  });
});
