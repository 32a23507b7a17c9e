import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { root, textOf } from '../fixtures/project.ts';
import { documents, proseOf, scripts, workflows } from './documents.ts';
import { readSources } from './imports/sources.ts';

/** The npm scripts that a text names: `npm run x`, `npm start`, `npm test`. */
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run(?:-script)? +([\w:.-]*\w)|(start|test)\b)/g)].map(
    ([, script, own]) => script ?? own ?? '',
  );

const unknownCommandsIn = (text: string): string[] =>
  commandsIn(text).filter((name) => !scripts.includes(name));

/** The targets of all links of a text but those with a scheme or a host. */
function linksIn(text: string): string[] {
  const prose = proseOf(text).replace(/`[^`\n]*`/g, '');
  const patterns = [
    /\]\(\s*<?([^\s<>)]+)>?(?:\s+["'(][^)]*)?\)/g,
    /^ {0,3}\[[^\]]+\]:\s*<?([^\s<>]+)>?/gm,
    /\b(?:href|src|srcset)=["']([^"'\s]+)/g,
  ];
  return patterns
    .flatMap((pattern) => [...prose.matchAll(pattern)].map(([, target]) => target ?? ''))
    .filter((target) => !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(target));
}

/** The anchors that GitHub gives the headings of a Markdown text. */
function anchorsIn(text: string): string[] {
  const found: string[] = [];
  for (const [, heading] of proseOf(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const plain = (heading ?? '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    const earlier = found.filter((each) => each === anchor || each.replace(/-\d+$/, '') === anchor).length;
    found.push(earlier === 0 ? anchor : `${anchor}-${earlier}`);
  }
  return found;
}

/** Whether a link leads to a file or folder of the repository, and to a heading of it where it has a hash. */
function resolves(link: string, page: string): boolean {
  const [path = '', anchor] = link.split('#').map(decodeURIComponent);
  const file = path.replace(/\?.*$/, '');
  const target = file.startsWith('/') ? join(root, file) : resolve(root, dirname(page), file);
  const inside = file === '' ? page : relative(root, target);
  if (/^(\.\.|dist|node_modules|\.git)(\/|$)/.test(inside) || !existsSync(join(root, inside))) return false;
  if (anchor === undefined) return true;
  return statSync(join(root, inside)).isFile() && /\.md$/.test(inside)
    ? anchorsIn(textOf(inside)).includes(anchor)
    : false;
}

/** The files and folders of the code that a text names in code spans. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:src|tests|bench|docs|data|\.github|\.ci)\/[\w./-]*\w)\/?`/g)].map(
    ([, path]) => path ?? '',
  );

/** The names that link to files of the code, and the files: [`snapshotAt`](../src/story/snapshots.ts). */
const linkedNamesIn = (text: string) =>
  [...text.matchAll(/\[`([\w.]+)(?:\(\))?`\]\(([^)\s#]+\.ts)\)/g)].map(
    ([, name, path]) => [name, path] as [name: string, path: string],
  );

/** Whether TypeScript defines a function, a constant, a type, a class or a method of this name. */
function defines(code: string, name: string): boolean {
  const last = name.split('.').at(-1);
  return new RegExp(
    `\\b(?:function|const|class|interface|type) ${last}\\b|^ +(?:async |static |get |set )*${last}(?:\\(|<)`,
    'm',
  ).test(code);
}

/** The names in the first column of the glossary. */
const namesToSay = (text: string): string[] =>
  [...(text.split('\n## Glossary\n')[1]?.split('\n## ')[0] ?? '').matchAll(/^\| ([^|]*)\|/gm)].flatMap(
    ([, cell]) => [...(cell ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''),
  );

/** Files that documents name and that only a build, a user or a later step makes. */
const MADE = /^(bench\/(results|dist|node_modules)|data\/eclipse)/;

it.each([...documents, ...workflows])('%s names only npm commands that exist.', (path) => {
  expect(unknownCommandsIn(textOf(path))).toEqual([]);
});

it.each(documents)('%s links only to files and headings that are in the repository.', (page) => {
  expect(linksIn(textOf(page)).filter((link) => !resolves(link, page))).toEqual([]);
});

it.each(documents.filter((page) => page !== 'CHANGELOG.md'))('%s names only files that exist.', (page) => {
  const named = pathsIn(textOf(page)).filter((path) => !MADE.test(path));
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it.each(documents)('%s links the names of functions only to the files that define them.', (page) => {
  const lost = linkedNamesIn(textOf(page)).filter(
    ([name, path]) => !defines(textOf(relative(root, resolve(root, dirname(page), path))), name),
  );
  expect(lost).toEqual([]);
});

it('The glossary says only names that the code has.', () => {
  const code = readSources()
    .map(({ path }) => textOf(path))
    .join('\n');
  const names = namesToSay(textOf('CONTRIBUTING.md'));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});

it('The first change of CONTRIBUTING changes a word that the code and the stored view have.', () => {
  const [, line = '', word = ''] = /Find `(\w+: '([^`]+)')`/.exec(textOf('CONTRIBUTING.md')) ?? [];
  expect(textOf('src/i18n/en.ts')).toContain(line);
  expect(textOf('tests/view/figure.opening.txt')).toContain(word);
  expect(word).not.toBe('');
});

it('README has at most 150 lines.', () => {
  expect(textOf('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
});

it('The check of commands finds each command, and the one that does not exist.', () => {
  const text = 'Run `npm ci && npm start`, then npm test. Or:\n\n    npm run fly:away\n';
  expect(commandsIn(text)).toEqual(['start', 'test', 'fly:away']);
  expect(unknownCommandsIn(text)).toEqual(['fly:away']);
});

it('The check of links finds relative links in every notation, and leaves addresses and code alone.', () => {
  const text = [
    '[a](a.md) ![b](img/b.png "title") [c](<c.md#part>) [web](https://example.org/x.md) [here](#here)',
    '[d]: ../d.md',
    '<img src="e.png"> <a href="mailto:desk@example.org">',
    '`[code](code.md)`',
    '```md\n[fenced](fenced.md)\n```',
  ].join('\n');
  expect(linksIn(text)).toEqual(['a.md', 'img/b.png', 'c.md#part', '#here', '../d.md', 'e.png']);
});

it.each([
  ['docs/serving.md#gone', 'README.md'],
  ['#gone', 'docs/serving.md'],
  ['package.json#L3', 'README.md'],
  ['gone.md', 'README.md'],
  ['package.json', 'docs/serving.md'],
  ['node_modules', 'README.md'],
  ['..', 'README.md'],
])('The check of links refuses %s in %s.', (link, page) => {
  expect(resolves(link, page)).toBe(false);
});

it('The check of paths finds paths in code spans alone.', () => {
  expect(pathsIn('`src/gone.ts`, `tests/hosts/`, src/plain.ts and `npm run build`')).toEqual([
    'src/gone.ts',
    'tests/hosts',
  ]);
});

it('The check of linked names finds a name and whether its file defines it.', () => {
  expect(linkedNamesIn('[`a`](../src/a.ts), [`B.c()`](b.ts), [`d.md`](d.md)')).toEqual([
    ['a', '../src/a.ts'],
    ['B.c', 'b.ts'],
  ]);
  const code = 'export const a = 1;\nclass B {\n  async c(): void {}\n}\nuse(d);';
  expect(['a', 'B', 'B.c', 'd', 'e'].filter((name) => defines(code, name))).toEqual(['a', 'B', 'B.c']);
});
