import { beforeEach, describe, expect, it, vi } from 'vitest';
import { element } from '../../../src/view/dom/element.ts';
import { patch } from '../../../src/view/dom/patch.ts';
import { changesIn, document } from '../../fixtures/dom/document.ts';

let host: HTMLElement;
beforeEach(() => {
  host = document.createElement('div');
});

const words = (...texts: string[]) => texts.map((text) => element(document, 'p', {}, text));

describe('A list that is patched', () => {
  it('A list is made once for a key, and made again for another.', () => {
    const make = vi.fn(() => words('a'));
    expect(patch(host, [1, 'x'], make)).toBe(true);
    expect(patch(host, [1, 'x'], make)).toBe(false);
    expect(make).toHaveBeenCalledTimes(1);
    patch(host, [1, 'y'], make);
    patch(host, [1], make);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('Served children that are alike are adopted, also where their texts are in pieces.', () => {
    host.innerHTML = '<p>Said by <b>Ada</b></p>';
    const [served] = host.children;
    const made = () => [element(document, 'p', {}, 'Said ', 'by ', element(document, 'b', {}, 'Ada'))];
    expect(changesIn(host, () => expect(patch(host, ['Ada'], made)).toBe(false))).toBe(0);
    expect(host.firstChild).toBe(served);
  });

  it('A list that differs in one place is replaced whole, since a kept node that moves counts as a shift.', () => {
    host.innerHTML = '<p>a</p><p>b</p>';
    const served = [...host.children];
    expect(patch(host, [], () => words('a', 'c'))).toBe(true);
    expect(host.innerHTML).toBe('<p>a</p><p>c</p>');
    expect([...host.children].filter((child) => served.includes(child))).toHaveLength(0);
  });

  it('A list of another element with the same key is made for itself.', () => {
    const other = document.createElement('div');
    patch(host, [1], () => words('a'));
    expect(patch(other, [1], () => words('a'))).toBe(true);
  });
});
