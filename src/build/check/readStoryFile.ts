import { readFile } from 'node:fs/promises';
import { getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { decodeText } from './json/decodeText.ts';
import type { Fault } from './json/fault.ts';
import { keyFaults } from './json/keyFaults.ts';
import { type LineAndColumn, lineIndex } from './json/lineIndex.ts';
import { syntaxOf } from './json/syntax.ts';

/** A file of a story as far as it can be read. */
export interface StoryFile {
  /** What is wrong with it as JSON. */
  readonly faults: readonly Fault[];
  readonly placeOf: (offset: number) => LineAndColumn;
  /** What it holds, with its offsets; absent where it cannot be read. */
  readonly tree?: Node;
  /** What it holds; absent where it cannot be read. */
  readonly value?: unknown;
}

/** Reads a file of a story: from bytes to what they say, with its places, and all that is wrong on the way. */
export async function readStoryFile(path: string): Promise<StoryFile> {
  const bytes = await readFile(path).catch(reasonOf);
  return typeof bytes === 'string' ? unreadable(bytes) : readBytes(bytes);
}

/** As `readStoryFile`, of bytes that are at hand. */
export function readBytes(bytes: Uint8Array): StoryFile {
  const text = decodeText(bytes);
  if (text === undefined) return unreadable('It is not UTF-8: save it as UTF-8.');
  if (text.trim() === '') return unreadable('The file is empty: write a story in it.');
  const placeOf = lineIndex(text);
  const { faults, readable } = syntaxOf(text, placeOf);
  const tree = readable ? parseTree(text, [], { allowTrailingComma: true }) : undefined;
  if (!tree) return { faults, placeOf };
  const value = faults.length > 0 ? getNodeValue(tree) : JSON.parse(text);
  return { faults: [...faults, ...keyFaults(tree, placeOf)], placeOf, tree, value };
}

const unreadable = (sentence: string): StoryFile => ({
  faults: [{ offset: 0, sentence }],
  placeOf: lineIndex(''),
});

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'There is no such file: mend its name, or write it.';
  if (error.code === 'EISDIR') return 'This is a folder: name a file in it.';
  return `It cannot be read (${error.code}): look whether you may.`;
}
