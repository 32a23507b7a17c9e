import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { transform } from 'lightningcss';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { root, textOf } from '../fixtures/project.ts';
import { type CodeBlock, codeBlocksIn, documents } from './documents.ts';

/** What runs each command that a block may hold: a test, or the script of the checks. */
const RUN_BY: Readonly<Record<string, string>> = {
  'npm ci': '.ci/run',
  'npm test': '.ci/run',
  'npm run test:full': '.ci/run',
  'npx vitest': '.ci/run',
  'npm run format': '.ci/run',
  'npm run lint': '.ci/run',
  'npm run lint:size': '.ci/run',
  'npm run types': '.ci/run',
  'npm run build': 'tests/build/newStory.test.ts',
  'npm run new': 'tests/build/newStory.test.ts',
  'npm run check': 'tests/build/newStory.test.ts',
  'npm run freeze': 'tests/build/commands/freezeStory.test.ts',
  'npm run dev': 'tests/build/dev/devServer.test.ts',
  'npm start': 'tests/browser/globalSetup.ts',
};

/** The commands of a shell block, without variables, arguments and comments: `npm run build`. */
const commandsOf = (code: string): string[] =>
  code
    .split(/\n|&&/)
    .map((line) =>
      line
        .replace(/#.*$/, '')
        .replace(/^(\s*\w+=\S+)+/, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .map((line) => /^(npm run [\w:.-]+|npm \w+|npx \w+|\S+)/.exec(line)?.[0] ?? line);

/** Throws where HTML has an element that the parser drops or adds. */
function parseHtml(code: string): void {
  const written = [...code.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<([a-z][\w-]*)/g)].length;
  const countIn = (node: ParentNode): number =>
    [...node.querySelectorAll('*')].reduce(
      (sum, each) =>
        sum + 1 + (each.localName === 'template' ? countIn((each as HTMLTemplateElement).content) : 0),
      0,
    );
  const parsed = countIn(JSDOM.fragment(code));
  if (parsed !== written) throw new Error(`${written} elements are written, ${parsed} are parsed.`);
}

function parseScript(code: string): void {
  const { errors } = parseSync('block.ts', code);
  if (errors[0]) throw new Error(errors[0].message);
}

/** What a block of each language has to pass. */
const CHECKS: Readonly<Record<string, (code: string) => void>> = {
  sh: (code) => {
    const unproven = commandsOf(code).filter((command) => !RUN_BY[command]);
    if (unproven.length > 0)
      throw new Error(`Nothing runs ${unproven.join(', ')}: mark the block “not run”.`);
  },
  html: parseHtml,
  css: (code) => void transform({ filename: 'block.css', code: Buffer.from(code) }),
  json: (code) => void JSON.parse(code),
  js: parseScript,
  ts: parseScript,
  // `tests/long/serving` starts nginx with it.
  nginx: () => {},
  // `drawing.test.ts` holds it against the imports.
  mermaid: () => {},
  // What a command prints, and addresses.
  text: () => {},
};

/** What is wrong with a block; `null` where nothing is. */
function faultOf({ language, isMarkedNotRun, code }: CodeBlock): string | null {
  const check = CHECKS[language];
  if (!check) return `No check knows the language “${language}”.`;
  if (isMarkedNotRun) return null;
  try {
    check(code);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

const blocksOf = (page: string): CodeBlock[] => codeBlocksIn(textOf(page));

it.each(documents.filter((page) => blocksOf(page).length > 0))(
  'Each block of %s runs in a test, parses, or says that it is not run.',
  (page) => {
    expect(blocksOf(page).flatMap((block) => faultOf(block) ?? [])).toEqual([]);
  },
);

it('Each command that a block may hold is run by a file that exists.', () => {
  expect(Object.values(RUN_BY).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(textOf('tests/browser/harness/nginx.ts')).toContain('docs/serving.md');
});

it('Blocks are found with their language, in lists too, and whether they are marked.', () => {
  const text = '```sh\nnpm ci\n```\n\n1. One:\n\n   ```sh not run\n   aws s3\n   ```\n\n```\nplain\n```\n';
  expect(codeBlocksIn(text)).toEqual([
    { language: 'sh', isMarkedNotRun: false, code: 'npm ci\n' },
    { language: 'sh', isMarkedNotRun: true, code: '   aws s3\n' },
    { language: '', isMarkedNotRun: false, code: 'plain\n' },
  ]);
});

it.each([
  ['sh', 'aws s3 sync dist'],
  ['sh', 'npm run fly:away'],
  ['html', '<div><tr><td>lost</td></tr></div>'],
  ['css', 'a { color: red; } }'],
  ['json', '{ "a": 1, }'],
  ['js', 'const = 1;'],
  ['', 'plain'],
])('A block of “%s” with a fault is reported: %s', (language, code) => {
  expect(faultOf({ language, isMarkedNotRun: false, code })).not.toBeNull();
});
