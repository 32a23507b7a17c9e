import { beforeEach, describe, expect, it } from 'vitest';
import { updateIconButton } from '../../../src/view/dom/button.ts';
import { upsertChild } from '../../../src/view/dom/upsertChild.ts';
import { changesIn, document } from '../../fixtures/dom/document.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});

describe('A child that is found or made', () => {
  it('A missing child is made at the end with its attributes, and is the same node from then on.', () => {
    const legend = upsertChild(root, 'div', { part: 'legend' });
    expect(root.innerHTML).toBe('<div part="legend"></div>');
    const again = () => expect(upsertChild(root, 'div', { part: 'legend' })).toBe(legend);
    expect(changesIn(root, again)).toBe(0);
  });

  it('A served child is adopted by its tag and all of its attributes.', () => {
    root.innerHTML = '<p class="stop"></p><div class="stage" part="x"></div><div part="map"></div>';
    expect(upsertChild(root, 'div', { part: 'map' })).toBe(root.children[2]);
    expect(upsertChild(root, 'div', { class: 'stage' })).toBe(root.children[1]);
    expect(upsertChild(root, 'p')).toBe(root.children[0]);
    expect(root.children).toHaveLength(3);
    upsertChild(root, 'span', { part: 'map' });
    expect(root.children).toHaveLength(4);
  });

  it('A descendant that is no child is not adopted.', () => {
    root.innerHTML = '<div><b></b></div>';
    upsertChild(root, 'b');
    expect(root.innerHTML).toBe('<div><b></b></div><b></b>');
  });

  it('New children have the namespace of their parent.', () => {
    const drawing = upsertChild(root, 'svg');
    expect(upsertChild(drawing, 'path').namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(upsertChild(root, 'p').namespaceURI).toBe('http://www.w3.org/1999/xhtml');
  });
});

it('An icon button has a name, and stays the same node when the name changes.', () => {
  const button = updateIconButton(root, 'close', 'close', 'Close');
  expect([button.title, button.type, button.textContent]).toEqual(['Close', 'button', '']);
  expect(button.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(changesIn(root, () => updateIconButton(root, 'close', 'close', 'Close'))).toBe(0);
  expect(updateIconButton(root, 'close', 'close', 'Cerrar')).toBe(button);
  expect(button.title).toBe('Cerrar');
});
