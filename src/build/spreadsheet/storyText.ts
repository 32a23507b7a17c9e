import { resolve } from 'node:path';
import { getNodeValue, type Node } from 'jsonc-parser';
import { readJson, readStoryFile, type StoryJson } from '../check/readStoryFile.ts';

/** An object of the story's file. Only the keys that have a column are read. */
export type Entry = Readonly<Record<string, unknown>>;

/** A response or a source of a story, with its own piece of the file. */
export interface Item {
  /** What the sheet calls it: `"MS 2017-07-04"`, `"MS 2017-07-04 2"` for the second of a day; the id of a source. */
  readonly name: string;
  readonly entry: Entry;
  /** Its piece of the file; absent if the entry is new or changed. */
  readonly text?: string;
}

/** The list of the responses or the object of the sources, with its offsets in the file. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
}

/** The text of a story's file with the two blocks that a spreadsheet shows. */
export interface StoryText {
  readonly text: string;
  readonly responses: Block;
  readonly sources: Block;
  /** The rest of the story. */
  readonly rest: Entry;
}

/**
 * Reads the story of a file.
 * @param file its path from the project's root
 * @throws if it is not JSON, or has no list of responses or no sources
 */
export async function loadStoryText(root: string, file: string): Promise<StoryText> {
  try {
    return storyTextOf(await readStoryFile(resolve(root, file), root));
  } catch (error) {
    throw new Error(`${file} cannot be read: run npm run check. ${(error as Error).message}`);
  }
}

/** As `loadStoryText`, from the text of the file. */
export const readStoryText = (text: string): StoryText => storyTextOf(readJson(text));

function storyTextOf({ text, tree, value, faults: [fault] }: StoryJson): StoryText {
  if (fault || !tree) throw new Error(fault?.sentence);
  const { responses: _, sources: __, ...rest } = value as Entry;
  const [responses, sources] = [blockOf(tree, 'responses', 'array'), blockOf(tree, 'sources', 'object')];
  const names = responseNames(childrenOf(responses).map((node) => entryOf(node, text)));
  return {
    text,
    responses: {
      ...spanOf(responses),
      items: childrenOf(responses).map((node, index) => itemOf(names[index] as string, node, node, text)),
    },
    sources: {
      ...spanOf(sources),
      items: childrenOf(sources).map((property) => {
        const [key, node] = property.children as [Node, Node];
        return itemOf(key.value, node, property, text);
      }),
    },
    rest,
  };
}

function blockOf(tree: Node, name: string, type: Node['type']): Node {
  const property = childrenOf(tree).find(({ children: [key] = [] }) => key?.value === name);
  const block = property?.children?.[1];
  if (block?.type !== type) throw new Error(`It has no "${name}" to put into a spreadsheet.`);
  return block;
}

const childrenOf = ({ children = [] }: Node): readonly Node[] => children;

const spanOf = ({ offset, length }: Node) => ({ start: offset, end: offset + length });

const pieceOf = (node: Node, text: string): string => text.slice(node.offset, node.offset + node.length);

const itemOf = (name: string, node: Node, piece: Node, text: string): Item => ({
  name,
  entry: entryOf(node, text),
  text: pieceOf(piece, text),
});

function entryOf(node: Node, text: string): Entry {
  const entry: unknown = getNodeValue(node);
  if (isEntry(entry) && quotationsOf(entry).every(isEntry)) return entry;
  throw new Error(`Among its responses, quotations and sources is something else: ${pieceOf(node, text)}`);
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The quotations of a response; none if it has no list. */
export const quotationsOf = ({ quotes = [] }: Entry): readonly Entry[] => [quotes].flat() as Entry[];

/** The names of responses: state and day, and a number from the second of one state and day on. */
function responseNames(responses: readonly Entry[]): string[] {
  const times = new Map<string, number>();
  return responses.map(({ state, date }) => {
    const name = `${state} ${date}`;
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return nth === 1 ? name : `${name} ${nth}`;
  });
}
