import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Clock, clocks, type Stop, stopsOf } from '../../src/domain/stops.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { openingView } from '../../src/state/viewState.ts';
import { mapDrawnFrom } from '../../src/view/drawMap.ts';
import { renderFigure } from '../../src/view/figure.ts';
import { record } from '../fixtures/record.ts';

const folder = fileURLToPath(new URL('../references/', import.meta.url));
const geometry = outlines();

/** The first, a middle and the last stop of a clock. */
function someStops(clock: Clock): Stop[] {
  const stops = stopsOf(record, clock);
  return [0, Math.floor(stops.length / 2), stops.length - 1].map((index) => stops[index] as Stop);
}

/** The figure at a stop, rendered from nothing, as a script does it: with what is not served. */
function figureAt({ clock, id: at }: Stop): HTMLElement {
  const { document } = new JSDOM().window;
  const root = document.createElement('div');
  root.className = 'figure';
  renderFigure(root, record, { ...openingView(record), clock, at, current: 'AL' }, mapDrawnFrom(geometry));
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

/**
 * Holds a figure against its reference; where they differ, the figure is written beside it.
 * @returns a sentence that names both files, or `undefined` where nothing differs
 */
function compare(name: string, figure: HTMLElement): string | undefined {
  const reference = `${folder}${name}.html`;
  const changed = `${folder}${name}-changed.html`;
  const is = written(figure);
  rmSync(changed, { force: true });
  if (process.env.UPDATE_REFERENCES) writeFileSync(reference, is);
  const due = existsSync(reference) ? readFileSync(reference, 'utf8') : '';
  if (is === due) return undefined;
  writeFileSync(changed, is);
  const [dueLines, isLines] = [due.split('\n'), is.split('\n')];
  const line = isLines.findIndex((each, i) => each !== dueLines[i]);
  const at = line < 0 ? isLines.length : line;
  return (
    `The figure tests/references/${name}-changed.html differs from tests/references/${name}.html ` +
    `at line ${at + 1}: ${isLines[at]?.trim()} instead of ${dueLines[at]?.trim()}. ` +
    'If it is right, run the tests with UPDATE_REFERENCES=1.'
  );
}

describe('the figure, held against its stored references', () => {
  it.each(clocks.flatMap(someStops))('looks on the clock $clock at $id as it did', (stop) => {
    expect(compare(`${stop.clock}-${stop.id}`, figureAt(stop))).toBeUndefined();
  });

  it('reports a change, names both files, and writes the changed figure beside the reference', () => {
    const [stop] = someStops('counted') as [Stop];
    const name = `${stop.clock}-${stop.id}`;
    const figure = figureAt(stop);
    figure.querySelector('[data-state=TX]')?.setAttribute('data-level', 'refused');
    const update = process.env.UPDATE_REFERENCES;
    delete process.env.UPDATE_REFERENCES;
    try {
      const sentence = compare(name, figure);
      expect(sentence).toContain(`${name}-changed.html differs from tests/references/${name}.html at line`);
      expect(readFileSync(`${folder}${name}-changed.html`, 'utf8')).toBe(written(figure));
    } finally {
      rmSync(`${folder}${name}-changed.html`, { force: true });
      if (update) process.env.UPDATE_REFERENCES = update;
    }
  });

  it('reports a change of geometry, of which only length and hash are kept', () => {
    const [stop] = someStops('counted') as [Stop];
    const [a, b] = [figureAt(stop), figureAt(stop)];
    const shape = b.querySelector('[data-state=TX]');
    shape?.setAttribute(
      'd',
      shape.getAttribute('d')?.replace(/\d/, (digit) => String(9 - Number(digit))) ?? '',
    );
    expect(written(a)).not.toBe(written(b));
  });
});
