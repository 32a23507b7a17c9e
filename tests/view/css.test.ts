import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/view/css/', import.meta.url);
const sheets = readdirSync(folder).map(
  (name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const,
);

/** The selectors of the rules that declare a property, each by itself. */
const selectorsWith = (property: string, css: string): string[] =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]*)\{([^{}]*)\}/g)]
    .filter(([, , declarations = '']) => new RegExp(`(^|[;\\s])${property}\\s*:`).test(declarations))
    .flatMap(([, selectors = '']) => selectors.split(','))
    .map((selector) => selector.trim());

/** What is set elsewhere than on a text: WebKit inherits no base line, so that it would stand too high there. */
const baseLinesElsewhere = (css: string): string[] =>
  selectorsWith('dominant-baseline', css).filter((selector) => !/(^|\s)text$/.test(selector));

describe('the base line of a text', () => {
  it('Each base line is set on the text itself.', () => {
    expect(sheets.flatMap(([name, css]) => baseLinesElsewhere(css).map((found) => [name, found]))).toEqual(
      [],
    );
    expect(sheets.flatMap(([, css]) => selectorsWith('dominant-baseline', css)).length).toBeGreaterThan(1);
  });

  it('The check of base lines finds one that is set on a group.', () => {
    const css = '@media print { .labels, .tiles text { fill: red; dominant-baseline: central } }';
    expect(baseLinesElsewhere(css)).toEqual(['.labels']);
  });
});
