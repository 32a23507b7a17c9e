import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { decodeText } from './json/decodeText.ts';
import type { Fault } from './json/followTokens.ts';
import { keyFaults } from './json/keyFaults.ts';
import { type LineAndColumn, lineIndex } from './json/lineIndex.ts';
import { syntaxOf } from './json/syntaxOf.ts';

/** What can be read of the text of a story or a translation. */
export interface StoryJson {
  /** With its byte-order mark if it has one; empty if the file cannot be opened. */
  readonly text: string;
  /** Why the text is not JSON. */
  readonly faults: readonly Fault[];
  readonly positionOf: (offset: number) => LineAndColumn;
  /** Its values with their offsets; absent if it cannot be read. */
  readonly tree?: Node;
  /** Its parsed JSON; absent if it cannot be read. */
  readonly value?: unknown;
}

/** The file of a story or a translation. */
export interface StoryFile extends StoryJson {
  /** Its path from the project's root, or the absolute one if it lies elsewhere. */
  readonly name: string;
}

/**
 * Reads a file. It never throws: what is wrong is among the faults.
 * @param path absolute
 */
export async function readStoryFile(path: string, root: string): Promise<StoryFile> {
  const within = relative(root, path);
  const name = (within.startsWith('..') ? path : within).replaceAll('\\', '/');
  const bytes = await readFile(path).catch(reasonOf);
  if (typeof bytes === 'string') return { name, ...unreadable(bytes) };
  const text = decodeText(bytes);
  return {
    name,
    ...(text === undefined ? unreadable('It is not UTF-8: save it as UTF-8.') : readJson(text)),
  };
}

/** Reads the text of a file, with its byte-order mark if it has one. */
export function readJson(text: string): StoryJson {
  if (text.trim() === '') return unreadable('The file is empty: write a story in it.');
  // A space keeps the offsets, and the parser knows no byte-order mark.
  const json = text.replace(/^\ufeff/, ' ');
  const positionOf = lineIndex(text);
  const { faults, isReadable } = syntaxOf(json);
  const tree = isReadable ? parseTree(json, [], { allowTrailingComma: true }) : undefined;
  if (!tree) return { text, faults, positionOf };
  const all = [...faults, ...keyFaults(tree, positionOf)];
  return { text, faults: all, positionOf, tree, value: getNodeValue(tree) };
}

const unreadable = (sentence: string): StoryJson => ({
  text: '',
  faults: [{ offset: 0, sentence }],
  positionOf: lineIndex(''),
});

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'There is no such file: mend its name, or write it.';
  if (error.code === 'EISDIR') return 'This is a folder: name a file in it.';
  return `It cannot be read (${error.code}): look whether you may.`;
}
