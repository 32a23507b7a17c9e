import { beforeEach, describe, expect, it, vi } from 'vitest';
import { htmlOf } from '../../../src/view/dom/htmlOf.ts';
import { patch } from '../../../src/view/dom/patch.ts';
import { changesIn, document } from '../../fixtures/dom/document.ts';

let host: HTMLElement;
beforeEach(() => {
  host = document.createElement('div');
});

const html = htmlOf(document);
const words = (...texts: string[]) => texts.map((text) => html.p(text));

describe('A list that is patched', () => {
  it('A list is made once for a key, and again for another key.', () => {
    const make = vi.fn(() => words('a'));
    expect(patch(host, [1, 'x'], make)).toBe(true);
    expect(patch(host, [1, 'x'], make)).toBe(false);
    expect(make).toHaveBeenCalledTimes(1);
    patch(host, [1, 'y'], make);
    patch(host, [1], make);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('Equal served children are adopted, even if their texts are in several nodes.', () => {
    host.innerHTML = '<p>Said by <b>Ada</b></p>';
    const [served] = host.children;
    const made = () => [html.p('Said ', 'by ', html.b('Ada'))];
    expect(changesIn(host, () => expect(patch(host, ['Ada'], made)).toBe(false))).toBe(0);
    expect(host.firstChild).toBe(served);
  });

  it('A list with one difference is replaced as a whole, since a kept node that moves counts as a layout shift.', () => {
    host.innerHTML = '<p>a</p><p>b</p>';
    const served = [...host.children];
    expect(patch(host, [], () => words('a', 'c'))).toBe(true);
    expect(host.innerHTML).toBe('<p>a</p><p>c</p>');
    expect([...host.children].filter((child) => served.includes(child))).toHaveLength(0);
  });

  it('A list of another element with the same key is made separately.', () => {
    const other = document.createElement('div');
    patch(host, [1], () => words('a'));
    expect(patch(other, [1], () => words('a'))).toBe(true);
  });
});
