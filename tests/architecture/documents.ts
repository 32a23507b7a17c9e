import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, textOf } from '../fixtures/project.ts';

const inFolder = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

/** Every document that people write, by its path. */
export const documents: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'data/README.md',
  'bench/README.md',
  ...inFolder('docs', '.md'),
];

/** The files of continuous integration, which list commands. */
export const workflows: readonly string[] = ['.ci/run', ...inFolder('.github/workflows', '.yml')];

/** The names of the npm scripts. */
export const scripts: readonly string[] = Object.keys(JSON.parse(textOf('package.json')).scripts);

/** A fenced block of a document. */
export interface CodeBlock {
  /** The first word after the fence; empty where there is none. */
  readonly language: string;
  /** Whether the words after the fence end with `not run`. */
  readonly isMarkedNotRun: boolean;
  readonly code: string;
}

/** The fenced blocks of a Markdown text, those in lists too. */
export const codeBlocksIn = (text: string): CodeBlock[] =>
  [...text.matchAll(/^( *)```(\w*)(.*)\n([\s\S]*?)^\1```$/gm)].map(([, , language, rest, code]) => ({
    language: language ?? '',
    isMarkedNotRun: (rest ?? '').trim() === 'not run',
    code: code ?? '',
  }));

/** A Markdown text without its fenced blocks. */
export const proseOf = (text: string): string => text.replace(/^( *)(```|~~~)[\s\S]*?^\1\2/gm, '');
