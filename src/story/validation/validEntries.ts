import { joinPath } from '../form/bareJson.ts';
import { readForm } from '../form/parseStory.ts';
import type { Story } from '../form/schema.ts';
import type { Problem } from '../form/storyError.ts';

/** A story of those entries of a file that match the schema. */
export interface ValidEntries {
  readonly story: Story;
  /** The path in the file: `"responses[2].date"` of the story is `"responses[3].date"` if an entry before it is left out. */
  readonly pathInFile: (path: string) => string;
  /** Whether every entry of a block matches the schema. */
  readonly isValid: (block: keyof Story) => boolean;
}

/** Values of the required blocks in which the rules find nothing. */
const emptyBlocks: Readonly<Record<string, unknown>> = {
  title: '',
  deck: '',
  asOf: '9999-12-31',
  credits: [],
  words: {},
  levels: [],
  method: [],
  responses: [],
  sources: {},
};

/** The path of the innermost entry that can be left out, at the beginning of a path. */
const entryPath =
  /^(?:(?:levels|method|milestones|corrections|accepted|reports\.list)\[\d+\]|responses\[\d+\](?:\.quotes\[\d+\])?)/;

/** Fields of a response that are emptied if they are invalid, so that the rest of the response is checked. */
const sparedPath = /^responses\[\d+\]\.(?:state|date|level|summary|note|precision|source)$/;

/**
 * Leaves out of a file what does not match the schema, so that the rules can check the rest.
 * @param problems those of its form
 */
export function validEntries(file: object, problems: readonly Problem[]): ValidEntries {
  const paths = problems.map(({ path }) => path);
  const { value, moved } = withoutEntries(
    file,
    new Set(paths.filter((path) => !sparedPath.test(path)).map((path) => entryPath.exec(path)?.[0])),
    new Set(paths.filter((path) => sparedPath.test(path))),
  );
  const otherPaths = paths.filter((path) => !entryPath.test(path));
  const invalidBlocks = new Set(otherPaths.map(blockOf));
  const blocks = { ...emptyBlocks, ...(value as Record<string, unknown>) };
  for (const block of invalidBlocks) {
    if (block === 'sources') blocks.sources = emptySources(blocks.sources, otherPaths);
    else if (Object.hasOwn(emptyBlocks, block)) blocks[block] = emptyBlocks[block];
    else delete blocks[block];
  }
  return {
    // The schema adds the lists that a file may leave out.
    story: readForm(blocks).output as Story,
    pathInFile: (path) => originalPath(path, moved),
    isValid: (block) => !paths.some((path) => blockOf(path) === block),
  };
}

/**
 * A copy of a file without entries of its lists.
 * @param left the paths of the entries that are left out
 * @param emptied the paths of texts that are emptied
 * @returns also `moved`: the path in the file, by the path in the copy, of each entry that is kept
 */
function withoutEntries(file: object, left: ReadonlySet<string | undefined>, emptied: ReadonlySet<string>) {
  const moved = new Map<string, string>();
  const copy = (value: unknown, path: string, now: string): unknown => {
    if (emptied.has(path)) return '';
    if (value === null || typeof value !== 'object') return value;
    if (!Array.isArray(value))
      return mapValues(value, (each, key) => copy(each, joinPath(path, key), joinPath(now, key)));
    const kept = [...value.keys()].filter((index) => !left.has(`${path}[${index}]`));
    return kept.map((index, newIndex) => {
      moved.set(`${now}[${newIndex}]`, `${path}[${index}]`);
      return copy(value[index], `${path}[${index}]`, `${now}[${newIndex}]`);
    });
  };
  return { value: copy(file, '', ''), moved };
}

/** An invalid source is kept without its fields, so that its id is not reported as unknown. */
const emptySources = (sources: unknown, paths: readonly string[]): unknown =>
  mapValues(sources !== null && typeof sources === 'object' ? sources : {}, (source, id) =>
    paths.some((path) => path === `sources.${id}` || path.startsWith(`sources.${id}.`))
      ? { publisher: '', title: null, url: null, published: null }
      : source,
  );

const mapValues = (object: object, change: (value: unknown, key: string) => unknown): object =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

const blockOf = (path: string): string => /^[^.[]*/.exec(path)?.[0] ?? '';

/** The path in the file: that of the innermost entry, and the rest. */
function originalPath(path: string, moved: ReadonlyMap<string, string>): string {
  for (let end = path.lastIndexOf(']'); end > 0; end = path.lastIndexOf(']', end - 1)) {
    const before = moved.get(path.slice(0, end + 1));
    if (before) return before + path.slice(end + 1);
  }
  return path;
}
