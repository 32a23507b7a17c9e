import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scripts: string[] = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts);
const docs = join(root, 'docs');
const REQUIRED = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const pages = [
  ...REQUIRED,
  'data/README.md',
  'bench/README.md',
  ...(existsSync(docs) ? readdirSync(docs) : []).filter((n) => n.endsWith('.md')).map((n) => `docs/${n}`),
].filter((path) => existsSync(join(root, path)));

/** The npm scripts that a text names: `npm run x`, `npm start`, `npm test`. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:run(?:-script)? +([\w:.-]*\w)|(start|test)\b)/g)].map(
    ([, script, own]) => script ?? own ?? '',
  );
}

/** The link targets of a text that are neither addresses nor places on the same page. */
function relativeLinksIn(text: string): string[] {
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  const patterns = [
    /\]\(\s*<?([^\s<>)]+)>?(?:\s+["'(][^)]*)?\)/g,
    /^ {0,3}\[[^\]]+\]:\s*<?([^\s<>]+)>?/gm,
    /\b(?:href|src|srcset)=["']([^"'\s]+)/g,
  ];
  return patterns
    .flatMap((pattern) => [...prose.matchAll(pattern)].map(([, target]) => target ?? ''))
    .filter((target) => !/^([a-z][a-z\d+.-]*:|\/\/|#)/i.test(target));
}

/** Whether a link leads to something in the repository, what a build or an installation makes left out. */
function resolves(link: string, page: string): boolean {
  const path = decodeURIComponent(link.replace(/[?#].*$/, ''));
  const target = path.startsWith('/') ? join(root, path) : resolve(root, dirname(page), path);
  const inside = relative(root, target);
  if (/^(\.\.|dist|node_modules|\.git)(\/|$)/.test(inside)) return false;
  return existsSync(target) && (statSync(target).isFile() || statSync(target).isDirectory());
}

/** The files and folders of the code that a text names in code spans. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:src|tests)\/[\w./-]*\w)\/?`/g)].map(([, path]) => path ?? '');

describe('the documents', () => {
  it.each(REQUIRED)('The documents include %s.', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });

  it.each(pages)('The document %s names only npm commands that exist.', (page) => {
    const unknown = commandsIn(readFileSync(join(root, page), 'utf8')).filter(
      (name) => !scripts.includes(name),
    );
    expect(unknown).toEqual([]);
  });

  it.each(pages)('The document %s links only to files that are in the repository.', (page) => {
    const dead = relativeLinksIn(readFileSync(join(root, page), 'utf8')).filter(
      (link) => !resolves(link, page),
    );
    expect(dead).toEqual([]);
  });
});

describe('the paths that the documents name', () => {
  it.each(pages.filter((page) => page !== 'CHANGELOG.md'))(
    'The document %s names only files of the code that exist.',
    (page) => {
      const named = pathsIn(readFileSync(join(root, page), 'utf8'));
      expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    },
  );

  it('A path that is named is found, in code spans alone: a control.', () => {
    expect(pathsIn('`src/gone.ts`, `tests/hosts/`, src/plain.ts and `data/story.json`')).toEqual([
      'src/gone.ts',
      'tests/hosts',
    ]);
  });
});

describe('the check of the documents, on planted text', () => {
  it('The check finds every npm command and tells one that does not exist.', () => {
    const named = commandsIn('Run `npm ci && npm start`, then npm test. Or:\n\n    npm run fly:away\n');
    expect(named).toEqual(['start', 'test', 'fly:away']);
    expect(named.filter((name) => !scripts.includes(name))).toEqual(['fly:away']);
  });

  it('The check finds relative links in every notation and leaves addresses, places and code alone.', () => {
    const text = [
      '[a](a.md) ![b](img/b.png "title") [c](<c.md#part>) [web](https://example.org/x.md) [here](#here)',
      '[d]: ../d.md',
      '<img src="e.png"> <a href="mailto:desk@example.org">',
      '`[code](code.md)`',
      '```md\n[fenced](fenced.md)\n```',
    ].join('\n');
    expect(relativeLinksIn(text)).toEqual(['a.md', 'img/b.png', 'c.md#part', '../d.md', 'e.png']);
  });

  it.each([
    ['package.json', 'README.md', true],
    ['package.json?raw#L3', 'README.md', true],
    ['../package.json', 'docs/page.md', true],
    ['/package.json', 'docs/page.md', true],
    ['tests', 'README.md', true],
    ['gone.md', 'README.md', false],
    ['package.json', 'docs/page.md', false],
    ['node_modules', 'README.md', false],
    ['..', 'README.md', false],
  ])('The check judges the link %s in %s: %s.', (link, page, expected) => {
    expect(resolves(link, page)).toBe(expected);
  });
});
