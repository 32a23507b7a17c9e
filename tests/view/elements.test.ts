import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { byState, element, keyedBy, setAttribute, setAttributes, setText } from '../../src/view/elements.ts';
import { ensure } from '../../src/view/ensure.ts';

const { window } = new JSDOM('');
const { document } = window;
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
});

/** What is changed in the tree below the root while something is done. */
function changesOf(action: () => void): number {
  const observer = new window.MutationObserver(() => {});
  observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
  action();
  return observer.takeRecords().length;
}

describe('attributes', () => {
  it('Attributes are written only where they change.', () => {
    expect(changesOf(() => setAttribute(root, 'part', 'map'))).toBe(1);
    expect(changesOf(() => setAttribute(root, 'part', 'map'))).toBe(0);
    expect(changesOf(() => setAttribute(root, 'part', 'table'))).toBe(1);
  });

  it('Attributes are taken away by null, and only where they are.', () => {
    setAttributes(root, { part: 'map', role: 'group' });
    expect(changesOf(() => setAttributes(root, { part: null, role: 'group' }))).toBe(1);
    expect(root.hasAttribute('part')).toBe(false);
    expect(changesOf(() => setAttribute(root, 'part', null))).toBe(0);
  });

  it('An attribute may be empty.', () => {
    setAttribute(root, 'open', '');
    expect(root.getAttribute('open')).toBe('');
  });
});

describe('text', () => {
  it('A text is written only where it changes.', () => {
    expect(changesOf(() => setText(root, '4'))).toBe(1);
    expect(changesOf(() => setText(root, '4'))).toBe(0);
  });

  it('A text is text, whatever it looks like.', () => {
    setText(root, '<b>4</b>');
    expect(root.children).toHaveLength(0);
  });
});

describe('ensure', () => {
  it('A child that is missing is made at the end, with its marks, and is the same node from then on.', () => {
    const legend = ensure(root, 'div', { part: 'legend' });
    expect(root.innerHTML).toBe('<div part="legend"></div>');
    expect(changesOf(() => expect(ensure(root, 'div', { part: 'legend' })).toBe(legend))).toBe(0);
  });

  it('A served child is adopted by its tag and all of its marks.', () => {
    root.innerHTML = '<p class="stop"></p><div class="stage" part="x"></div><div part="map"></div>';
    expect(ensure(root, 'div', { part: 'map' })).toBe(root.children[2]);
    expect(ensure(root, 'div', { class: 'stage' })).toBe(root.children[1]);
    expect(ensure(root, 'p')).toBe(root.children[0]);
    expect(root.children).toHaveLength(3);
    ensure(root, 'span', { part: 'map' });
    expect(root.children).toHaveLength(4);
  });

  it('A child is never looked for below the children.', () => {
    root.innerHTML = '<div><b></b></div>';
    ensure(root, 'b');
    expect(root.innerHTML).toBe('<div><b></b></div><b></b>');
  });

  it('The nodes of a drawing are made in its namespace.', () => {
    const svg = ensure(root, 'svg');
    expect(ensure(svg, 'path').namespaceURI).toBe('http://www.w3.org/2000/svg');
  });
});

describe('element', () => {
  it('A new element has its attributes and children, and leaves out what is null.', () => {
    const made = element(
      document,
      'p',
      { class: 'by', lang: null },
      'Said ',
      element(document, 'b', {}, 'by'),
      null,
    );
    expect(made.outerHTML).toBe('<p class="by">Said <b>by</b></p>');
  });

  it('A string in a new element is text, never markup.', () => {
    const made = element(document, 'p', { title: '"><img>' }, '<img src=x onerror=alert(1)>');
    expect(made.children).toHaveLength(0);
    expect(made.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('the key of a state', () => {
  it('The key of a state is the datum’s postal code, else what the served node says, else nothing.', () => {
    const node = element(document, 'p', { 'data-state': 'CA' });
    expect(byState.call(node, { postal: 'TX' })).toBe('TX');
    expect(byState.call(node, undefined)).toBe('CA');
    expect(byState.call(element(document, 'p'), undefined)).toBe('');
  });
});

describe('a key of one’s own', () => {
  it('A key of one’s own is what is said of the datum, else what the served node says, else nothing.', () => {
    const byId = keyedBy('data-marker', ({ id }: { id: string }) => id);
    const node = element(document, 'p', { 'data-marker': 'gazette' });
    expect(byId.call(node, { id: 'almanac' })).toBe('almanac');
    expect(byId.call(node, undefined)).toBe('gazette');
    expect(byId.call(element(document, 'p'), undefined)).toBe('');
  });
});
