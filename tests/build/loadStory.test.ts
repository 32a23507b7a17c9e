import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/loadStory.ts';
import { StoryError } from '../../src/story/parseStory.ts';
import { brokenStory, rawStory, story } from '../fixtures/story.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file and gives its path. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** What is said of a file that cannot be published. */
async function refusal(path: string): Promise<StoryError> {
  const error = await loadStory(path).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoryError);
  return error as StoryError;
}

describe('loading a story', () => {
  it('Loading gives the story where it may be published.', async () => {
    expect(await loadStory(file('right.json', rawStory()))).toEqual(story);
  });

  it('The error names the file, and has for each problem its path and one sentence, all at once.', async () => {
    const path = file(
      'broken.json',
      brokenStory(['responses[3].state', 'XX'], ['asOf', '2017-02-30'], ['reports[0].outlet', undefined]),
    );
    const { message, problems } = await refusal(path);
    const [head, ...lines] = message.split('\n');
    expect(head).toBe(`${path} cannot be published, for 3 problems:`);
    expect(lines).toHaveLength(3);
    expect(problems.map((problem) => problem.path).sort()).toEqual([
      'asOf',
      'reports[0].outlet',
      'responses[3].state',
    ]);
    for (const line of lines) expect(line).toMatch(/^[\w.[\]]+: .*\.$/);
  });

  it('The error counts a single problem in the singular.', async () => {
    const { message } = await refusal(file('one.json', brokenStory(['title', ''])));
    expect(message).toMatch(/cannot be published, for one problem:\ntitle: [^\n]+$/);
  });

  it.each([
    ['javascript:alert(1)', 'sources.'],
    ['ftp://example.org/a', 'sources.'],
  ])('Loading refuses a source with the address %s.', async (url, path) => {
    const id = Object.keys(story.sources)[0] as string;
    const { problems } = await refusal(file('address.json', brokenStory([`sources.${id}.url`, url])));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path.startsWith(path)).toBe(true);
    expect(problems[0]?.sentence).toContain('http:// or https://');
  });

  it('Loading refuses a source that does not exist.', async () => {
    const { problems } = await refusal(file('source.json', brokenStory(['responses[0].source', 'nobody'])));
    expect(problems).toContainEqual({
      path: 'responses[0].source',
      sentence: '"nobody" is not in "sources": add it there, or mend the id.',
    });
  });

  it('Loading refuses a story that has its form and breaks a rule of publication.', async () => {
    const path = file('rule.json', brokenStory(['reports[1].id', story.reports[0]?.id]));
    const { message, problems } = await refusal(path);
    expect(message.startsWith(`${path} cannot be published`)).toBe(true);
    expect(problems.some(({ path: at }) => at.startsWith('reports['))).toBe(true);
  });

  it('The error says in a sentence that a file is not JSON.', async () => {
    const { message } = await refusal(file('cut.json', '{"title": "Cut'));
    expect(message).toMatch(
      /cut\.json cannot be published, for one problem:\n\(the file\): It is not JSON: .*\.$/,
    );
  });
});
