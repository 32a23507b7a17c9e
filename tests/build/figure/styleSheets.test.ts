import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { beforeAll, expect, it } from 'vitest';
import {
  type FigureStyle,
  styleFolder,
  styleSheets,
  wholeStyle,
} from '../../../src/build/figure/styleSheets.ts';
import { root, textOf } from '../../fixtures/project.ts';

const files = readdirSync(join(root, styleFolder), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: textOf(join(styleFolder, file)) }));

/** As much of a parsed rule as is looked at. */
interface Rule {
  readonly type: string;
  readonly value: { readonly name?: unknown; readonly selectors?: unknown[]; readonly rules?: Rule[] };
}

/** The selectors of a style sheet, each behind its cascade layer. @param outside the layer of rules that are in none */
function selectorsOf(css: string, outside = 'none'): string[] {
  const found: string[] = [];
  const collect = (rules: readonly Rule[], layer: string): void => {
    for (const { type, value } of rules) {
      if (type === 'style')
        found.push(...(value.selectors ?? []).map((selector) => `${layer} ${JSON.stringify(selector)}`));
      collect(value?.rules ?? [], type === 'layer-block' ? `${value.name}` : layer);
    }
  };
  const filename = 'sheet.css';
  transform({
    filename,
    // A minified selector may be written otherwise than in its file.
    code: transform({ filename, code: new TextEncoder().encode(css), minify: true }).code,
    visitor: { StyleSheet: ({ rules }) => collect(rules as Rule[], outside) },
  });
  return found;
}

/** The selectors of the files that are in no sheet or in the wrong one, and those of the sheets in a wrong layer. */
function losses({ opening, later }: FigureStyle, texts: readonly string[]): string[] {
  const [first, second] = [selectorsOf(opening), selectorsOf(later)];
  const served = new Set([...first, ...second]);
  return [
    ...first.filter((each) => !each.startsWith('opening ')),
    ...second.filter((each) => !each.startsWith('interactive ')),
    ...texts.flatMap((text) => selectorsOf(text, 'opening')).filter((each) => !served.has(each)),
  ];
}

let style: FigureStyle;
const texts = files.map(({ text }) => text);

beforeAll(async () => {
  style = await styleSheets(root);
});

it('The sheets of all parts are served, with each rule in the layer of its file.', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(losses(style, texts)).toEqual([]);
});

it('The check of the sheets finds a missing part, a missing layer and a rule in no layer: a control.', () => {
  const more = '[part="extra"] { top: 0 } @layer interactive { [part="extra"]:hover { top: 1px } }';
  expect(losses(style, [...texts, more])).toHaveLength(2);
  expect(losses({ ...style, later: '' }, texts).length).toBeGreaterThan(20);
  expect(losses({ ...style, later: `${style.later} b { top: 0 }` }, texts)).toHaveLength(1);
});

it('The layer that the opening view does not need comes last in its file.', () => {
  for (const { file, text } of files) {
    const last = text.slice(text.search(/@layer|$/));
    expect(
      selectorsOf(last).filter((each) => !each.startsWith('interactive ')),
      file,
    ).toEqual([]);
  }
});

it('The layer of the opening view comes first, also if both are in one sheet.', () => {
  for (const css of [style.opening, wholeStyle(style)]) {
    const names = [...css.matchAll(/@layer (\w+)/g)].map(([, name]) => name);
    expect([...new Set(names)]).toEqual(['opening', 'interactive']);
  }
});

it('The style cannot close its element, and loads nothing.', () => {
  expect(wholeStyle(style)).not.toMatch(/<\/style|<!--|@import|url\((?!["']?(#|data:))/i);
});
