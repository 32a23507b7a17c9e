import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Postal } from '../../src/domain/jurisdictions.ts';
import type { Stop } from '../../src/domain/stops.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { openingView } from '../../src/state/viewState.ts';
import { mapDrawnFrom } from '../../src/view/drawMap.ts';
import { renderFigure } from '../../src/view/figure.ts';
import { stopNamed, story } from '../fixtures/story.ts';

const geometry = outlines();

/** The figure at a stop, rendered from nothing, as a script does it: with what is not served. */
function figureAt({ count, id: at }: Stop, state: Postal | null): HTMLElement {
  const { document } = new JSDOM().window;
  const root = document.createElement('div');
  root.className = 'figure';
  const view = { ...openingView(story), count, at, state, current: 'AL' } as const;
  renderFigure(root, story, view, mapDrawnFrom(geometry));
  return root;
}

/** Geometry is told by its length and a hash: long numbers say nothing to a reader of a difference. */
const shortened = (name: string, value: string): string =>
  name === 'd' && value.length > 40
    ? `${value.length} signs, ${createHash('sha256').update(value).digest('hex').slice(0, 8)}`
    : value;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A tree with a line for each tag and each text. */
function lines(node: Node, indent = ''): string[] {
  if (node.nodeType === 3) {
    const text = (node.nodeValue ?? '').trim();
    return text ? [indent + escaped(text)] : [];
  }
  const { localName, attributes, childNodes } = node as Element;
  const told = Array.from(attributes, ({ name, value }) => ` ${name}="${escaped(shortened(name, value))}"`);
  return [
    `${indent}<${localName}${told.join('')}>`,
    ...Array.from(childNodes).flatMap((child) => lines(child, `${indent} `)),
  ];
}

/** A figure as it is stored; texts in a row are one, as they are in markup. */
function written(figure: HTMLElement): string {
  figure.normalize();
  return `${lines(figure).join('\n')}\n`;
}

describe('The figure, held against its stored references', () => {
  it.each([
    ['reports', 'tribune', 'KY'],
    ['responses', '2018-01-03', null],
  ] as const)('The figure by %s at %s is drawn as its reference has it.', async (count, id, state) => {
    const figure = written(figureAt(stopNamed(id), state));
    await expect(figure).toMatchFileSnapshot(`../references/figure-by-${count}.html`);
  });

  it('A change of geometry is a change of the reference, though only length and hash are kept.', () => {
    const [before, after] = [1, 2].map(() => figureAt(stopNamed('tribune'), null)) as [
      HTMLElement,
      HTMLElement,
    ];
    expect(written(before)).toBe(written(after));
    const shape = after.querySelector('[data-state=TX]') as Element;
    const mirrored = shape.getAttribute('d')?.replace(/\d/, (digit) => String(9 - Number(digit)));
    shape.setAttribute('d', mirrored ?? '');
    expect(written(before)).not.toBe(written(after));
  });
});
