import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeBlocksIn } from '../architecture/documents.ts';
import { textOf } from '../fixtures/project.ts';
import { builtFiles, type CommandResult, run } from './builds.ts';
import { projectCopy } from './projectCopy.ts';

const copy = projectCopy();
const page = textOf('docs/new-story.md');
/** The new story as parsed JSON. */
const written = () => JSON.parse(readFileSync(join(copy.root, 'data/eclipse.json'), 'utf8'));

/** The fenced blocks of a language. */
const blocks = (language: string): string[] =>
  codeBlocksIn(page).flatMap((block) => (block.language === language ? [block.code] : []));

const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));

/** The commands that need a network, or run until they are stopped. */
const leftOut = ['git clone ADDRESS tally-map', 'cd tally-map', 'npm ci', 'npm run dev'];

/** Runs the one command of the page that contains these words, as a reader types it. */
function typed(part: string): Promise<CommandResult> {
  const [command, ...others] = commands.filter((each) => each.includes(part));
  if (!command || others.length > 0) throw new Error(`The page has not one command with "${part}".`);
  return run(copy, ['-c', command], {}, 'sh');
}

describe('the page that leads to a new story', { timeout: 60_000 }, () => {
  let created: CommandResult;

  beforeAll(async () => {
    created = await typed('npm run new');
  }, 60_000);

  it('The tests run each command of the page that needs no network and ends.', () => {
    expect(commands.filter((each) => !leftOut.includes(each))).toEqual([
      'npm run new -- eclipse',
      'npm run check -- eclipse',
      'TALLY_BASE_URL=https://desk.example/tally/ npm run build',
    ]);
    expect(commands).toEqual(expect.arrayContaining(leftOut));
  });

  it('The first command writes a story of three states, and prints the next steps and the address.', () => {
    expect(created.code).toBe(0);
    expect(created.output).toContain('data/eclipse.json is written');
    for (const next of ['npm run dev', 'npm run check -- eclipse', 'http://localhost:5173/eclipse/'])
      expect(created.output).toContain(next);
    expect(page).toContain('<http://localhost:5173/eclipse/>');
    expect(written().responses.map(({ state }: { state: string }) => state)).toEqual(['CA', 'TX', 'VT']);
  });

  it('With the answer and the source of the page, the check prints the summary of the page.', async () => {
    const [answer, sources] = blocks('json').map((block) => JSON.parse(block));
    const story = written();
    story.responses.push(answer);
    Object.assign(story.sources, sources);
    copy.writeData('eclipse.json', story);
    const { code, output } = await typed('npm run check');
    expect(code).toBe(0);
    expect(output.trim().split('\n').at(-1)).toBe(blocks('text')[0]?.trim());
  });

  it('The build publishes each file whose address the page names.', async () => {
    copy.writeData('letters.json', written());
    const { code } = await typed('npm run build');
    expect(code).toBe(0);
    const named = [...page.matchAll(/https:\/\/desk\.example\/tally\/([\w./-]*)/g)].map(
      ([, path]) => path as string,
    );
    const files = named.map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
    expect(builtFiles(copy)).toEqual(expect.arrayContaining([...files, 'eclipse/story.json']));
    expect(files).toEqual(expect.arrayContaining(['eclipse/index.html', 'eclipse/embed.html', 'frame.js']));
  });
});
