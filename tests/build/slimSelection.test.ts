import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { selection } from 'd3-selection';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { keptMethods, slimmed } from '../../src/build/slimSelection.ts';
import { english } from '../../src/domain/messages.ts';
import { spanish } from '../../src/domain/spanish.ts';
import { clocks, stopsOf } from '../../src/domain/stops.ts';
import { outlines } from '../../src/geometry/outlines.ts';
import { openingView, views } from '../../src/state/viewState.ts';
import { mapDrawnFrom } from '../../src/view/drawMap.ts';
import { renderFigure } from '../../src/view/figure.ts';
import { record } from '../fixtures/record.ts';

const code = readFileSync(fileURLToPath(import.meta.resolve('d3-selection')), 'utf8');
const methods = selection.prototype as unknown as Record<string, unknown>;
/** Its own; another module of d3 that a test has loaded adds some. */
const all = Object.keys(methods).filter(
  (name) => name !== 'constructor' && new RegExp(`^  ${name}: `, 'm').test(code),
);
const before = { ...methods };

afterEach(() => void Object.assign(methods, before));

/** Draws one figure in many views, of both clocks and languages, with selections that have no other methods than these. */
function drawWith(kept: readonly string[]): void {
  for (const name of all)
    if (!kept.includes(name))
      methods[name] = () => {
        throw new Error(`${name} is called`);
      };
  const root = new JSDOM().window.document.createElement('div');
  const geometry = outlines();
  for (const words of [english, spanish])
    for (const clock of clocks)
      for (const [index, { id: at }] of stopsOf(record, clock).entries()) {
        const view = views[index % views.length] ?? 'map';
        const sorting = { by: 'date', descending: index % 2 === 0 } as const;
        renderFigure(
          root,
          record,
          { ...openingView(record), clock, at, view, sorting },
          mapDrawnFrom(geometry),
          words,
        );
      }
}

describe('the methods that selections keep', () => {
  it('are all that the figure and d3-selection itself call while it is drawn', () => {
    expect(() => drawWith(keptMethods)).not.toThrow();
  }, 60_000);

  it.each(keptMethods)('are missed where %s is taken away', (name) => {
    expect(() => drawWith(keptMethods.filter((each) => each !== name))).toThrow(`${name} is called`);
  });
});

describe('the code of d3-selection', () => {
  it('has its methods where they are sought, and loses those that are not kept', () => {
    const assigned = (text: string) => /^Selection\.prototype = .*\{\n([^}]+)^\}/m.exec(text)?.[1] ?? '';
    const names = (text: string) => [...text.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
    expect(names(assigned(code)).sort()).toEqual(['constructor', ...all].sort());
    expect(names(assigned(slimmed(code))).sort()).toEqual(['constructor', ...keptMethods].sort());
    expect(slimmed(code)).not.toMatch(/^(ClassList|Local)\.prototype/m);
  });

  it.each([
    ['a method that it does not have', code, ['append', 'sparkle'], 'has no sparkle'],
    [
      'another form',
      code.replace('Selection.prototype = selection.prototype', 'const proto'),
      ['append'],
      'has no append',
    ],
  ])('is refused where %s is asked of it', (_, text, kept, message) => {
    expect(() => slimmed(text, kept)).toThrow(message);
  });
});
