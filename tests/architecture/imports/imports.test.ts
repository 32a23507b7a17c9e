import { expect, it } from 'vitest';
import { textOf } from '../../fixtures/project.ts';
import { circles } from './circles.ts';
import { readSource } from './readSource.ts';
import { readSources } from './sources.ts';
import { type Declared, RULES, type Rule, violations } from './violations.ts';

const manifest = JSON.parse(textOf('package.json'));
const declared: Declared = {
  dependencies: Object.keys(manifest.dependencies),
  devDependencies: Object.keys(manifest.devDependencies),
};

/** The violations in a file with this text, as `rule subject`. */
function found(path: string, code: string, packages: Declared = declared): string[] {
  return violations(readSource(path, code), packages).map((each) => each.join(' ').trim());
}

const files = readSources();

it('Every source file keeps to the table of imports.', () => {
  const messages = files.flatMap((file) =>
    violations(file, declared).map((violation) => [file.path, ...violation].join(' ')),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(messages).toEqual([]);
});

it('No files import one another in a circle, not even for types.', () => {
  expect(circles(files)).toEqual([]);
});

/** One wrong line a row, in a file of the room it is wrong in. */
const PLANTED: [rule: Rule, path: string, code: string, subject: string][] = [
  ['no-room', 'src/helpers/util.ts', 'export {};', ''],
  ['room', 'src/story/a.ts', "import { b } from '../state/b.ts';", '../state/b.ts'],
  ['room', 'src/story/a.ts', "import type { B } from '../geometry/b.ts';", '../geometry/b.ts'],
  ['room', 'src/geometry/a.ts', "export { b } from '../state/b.ts';", '../state/b.ts'],
  ['room', 'src/state/a.ts', "export * from '../view/b.ts';", '../view/b.ts'],
  ['room', 'src/view/a.ts', "const b = import('../element/b.ts');", '../element/b.ts'],
  ['room', 'src/element/a.ts', "import type { B } from '../geometry/b.ts';", '../geometry/b.ts'],
  ['room', 'src/view/dom/a.ts', "import type { B } from '../model.ts';", '../model.ts'],
  ['room', 'src/view/theme/a.ts', "import { b } from '../../state/b.ts';", '../../state/b.ts'],
  ['room', 'src/picture/a.ts', "import { b } from '../view/map/choropleth.ts';", '../view/map/choropleth.ts'],
  ['room', 'src/element/a.ts', "import { b } from '../picture/b.ts';", '../picture/b.ts'],
  ['room', 'src/page/a.ts', "import { b } from '../embed/b.ts';", '../embed/b.ts'],
  ['room', 'src/embed/a.ts', "import { b } from '../page/b.ts';", '../page/b.ts'],
  ['room', 'src/embed/hosts/a.ts', "import { b } from './b.ts';", './b.ts'],
  ['room', 'vite.config.ts', "import { b } from './src/story/b.ts';", './src/story/b.ts'],
  ['room', 'src/story/a.ts', "export type A = import('../build/b.ts').B;", '../build/b.ts'],
  ['type-only', 'src/view/a.ts', "import { b } from '../geometry/b.ts';", '../geometry/b.ts'],
  ['type-only', 'src/element/a.ts', "import { b } from '../dialogs/b.ts';", '../dialogs/b.ts'],
  ['type-only', 'src/view/a.ts', "import { type B } from '../geometry/b.ts';", '../geometry/b.ts'],
  ['type-only', 'src/view/a.ts', "export { b } from '../geometry/b.ts';", '../geometry/b.ts'],
  ['outside', 'src/view/a.ts', "import b from '../../data/b.json';", '../../data/b.json'],
  ['outside', 'src/view/a.ts', "import b from '/lib/story/b.ts';", '/lib/story/b.ts'],
  ['outside', 'src/build/a.ts', "import b from '../helpers/b.ts';", '../helpers/b.ts'],
  ['outside', 'src/story/a.ts', "import { b } from './b';", './b'],
  ['style', 'src/view/a.ts', "import './a.css';", './a.css'],
  ['style', 'src/view/a.ts', "import css from './a.css?inline';", './a.css?inline'],
  ['package', 'src/story/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
  ['package', 'src/geometry/a.ts', "import type { Stats } from 'node:fs';", 'node:fs'],
  ['package', 'src/view/a.ts', "import { select } from 'd3';", 'd3'],
  ['package', 'src/story/a.ts', "import { select } from 'd3-selection';", 'd3-selection'],
  ['package', 'src/geometry/a.ts', "import 'geojson';", 'geojson'],
  ['package', 'vite.config.ts', "import { JSDOM } from 'jsdom';", 'jsdom'],
  ['undeclared', 'src/build/a.ts', "import b from '@nobody/b/c';", '@nobody/b/c'],
  ['computed', 'src/view/a.ts', 'const b = import(name);', ''],
  ['purity', 'src/story/a.ts', 'const today = Date.now();', 'Date'],
  ['purity', 'src/geometry/a.ts', "document.createElement('path');", 'document'],
  ['purity', 'src/state/a.ts', 'let day: Date;', 'Date'],
  ['purity', 'src/state/a.ts', 'globalThis.localStorage;', 'localStorage'],
  ['purity', 'src/state/a.ts', 'const all = { window };', 'window'],
  ['purity', 'src/story/a.ts', "fetch('a.json');", 'fetch'],
];

it.each(PLANTED)('The table reports "%s" in %s: %s', (rule, path, code, subject) => {
  expect(found(path, code)).toEqual([`${rule} ${subject}`.trim()]);
});

it('Each kind of violation has a planted file.', () => {
  expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(RULES));
});

it('The table reports a package that the reader gets and only the build declares.', () => {
  const packages = { dependencies: [], devDependencies: ['d3-selection'] };
  const code = "import { select } from 'd3-selection';";
  expect(found('src/view/a.ts', code, packages)).toEqual(['undeclared d3-selection']);
});

it('The table reports every wrong line of a file.', () => {
  const code = "import { select } from 'd3';\nimport { b } from '../page/b.ts';\nimport './a.css';";
  expect(found('src/view/a.ts', code)).toEqual(['package d3', 'room ../page/b.ts', 'style ./a.css']);
});

it('A circle of three files is found, also where one of them imports a type alone.', () => {
  const files = [
    readSource('src/view/a.ts', "import { b } from './b.ts';"),
    readSource('src/view/b.ts', "import type { C } from './dom/c.ts';"),
    readSource('src/view/dom/c.ts', "export * from '../a.ts'; import '../d.ts';"),
    readSource('src/view/d.ts', "import 'd3-selection';"),
  ];
  expect(circles(files)).toEqual(['src/view/a.ts', 'src/view/b.ts', 'src/view/dom/c.ts']);
  expect(circles(files.slice(1))).toEqual([]);
});

it('A file that does not parse is not read.', () => {
  expect(() => readSource('src/view/a.ts', 'import {')).toThrow(/^src\/view\/a\.ts: /);
});
