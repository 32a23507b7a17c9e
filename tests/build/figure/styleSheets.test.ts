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

/** The selectors of a style sheet by their cascade layer; those in no layer have the key `""`. */
function selectorsOf(css: string): Record<string, Set<string>> {
  const found: Record<string, Set<string>> = {};
  const collect = (rules: readonly Rule[], layer: string): void => {
    for (const { type, value } of rules) {
      if (type === 'style') {
        found[layer] ??= new Set();
        for (const selector of value.selectors ?? []) found[layer].add(JSON.stringify(selector));
      }
      collect(value?.rules ?? [], type === 'layer-block' ? `${layer}${value.name}` : layer);
    }
  };
  const filename = 'sheet.css';
  transform({
    filename,
    // A minified selector may be written otherwise than in its file.
    code: transform({ filename, code: new TextEncoder().encode(css), minify: true }).code,
    visitor: { StyleSheet: ({ rules }) => collect(rules as Rule[], '') },
  });
  return found;
}

/** The selectors of the files that are in no sheet or in the wrong one, and all unknown layers. */
function losses({ opening, later }: FigureStyle, texts: readonly string[]): string[] {
  const served = { ...selectorsOf(opening) };
  const servedLater = selectorsOf(later);
  const known = new Set(['opening', 'interactive']);
  const astray = [
    ...Object.keys(served).filter((layer) => layer !== 'opening'),
    ...Object.keys(servedLater).filter((layer) => layer !== 'interactive'),
  ].map((layer) => `layer "${layer}"`);
  const lost = texts.flatMap((text) =>
    Object.entries(selectorsOf(text)).flatMap(([layer, selectors]) => {
      const there = layer === '' ? served.opening : servedLater[layer];
      const missing = [...selectors].filter((selector) => !there?.has(selector));
      return known.has(layer || 'opening') ? missing : [`layer "${layer}" in a file`];
    }),
  );
  return [...astray, ...lost];
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
  expect(losses({ ...style, later: `${style.later} b { top: 0 }` }, texts)).toEqual(['layer ""']);
});

it('The layer that the opening view does not need comes last in its file.', () => {
  for (const { file, text } of files) {
    const at = text.indexOf('@layer');
    if (at < 0) continue;
    expect([file, Object.keys(selectorsOf(text.slice(at)))]).toEqual([file, ['interactive']]);
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
