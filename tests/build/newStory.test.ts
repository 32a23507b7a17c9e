import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf, type Ran } from './builds.ts';
import { projectCopy } from './projectCopy.ts';

const copy = projectCopy();
const page = readFileSync(new URL('../../docs/new-story.md', import.meta.url), 'utf8');
const file = join(copy.root, 'data/eclipse.json');

/** What stands in the fenced blocks of a language. */
const blocks = (language: string): string[] =>
  [...page.matchAll(/^```(\w*).*\n([\s\S]*?)^```$/gm)].flatMap(([, of, text]) =>
    of === language ? [text as string] : [],
  );

const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));

/** What needs a network, or goes on until it is stopped. */
const leftOut = ['git clone ADDRESS tally-map', 'cd tally-map', 'npm ci', 'npm run dev'];

/** Runs the one command of the page that has these words in it, as a reader types it. */
function typed(part: string): Promise<Ran> {
  const [command, ...others] = commands.filter((each) => each.includes(part));
  if (!command || others.length > 0) throw new Error(`The page has not one command with "${part}".`);
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return new Promise((done) => {
    execFile('sh', ['-c', command], { cwd: copy.root, env: { ...env, NO_COLOR: '1' } }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), said: out + err }),
    );
  });
}

afterAll(() => copy.remove());

describe('the page that leads to a new story', { timeout: 60_000 }, () => {
  let begun: Ran;

  beforeAll(async () => {
    begun = await typed('npm run new');
  }, 60_000);

  it('The page has a command for each step, of which these tests run all that need no network and come to an end.', () => {
    expect(commands.filter((each) => !leftOut.includes(each))).toEqual([
      'npm run new -- eclipse',
      'npm run check -- eclipse',
      'TALLY_BASE_URL=https://desk.example/tally/ npm run build',
    ]);
    expect(commands).toEqual(expect.arrayContaining(leftOut));
  });

  it('The first command writes a story of three states, and says the next steps and the address.', () => {
    expect(begun.code).toBe(0);
    expect(begun.said).toContain('data/eclipse.json is written');
    for (const next of ['npm run dev', 'npm run check -- eclipse', 'http://localhost:5173/eclipse/'])
      expect(begun.said).toContain(next);
    expect(page).toContain('<http://localhost:5173/eclipse/>');
    const { responses } = JSON.parse(readFileSync(file, 'utf8'));
    expect(responses.map(({ state }: { state: string }) => state)).toEqual(['CA', 'TX', 'VT']);
  });

  it('The new story can be published as it is, without a warning.', async () => {
    const { code, said } = await typed('npm run check');
    expect(code).toBe(0);
    expect(said.trim().split('\n').at(-1)).toBe(
      'data/eclipse.json can be published: 3 states, 3 answers, 1 quotation, 3 sources, 3 stops.',
    );
    expect(said).not.toMatch(/warning|error/);
  });

  it('Once the answer and the source of the page are written into it, the check prints what the page says.', async () => {
    const [answer, sources] = blocks('json').map((block) => JSON.parse(block));
    const story = JSON.parse(readFileSync(file, 'utf8'));
    story.responses.push(answer);
    Object.assign(story.sources, sources);
    copy.hold('eclipse.json', story);
    const { code, said } = await typed('npm run check');
    expect(code).toBe(0);
    expect(said.trim().split('\n').at(-1)).toBe(blocks('text')[0]?.trim());
  });

  it('The build publishes each file that the page names an address of.', async () => {
    copy.hold('letters.json', JSON.parse(readFileSync(file, 'utf8')));
    const { code } = await typed('npm run build');
    expect(code).toBe(0);
    const named = [...page.matchAll(/https:\/\/desk\.example\/tally\/([\w./-]*)/g)].map(
      ([, path]) => path as string,
    );
    const files = named.map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
    expect(filesOf(copy)).toEqual(expect.arrayContaining(files));
    expect(files).toEqual(expect.arrayContaining(['eclipse/index.html', 'eclipse/embed.html', 'frame.js']));
    expect(existsSync(join(copy.root, 'dist/eclipse/story.json'))).toBe(true);
  });
});
