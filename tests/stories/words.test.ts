import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/story/form/schema.ts';
import { filesIn, root, textOf } from '../fixtures/project.ts';
import { published, publishedStory, storyNames, translationsOf } from '../fixtures/published.ts';

/** A file of the product with its text. */
interface SourceFile {
  readonly name: string;
  readonly text: string;
}

const sourceFiles: readonly SourceFile[] = filesIn(`${root}src`)
  .filter((name) => /\.(ts|css|html)$/.test(name))
  .map((name) => ({ name, text: textOf(`src/${name}`) }));

/** The words of a story that are its own, as its file or a translation has them. */
type OwnWords = {
  readonly [field in 'words' | 'levels' | 'method' | 'aside' | 'goal' | 'outside']?: unknown;
} & { readonly reports?: Partial<NonNullable<Story['reports']>> | undefined };

/** What only identifies an entry, or is drawn of it. */
const noWords = ['id', 'look', 'source', 'report', 'states'];

/** Every text of a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => (noWords.includes(key) ? [] : textsIn(each)));
}

/** A part of a template without the marks around it. */
const bare = (part: string): string => part.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
/** Two words alone, as in "named by", are anybody’s. */
const isOwn = (part: string): boolean => /\S\s+\S+\s+\S/.test(part);
const hasTwoWords = (text: string): boolean => /\S\s+\S/.test(text);

/** The words of a story that no file of the product may hold, templates in their parts between the places. */
function ownTexts({ words, levels, method, aside, goal, outside, reports }: OwnWords): string[] {
  const { words: ofReports, unsorted, unnamed, list } = reports ?? {};
  const outlets = list?.flatMap(({ outlet, via }) => [outlet, via]);
  const texts = textsIn([words, levels, method, aside, goal, outside, ofReports, unsorted, unnamed, outlets]);
  return texts.flatMap((text) => {
    const [whole, ...parts] = text.split(/\{\w+\}/);
    return parts.length === 0 ? [text] : [whole as string, ...parts].map(bare).filter(isOwn);
  });
}

/** The texts that files contain: two words or more in any case, a single word only as a whole string. */
const finds = (files: readonly SourceFile[], texts: readonly string[]): string[] =>
  files.flatMap(({ name, text }) => {
    const lowerCase = text.toLowerCase();
    const isIn = (sought: string) =>
      hasTwoWords(sought)
        ? lowerCase.includes(sought.toLowerCase())
        : ["'", '"', '`'].some((mark) => text.includes(mark + sought + mark));
    return texts.filter(isIn).map((found) => `${name}: ${found}`);
  });

const stories = storyNames.flatMap((name): [name: string, words: OwnWords][] => [
  [name, publishedStory(name)],
  ...[...translationsOf(name)].map(([lang, words]) => [`${name}.${lang}`, words] as [string, OwnWords]),
]);

it('The words of all stories and translations are read, and sought in all files of the product.', () => {
  expect(stories.map(([name]) => name)).toEqual(
    expect.arrayContaining(['voter-rolls', 'voter-rolls.es', 'suffrage']),
  );
  expect(sourceFiles.length).toBeGreaterThan(200);
  for (const [, words] of stories) expect(ownTexts(words).length).toBeGreaterThan(20);
});

it.each(stories)('No file of the product holds words of the story %s.', (_, words) => {
  expect(finds(sourceFiles, ownTexts(words))).toEqual([]);
});

describe('The search for words', () => {
  const words = published('voter-rolls.json') as Story;
  const file = (text: string): SourceFile => ({ name: 'planted.ts', text });
  const found = (text: string) => finds([file(text)], ownTexts(words));

  it('A text of several words is found in any case, in code and in comments.', () => {
    const [first] = words.levels;
    const label = first?.label as string;
    expect(found(`const label = '${label.toUpperCase()}';`)).toEqual([`planted.ts: ${label}`]);
    expect(found(`/** As in "${label}". */`)).toEqual([`planted.ts: ${label}`]);
  });

  it('A part of a template is found where it has three words or more.', () => {
    expect(ownTexts({ words: ['lists {states}', '{n} named by {names}', '{n} can be named'] })).toEqual([
      'can be named',
    ]);
    const part = 'can be named so far';
    expect(found(`\`; \${named} ${part}.\``)).toEqual([`planted.ts: ${part}`]);
  });

  it('A single word is found where it is a whole text alone.', () => {
    expect(ownTexts(words)).toContain('Townhall');
    expect(found("const outlet = 'Townhall';")).toEqual(['planted.ts: Townhall']);
    expect(found("const outlet = 'townhall'; // Townhall")).toEqual([]);
  });
});
