import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Declared, RULES, type Rule, readSource, violations } from './rooms.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const declared: Declared = {
  dependencies: Object.keys(manifest.dependencies),
  devDependencies: Object.keys(manifest.devDependencies),
};

/** All sources but ambient declarations that lie in no room, e.g. those of `virtual:` modules. */
function sources(): string[] {
  const inSrc = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !/^src\/[^/]+\.d\.ts$/.test(path));
  return [...inSrc, 'vite.config.ts'].filter((path) => existsSync(join(root, path)));
}

/** The violations in a file with this text, as `rule subject`. */
function found(path: string, code: string, packages: Declared = declared): string[] {
  return violations(readSource(path, code), packages).map(({ rule, subject }) => `${rule} ${subject}`.trim());
}

describe('the rooms of the house', () => {
  it('Every source file keeps to the table of imports.', () => {
    const paths = sources();
    const messages = paths.flatMap((path) =>
      violations(readSource(path, readFileSync(join(root, path), 'utf8')), declared).map(
        (violation) => `${violation.path}: ${violation.message}`,
      ),
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(messages).toEqual([]);
  });
});

/** One wrong line a row, in a file of the room it is wrong in. */
const PLANTED: [rule: Rule, path: string, code: string, subject: string][] = [
  ['no-room', 'src/helpers/util.ts', 'export {};', ''],
  ['no-room', 'src/util.ts', 'export {};', ''],
  ['room', 'src/domain/a.ts', "import { b } from '../state/b.ts';", '../state/b.ts'],
  ['room', 'src/domain/a.ts', "import type { B } from '../geometry/b.ts';", '../geometry/b.ts'],
  ['room', 'src/geometry/a.ts', "export { b } from '../state/b.ts';", '../state/b.ts'],
  ['room', 'src/state/a.ts', "export * from '../view/b.ts';", '../view/b.ts'],
  ['room', 'src/state/a.ts', "import '../geometry/b.ts';", '../geometry/b.ts'],
  ['room', 'src/view/a.ts', "const b = import('../element/b.ts');", '../element/b.ts'],
  ['room', 'src/element/a.ts', "import type { B } from '../geometry/b.ts';", '../geometry/b.ts'],
  ['room', 'src/page/a.ts', "import { b } from '../embed/b.ts';", '../embed/b.ts'],
  ['room', 'src/page/a.ts', "import { b } from '../embed/hosts/b.ts';", '../embed/hosts/b.ts'],
  ['room', 'src/embed/a.ts', "import { b } from '../page/b.ts';", '../page/b.ts'],
  ['room', 'src/embed/hosts/a.ts', "import { b } from './b.ts';", './b.ts'],
  ['room', 'src/embed/hosts/a.ts', "import type { B } from '../../domain/b.ts';", '../../domain/b.ts'],
  ['room', 'src/build/a.ts', "import { b } from '../element/b.ts';", '../element/b.ts'],
  ['room', 'vite.config.ts', "import { b } from './src/domain/b.ts';", './src/domain/b.ts'],
  ['room', 'src/domain/a.ts', "export type A = import('../build/b.ts').B;", '../build/b.ts'],
  ['type-only', 'src/view/a.ts', "import { b } from '../geometry/b.ts';", '../geometry/b.ts'],
  ['type-only', 'src/view/a.ts', "import { type B } from '../geometry/b.ts';", '../geometry/b.ts'],
  ['type-only', 'src/view/a.ts', "export { b } from '../geometry/b.ts';", '../geometry/b.ts'],
  ['outside', 'src/view/a.ts', "import b from '../../data/b.json';", '../../data/b.json'],
  ['outside', 'src/view/a.ts', "import b from '/lib/domain/b.ts';", '/lib/domain/b.ts'],
  ['outside', 'src/build/a.ts', "import b from '../helpers/b.ts';", '../helpers/b.ts'],
  ['extension', 'src/domain/a.ts', "import { b } from './b';", './b'],
  ['style', 'src/view/a.ts', "import './a.css';", './a.css'],
  ['style', 'src/state/a.ts', "import css from './a.css?inline';", './a.css?inline'],
  ['virtual', 'src/view/a.ts', "import b from 'virtual:b';", 'virtual:b'],
  ['node', 'src/domain/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
  ['node', 'src/geometry/a.ts', "import type { Stats } from 'node:fs';", 'node:fs'],
  ['bundle', 'src/view/a.ts', "import { select } from 'd3';", 'd3'],
  ['bundle', 'src/element/a.ts', "import type { Selection } from 'd3';", 'd3'],
  ['package', 'src/domain/a.ts', "import { select } from 'd3-selection';", 'd3-selection'],
  ['package', 'src/geometry/a.ts', "import { JSDOM } from 'jsdom';", 'jsdom'],
  ['package', 'src/geometry/a.ts', "import 'geojson';", 'geojson'],
  ['package', 'src/state/a.ts', "import { create } from 'zustand';", 'zustand'],
  ['package', 'src/view/a.ts', "import { build } from 'vite';", 'vite'],
  ['package', 'src/page/a.ts', "import * as v from 'valibot';", 'valibot'],
  ['package', 'vite.config.ts', "import { JSDOM } from 'jsdom';", 'jsdom'],
  ['undeclared', 'src/build/a.ts', "import b from '@nobody/b/c';", '@nobody/b/c'],
  ['computed', 'src/view/a.ts', 'const b = import(name);', ''],
  ['purity', 'src/domain/a.ts', 'const today = new Date();', 'new Date'],
  ['purity', 'src/domain/a.ts', 'const today = Date.now();', 'Date.now'],
  ['purity', 'src/domain/a.ts', 'const today = Date();', 'Date()'],
  ['purity', 'src/geometry/a.ts', 'const leap = Date.UTC(2020, 1, 29);', 'Date'],
  ['purity', 'src/geometry/a.ts', "document.createElement('path');", 'document'],
  ['purity', 'src/state/a.ts', 'let day: Date;', 'Date'],
  ['purity', 'src/state/a.ts', "globalThis['localStorage'];", 'localStorage'],
  ['purity', 'src/state/a.ts', 'const all = { window };', 'window'],
  ['purity', 'src/domain/a.ts', "fetch('a.json');", 'fetch'],
];

describe('the table of imports, on planted files', () => {
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
    expect(found('src/view/a.ts', code)).toEqual(['bundle d3', 'room ../page/b.ts', 'style ./a.css']);
  });

  it.each([
    [
      'src/domain/a.ts',
      "import * as v from 'valibot'; import { b } from './b.ts'; const u = Date.UTC(2017, 6);",
    ],
    ['src/geometry/a.ts', "import { geoPath } from 'd3'; import us from 'us-atlas/states-albers-10m.json';"],
    [
      'src/geometry/a.ts',
      "import type { Topology } from 'topojson-specification'; import 'topojson-client';",
    ],
    ['src/state/a.ts', "import { createStore } from 'zustand/vanilla'; export * from '../domain/b.ts';"],
    ['src/state/a.ts', 'const a = { document: 1, Date: 2 }; a.document; interface B { window: 1 }'],
    ['src/view/a.ts', "import css from './a.css?inline'; import type { Outlines } from '../geometry/b.ts';"],
    ['src/view/a.ts', "import { select } from 'd3-selection'; document.title; new Date();"],
    ['src/element/a.ts', "import { b } from '../view/b.ts'; import css from '../view/b.css?inline';"],
    ['src/page/a.ts', "import '../element/define.ts'; import { b } from '../state/b.ts';"],
    ['src/embed/a.ts', "import { b } from './hosts/b.ts'; import '../element/define.ts';"],
    ['src/build/a.ts', "import 'node:fs'; import 'jsdom'; import 'valibot'; import '../geometry/b.ts';"],
    ['src/build/a.ts', "import manifest from '../../package.json' with { type: 'json' };"],
    ['vite.config.ts', "import { defineConfig } from 'vite'; import { b } from './src/build/plugin.ts';"],
  ])('The table lets pass in %s: %s', (path, code) => {
    expect(found(path, code)).toEqual([]);
  });

  it('A file that does not parse is not read.', () => {
    expect(() => readSource('src/view/a.ts', 'import {')).toThrow(/^src\/view\/a\.ts: /);
  });
});
