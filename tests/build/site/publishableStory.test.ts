import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishableStory } from '../../../src/build/site/publishableStory.ts';
import { StoryError } from '../../../src/story/form/storyError.ts';
import { rawStory, story } from '../../fixtures/story.ts';
import { twoStates } from '../../story/validation/twoStates.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file and gives its path. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

/** What is said of a file that cannot be published. */
async function refusal(path: string): Promise<StoryError> {
  const error = await publishableStory(path).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoryError);
  return error as StoryError;
}

describe('loading a story', () => {
  it('Loading gives the story where it may be published.', async () => {
    expect(await publishableStory(file('right.json', rawStory()))).toEqual(story);
  });

  it('The error says what the check prints: the file, and for each problem a line with its place and one sentence.', async () => {
    const path = file(
      'broken.json',
      twoStates((each) => {
        each.responses[1].state = 'PR';
        each.responses[1].source = 'nobody';
        delete each.title;
      }),
    );
    const { message, problems } = await refusal(path);
    expect(message.split('\n')).toEqual([
      `${path} cannot be published, for 3 errors:`,
      `${path}:1:1: "title" is missing: add it.`,
      expect.stringMatching(/:52:16: PR, June 30: "PR" is not one of the 50 states or DC: .*\.$/),
      expect.stringMatching(/:64:17: PR, June 30: "nobody" is not in "sources": .*\.$/),
    ]);
    expect(problems.map((problem) => problem.path)).toEqual([
      'title',
      'responses[1].state',
      'responses[1].source',
    ]);
  });

  it('The error counts a single problem in the singular.', async () => {
    const { message } = await refusal(
      file(
        'one.json',
        twoStates((each) => (each.title = '')),
      ),
    );
    expect(message).toMatch(/cannot be published, for one error:\n[^\n]+$/);
  });

  it('A story whose translation has an error is refused too.', async () => {
    const path = file('two.json', twoStates());
    file('two.es.json', '{"title": "Dos estados"');
    const { message } = await refusal(path);
    expect(message).toMatch(
      /two\.json cannot be published, for one error:\n[^\n]*two\.es\.json:1:24: The file ends here/,
    );
  });

  it('A warning does not keep a story from being loaded.', async () => {
    const path = file(
      'warned.json',
      twoStates((each) => (each.title = 'Two  states')),
    );
    expect((await publishableStory(path)).title).toBe('Two  states');
  });
});
