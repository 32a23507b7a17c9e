import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setAttribute, setAttributes, setText } from '../../../src/view/dom/attributes.ts';
import { htmlOf } from '../../../src/view/dom/htmlOf.ts';
import { upsertChild } from '../../../src/view/dom/upsertChild.ts';
import { changesIn, document } from '../../fixtures/dom/document.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});

describe('Attributes', () => {
  it('An attribute is written only if it changes.', () => {
    expect(changesIn(root, () => setAttribute(root, 'part', 'map'))).toBe(1);
    expect(changesIn(root, () => setAttribute(root, 'part', 'map'))).toBe(0);
    expect(changesIn(root, () => setAttribute(root, 'part', ''))).toBe(1);
    expect(root.getAttribute('part')).toBe('');
  });

  it('An attribute is removed by `null`, and only if it is there.', () => {
    setAttributes(root, { part: 'map', role: 'group' });
    expect(changesIn(root, () => setAttributes(root, { part: null, role: 'group' }))).toBe(1);
    expect(root.hasAttribute('part')).toBe(false);
    expect(changesIn(root, () => setAttribute(root, 'part', null))).toBe(0);
  });
});

describe('Attributes beside what a host page has put on all objects', () => {
  afterEach(() => {
    delete (Object.prototype as { ofTheHost?: string }).ofTheHost;
  });

  it('A property that a host page has added to `Object.prototype` becomes no attribute and no child.', () => {
    Object.assign(Object.prototype, { ofTheHost: 'x' });
    setAttributes(root, { part: 'map' });
    expect(root.getAttributeNames()).toEqual(['part']);
    const child = upsertChild(root, 'p', { class: 'a' });
    expect(child.outerHTML).toBe('<p class="a"></p>');
    expect(upsertChild(root, 'p', { class: 'a' })).toBe(child);
    expect(htmlOf(document).b({ lang: 'en' }, 'x').outerHTML).toBe('<b lang="en">x</b>');
  });
});

describe('A text', () => {
  it('A text is written only if it changes, into the existing node, and an empty one leaves no node.', () => {
    expect(changesIn(root, () => setText(root, '4'))).toBe(1);
    const node = root.firstChild;
    expect(changesIn(root, () => setText(root, '4'))).toBe(0);
    expect(changesIn(root, () => setText(root, '5'))).toBe(1);
    expect(root.firstChild).toBe(node);
    setText(root, '');
    expect(root.childNodes).toHaveLength(0);
  });

  it('A text replaces children, and is text, whatever it looks like.', () => {
    root.innerHTML = '4 <i>of</i> 5';
    setText(root, '<b>4</b>');
    expect(root.innerHTML).toBe('&lt;b&gt;4&lt;/b&gt;');
  });
});
