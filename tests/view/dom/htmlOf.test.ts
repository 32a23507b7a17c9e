import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../src/view/dom/htmlOf.ts';
import { joinChildren } from '../../../src/view/dom/joinChildren.ts';
import { rounded, svg } from '../../../src/view/dom/svg.ts';
import { document } from '../../fixtures/dom/document.ts';

const html = htmlOf(document);

describe('A new element', () => {
  it('A new element has its attributes and children, except those that are `null`, and strings as text.', () => {
    const made = html.p({ title: '"', lang: null }, '<img src=x> ', html.b('by'), null);
    expect(made.outerHTML).toBe('<p title="&quot;">&lt;img src=x&gt; <b>by</b></p>');
  });

  it('A new SVG element has its namespace, and numbers to a hundredth.', () => {
    const made = svg(document, 'text', { x: 1 / 3, y: 4, dy: null, class: 'a' }, 'Refused');
    expect(made.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(made.outerHTML).toBe('<text x="0.33" y="4" class="a">Refused</text>');
    expect(rounded(-0.005)).toMatch(/^-?0(\.01)?$/);
  });
});

describe('The children that are joined to keys', () => {
  it('Children with a key are kept, made or removed, and children without a key are left alone.', () => {
    const list = html.ul();
    list.innerHTML = '<li>all</li><li data-level="b">B</li><li data-level="a">A</li>';
    const [all, b, a] = [...list.children];
    const join = (...keys: string[]) =>
      joinChildren(list, 'li', 'data-level', keys, (child, key) => {
        child.textContent = key;
      });
    join('a', 'b', 'c');
    expect([...list.children].slice(0, 3)).toEqual([all, a, b]);
    expect(list.textContent).toBe('allabc');
    join('b');
    expect(list.innerHTML).toBe('<li>all</li><li data-level="b">b</li>');
    expect(list.lastChild).toBe(b);
  });
});
