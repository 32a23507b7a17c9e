import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { root, textOf } from '../fixtures/project.ts';
import { codeBlocksIn } from './documents.ts';
import type { SourceFile } from './imports/readSource.ts';
import { roomOf } from './imports/rooms.ts';
import { readSources } from './imports/sources.ts';

/** The rooms that a drawing joins by arrows: `code --> room` and `types -.-> room`. */
interface Arrows {
  /** Pairs such as `view --> state`, in order. */
  readonly code: string[];
  /** Pairs that import types alone. */
  readonly type: string[];
}

/** The room of a file as the drawing has it: the rooms in `view` are one. */
const drawnRoom = (path: string): string | undefined => roomOf(path)?.replace(/^view\/.*/, 'view');

/** All imports between two rooms. */
function importsBetween(files: readonly SourceFile[]): Arrows {
  const found = { code: new Set<string>(), type: new Set<string>() };
  for (const { path, imports } of files)
    for (const { specifier, kind } of imports) {
      if (!specifier?.startsWith('.')) continue;
      const [from, to] = [drawnRoom(path), drawnRoom(posix.join(posix.dirname(path), specifier))];
      if (from && to && from !== to) found[kind].add(`${from} --> ${to}`);
    }
  return { code: [...found.code].sort(), type: [...found.type].sort() };
}

/** Whether a room is reached from another by some of these arrows. */
function isReached(from: string, to: string, arrows: readonly string[]): boolean {
  const next = arrows
    .filter((arrow) => arrow.startsWith(`${from} --> `))
    .map((arrow) => arrow.split(' --> ')[1] ?? '');
  return next.some((room) => room === to || isReached(room, to, arrows));
}

/** The arrows without those that follow from others. */
function withoutImplied({ code, type }: Arrows): Arrows {
  const isNeeded = (arrow: string) => {
    const [from = '', to = ''] = arrow.split(' --> ');
    const others = code.filter((other) => other !== arrow);
    return !isReached(from, to, others);
  };
  return {
    code: code.filter(isNeeded),
    type: type.filter((arrow) => !code.includes(arrow) && isNeeded(arrow)),
  };
}

/** The arrows of a mermaid drawing. */
const arrowsIn = (drawing: string): Arrows => ({
  code: [...drawing.matchAll(/^ *(\S+) --> (\S+)$/gm)].map(([, from, to]) => `${from} --> ${to}`).sort(),
  type: [...drawing.matchAll(/^ *(\S+) -\.-> (\S+)$/gm)].map(([, from, to]) => `${from} --> ${to}`).sort(),
});

const text = textOf('docs/architecture.md');
const [drawing, ...others] = codeBlocksIn(text).filter(({ language }) => language === 'mermaid');
const drawn = arrowsIn(drawing?.code ?? '');
const sources = readSources();

it('docs/architecture.md draws the imports between rooms, and no others.', () => {
  expect(others).toEqual([]);
  expect(drawn).toEqual(withoutImplied(importsBetween(sources)));
});

it('A planted import adds an arrow to what the drawing has to show.', () => {
  const planted = (kind: 'code' | 'type'): SourceFile => ({
    path: 'src/story/planted.ts',
    imports: [{ specifier: '../geometry/outlines.ts', kind }],
    impure: [],
  });
  const withPlanted = (kind: 'code' | 'type') =>
    withoutImplied(importsBetween([...sources, planted(kind)]))[kind];
  expect(drawn.code).not.toContain('story --> geometry');
  expect(withPlanted('code')).toContain('story --> geometry');
  expect(withPlanted('type')).toContain('story --> geometry');
});

/** The folders that a folder of the code holds. */
const foldersIn = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The first cells of the table under a line of a document, without code marks. */
const tableUnder = (text: string, line: string): string[] =>
  (text.split(line)[1]?.trimStart().split('\n\n')[0] ?? '')
    .split('\n')
    .slice(2)
    .map((row) => /^\| `([^`]+)`/.exec(row)?.[1] ?? '')
    .sort();

it('docs/architecture.md has a row for each room of the code, and no others.', () => {
  const rooms = foldersIn('src').map((name) => `src/${name}`);
  expect(tableUnder(text, 'that each room may have.')).toEqual([...rooms, 'src/embed/hosts'].sort());
});

it.each([
  ['src/view', 'The rooms of `src/view`:'],
  ['src/build', 'The rooms of `src/build`:'],
])('docs/architecture.md has a row for each folder of %s, and no others.', (path, line) => {
  expect(tableUnder(text, line)).toEqual(foldersIn(path));
});
