import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeBlocksIn } from '../architecture/documents.ts';
import { textOf } from '../fixtures/project.ts';
import { builtFiles, type CommandResult, run } from './builds.ts';
import { projectCopy } from './projectCopy.ts';

const copy = projectCopy();
const page = textOf('docs/new-story.md');
const file = join(copy.root, 'data/eclipse.json');

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
    const { responses } = JSON.parse(readFileSync(file, 'utf8'));
    expect(responses.map(({ state }: { state: string }) => state)).toEqual(['CA', 'TX', 'VT']);
  });

  it('The new story can be published as it is, without a warning.', async () => {
    const { code, output } = await typed('npm run check');
    expect(code).toBe(0);
    expect(output.trim().split('\n').at(-1)).toBe(
      'data/eclipse.json can be published: 3 states, 3 answers, 1 quotation, 3 sources, 3 stops.',
    );
    expect(output).not.toMatch(/warning|error/);
  });

  it('With the answer and the source of the page, the check prints the summary of the page.', async () => {
    const [answer, sources] = blocks('json').map((block) => JSON.parse(block));
    const story = JSON.parse(readFileSync(file, 'utf8'));
    story.responses.push(answer);
    Object.assign(story.sources, sources);
    copy.writeData('eclipse.json', story);
    const { code, output } = await typed('npm run check');
    expect(code).toBe(0);
    expect(output.trim().split('\n').at(-1)).toBe(blocks('text')[0]?.trim());
  });

  it('The build publishes each file whose address the page names.', async () => {
    copy.writeData('letters.json', JSON.parse(readFileSync(file, 'utf8')));
    const { code } = await typed('npm run build');
    expect(code).toBe(0);
    const named = [...page.matchAll(/https:\/\/desk\.example\/tally\/([\w./-]*)/g)].map(
      ([, path]) => path as string,
    );
    const files = named.map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
    expect(builtFiles(copy)).toEqual(expect.arrayContaining(files));
    expect(files).toEqual(expect.arrayContaining(['eclipse/index.html', 'eclipse/embed.html', 'frame.js']));
    expect(existsSync(join(copy.root, 'dist/eclipse/story.json'))).toBe(true);
  });
});
