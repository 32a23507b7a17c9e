import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { syntaxOf } from './syntaxOf.ts';
import { type Fault, positionsIn } from './unexpectedIn.ts';

/** The JSON of a story or a translation. */
export interface StoryJson {
  /** The whole text, with its byte-order mark; empty if the file cannot be opened. */
  readonly text: string;
  /** Why the text is not JSON. */
  readonly faults: readonly Fault[];
  /** The parsed values with their offsets; absent if the text cannot be parsed. */
  readonly tree?: Node;
  /** The parsed value; absent if the text cannot be parsed. */
  readonly value?: unknown;
}

/** The file of a story or a translation. */
export interface StoryFile extends StoryJson {
  /** Its path from the project's root; for a file elsewhere its absolute path. */
  readonly file: string;
}

/**
 * Reads a file. It never throws: a file that cannot be read has a fault.
 * @param path absolute
 */
export async function readStoryFile(path: string, root: string): Promise<StoryFile> {
  const within = relative(root, path);
  const file = (within.startsWith('..') ? path : within).replaceAll('\\', '/');
  const bytes = await readFile(path).catch(reasonOf);
  if (typeof bytes === 'string') return { file, ...unreadable(bytes) };
  const text = decodeText(bytes);
  return {
    file,
    ...(text === undefined ? unreadable('It is not UTF-8: save it as UTF-8.') : readJson(text)),
  };
}

/** The text of a file with its byte-order mark; `undefined` if the bytes are not UTF-8. */
export const decodeText = (bytes: Buffer): string | undefined =>
  isUtf8(bytes) ? bytes.toString('utf8') : undefined;

/** Parses the text of a file, which may begin with a byte-order mark. */
export function readJson(text: string): StoryJson {
  if (text.trim() === '') return unreadable('The file is empty: write a story in it.');
  // A space keeps the offsets, and the parser knows no byte-order mark.
  const json = text.replace(/^\ufeff/, ' ');
  const { faults, isReadable } = syntaxOf(json);
  const tree = isReadable ? parseTree(json, [], { allowTrailingComma: true }) : undefined;
  if (!tree) return { text, faults };
  return { text, faults: [...faults, ...keyFaults(tree, text)], tree, value: getNodeValue(tree) };
}

/** Faults of keys: a key that its object has twice, and a name that every object of JavaScript has. */
function keyFaults({ type, children = [] }: Node, text: string): Fault[] {
  const within = children.flatMap((child) => keyFaults(child, text));
  if (type !== 'object') return within;
  const firsts = new Map<unknown, number>();
  const own = children.flatMap(({ children: [key] = [] }): Fault[] => {
    if (!key) return [];
    const { offset, value } = key;
    const first = firsts.get(value);
    if (first !== undefined) {
      const { line } = positionsIn(text)(first);
      const sentence = `"${value}" is in this object twice, first in line ${line}: keep one, since only the last is read.`;
      return [{ offset, sentence }];
    }
    firsts.set(value, offset);
    if (value in Object.prototype || value === 'prototype')
      return [{ offset, sentence: `"${value}" is a name that JavaScript reserves: choose another.` }];
    return [];
  });
  return [...own, ...within];
}

const unreadable = (sentence: string): StoryJson => ({ text: '', faults: [{ offset: 0, sentence }] });

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'There is no such file: correct its name, or write it.';
  if (error.code === 'EISDIR') return 'This is a folder: name a file in it.';
  return `It cannot be read (${error.code}): check the permissions of the file.`;
}
