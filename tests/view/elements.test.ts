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
  it('are written only where they change', () => {
    expect(changesOf(() => setAttribute(root, 'part', 'map'))).toBe(1);
    expect(changesOf(() => setAttribute(root, 'part', 'map'))).toBe(0);
    expect(changesOf(() => setAttribute(root, 'part', 'table'))).toBe(1);
  });

  it('are taken away by null, and only where they are', () => {
    setAttributes(root, { part: 'map', role: 'group' });
    expect(changesOf(() => setAttributes(root, { part: null, role: 'group' }))).toBe(1);
    expect(root.hasAttribute('part')).toBe(false);
    expect(changesOf(() => setAttribute(root, 'part', null))).toBe(0);
  });

  it('may be empty', () => {
    setAttribute(root, 'open', '');
    expect(root.getAttribute('open')).toBe('');
  });
});

describe('text', () => {
  it('is written only where it changes', () => {
    expect(changesOf(() => setText(root, '19'))).toBe(1);
    expect(changesOf(() => setText(root, '19'))).toBe(0);
  });

  it('is text, whatever it looks like', () => {
    setText(root, '<b>19</b>');
    expect(root.children).toHaveLength(0);
  });
});

describe('ensure', () => {
  it('makes what is missing at the end, with its marks, and gives the same node from then on', () => {
    const legend = ensure(root, 'div', { part: 'legend' });
    expect(root.innerHTML).toBe('<div part="legend"></div>');
    expect(changesOf(() => expect(ensure(root, 'div', { part: 'legend' })).toBe(legend))).toBe(0);
  });

  it('adopts a served node by its tag and all of its marks', () => {
    root.innerHTML = '<p class="stop"></p><div class="stage" part="x"></div><div part="map"></div>';
    expect(ensure(root, 'div', { part: 'map' })).toBe(root.children[2]);
    expect(ensure(root, 'div', { class: 'stage' })).toBe(root.children[1]);
    expect(ensure(root, 'p')).toBe(root.children[0]);
    expect(root.children).toHaveLength(3);
    ensure(root, 'span', { part: 'map' });
    expect(root.children).toHaveLength(4);
  });

  it('never looks below the children', () => {
    root.innerHTML = '<div><b></b></div>';
    ensure(root, 'b');
    expect(root.innerHTML).toBe('<div><b></b></div><b></b>');
  });

  it('makes the nodes of a drawing in its namespace', () => {
    const svg = ensure(root, 'svg');
    expect(ensure(svg, 'path').namespaceURI).toBe('http://www.w3.org/2000/svg');
  });
});

describe('element', () => {
  it('makes an element with attributes and children, leaving out what is null', () => {
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

  it('takes strings for text, never for markup', () => {
    const made = element(document, 'p', { title: '"><img>' }, '<img src=x onerror=alert(1)>');
    expect(made.children).toHaveLength(0);
    expect(made.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('the key of a state', () => {
  it('is the datum’s postal code, else what the served node says, else nothing', () => {
    const node = element(document, 'p', { 'data-state': 'CA' });
    expect(byState.call(node, { postal: 'TX' })).toBe('TX');
    expect(byState.call(node, undefined)).toBe('CA');
    expect(byState.call(element(document, 'p'), undefined)).toBe('');
  });
});

describe('a key of one’s own', () => {
  it('is what is said of the datum, else what the served node says, else nothing', () => {
    const byId = keyedBy('data-marker', ({ id }: { id: string }) => id);
    const node = element(document, 'p', { 'data-marker': 'cnn' });
    expect(byId.call(node, { id: 'huffpost' })).toBe('huffpost');
    expect(byId.call(node, undefined)).toBe('cnn');
    expect(byId.call(element(document, 'p'), undefined)).toBe('');
  });
});
