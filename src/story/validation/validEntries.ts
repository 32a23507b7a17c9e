import type { SchemaResult } from '../form/parseStory.ts';
import type { Story } from '../form/schema.ts';

/** The entries of a file that match the schema, as a story. */
interface ValidEntries {
  readonly story: Story;
  /** The path in the file: `"responses[2].date"` of the story is `"responses[3].date"` if an entry before it is left out. */
  readonly pathInFile: (path: string) => string;
  /** Whether every entry of a block matches the schema. */
  readonly isValid: (block: keyof Story) => boolean;
}

/** Values for invalid blocks, in which no rule finds a problem. */
const emptyBlocks: Readonly<Record<string, unknown>> = {
  asOf: '9999-12-31',
  levels: [],
  responses: [],
  milestones: [],
  corrections: [],
};

const emptySource = { publisher: '', title: null, url: null, published: null };

/** Matches the start of a path: the list of an entry that can be left out, and the indexes of the entry. */
const entryPath = /^(levels|milestones|corrections|reports\.list|responses)\[(\d+)\](?:\.quotes\[(\d+)\])?/;

/** Fields of a response that are emptied if they are invalid, so that the other fields are checked. */
const emptiedFields = ['state', 'date', 'level', 'summary', 'note', 'precision', 'source'];

/** Leaves out of a file what does not match the schema, so that the rules can check the rest. */
export function validEntries({ output, problems }: SchemaResult): ValidEntries {
  const invalid = new Set(problems.map(({ path }) => path));
  const omitted = new Set(invalidEntries(invalid));
  /** The indexes of the entries that are kept, by the path of their list in the file. */
  const kept = new Map<string, readonly number[]>();
  const keep = <T>(list: string, entries: readonly T[]): T[] => {
    const indexes = [...entries.keys()].filter((index) => !omitted.has(`${list}[${index}]`));
    kept.set(list, indexes);
    return indexes.map((index) => entries[index] as T);
  };
  const story = validBlocks(output as Story, invalid);
  const { reports } = story;
  const responses = keep('responses', story.responses).map((response, index) => {
    const path = `responses[${kept.get('responses')?.[index]}]`;
    const emptied = emptiedFields.filter((field) => invalid.has(`${path}.${field}`));
    const quotes = keep(`${path}.quotes`, response.quotes);
    return { ...response, quotes, ...Object.fromEntries(emptied.map((field) => [field, ''])) };
  });
  return {
    story: {
      ...story,
      levels: keep('levels', story.levels),
      milestones: keep('milestones', story.milestones),
      corrections: keep('corrections', story.corrections),
      ...(reports && { reports: { ...reports, list: keep('reports.list', reports.list) } }),
      responses,
    },
    pathInFile: (path) =>
      path.replace(entryPath, (_, list, index, quote) => {
        const entry = `${list}[${kept.get(list)?.[index]}]`;
        return quote === undefined ? entry : `${entry}.quotes[${kept.get(`${entry}.quotes`)?.[quote]}]`;
      }),
    isValid: (block) => ![...invalid].some((path) => blockOf(path) === block),
  };
}

/** The paths of the invalid entries. */
const invalidEntries = (invalid: ReadonlySet<string>): (string | undefined)[] =>
  [...invalid]
    .filter((path) => !emptiedFields.includes(path.replace(/^responses\[\d+\]\./, '')))
    .map((path) => entryPath.exec(path)?.[0]);

/**
 * A story without the blocks that are invalid outside their entries. An invalid source is kept without its fields, so that
 * its id is not reported as unknown.
 */
function validBlocks(story: Story, invalid: ReadonlySet<string>): Story {
  const blocks: Record<string, unknown> = { ...emptyBlocks, ...story };
  const sources = { ...story.sources };
  for (const path of invalid) {
    if (entryPath.test(path)) continue;
    blocks[blockOf(path)] = emptyBlocks[blockOf(path)];
    for (const id of Object.keys(sources))
      if (`${path}.`.startsWith(`sources.${id}.`)) sources[id] = emptySource;
  }
  return { ...blocks, sources: invalid.has('sources') ? {} : sources } as Story;
}

const blockOf = (path: string): string => /^[^.[]*/.exec(path)?.[0] ?? '';
