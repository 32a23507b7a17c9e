import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { baseUrlSetting } from '../../src/build/site/publicUrls.ts';
import { root, textOf } from '../fixtures/project.ts';
import { scripts, workflows } from './documents.ts';

/** What a workflow runs, a line a command: `npm ci`, `.ci/run`. */
const commandsIn = (yaml: string): string[] =>
  [...yaml.matchAll(/^ *(?:- )?run: (.+)$/gm)].map(([, command]) => command ?? '');

/** The actions that a workflow uses: `actions/checkout@v5`. */
const actionsIn = (yaml: string): string[] =>
  [...yaml.matchAll(/^ *(?:- )?uses: (.+)$/gm)].map(([, action]) => action ?? '');

/** Whether the repository has what a command runs: npm's own, a script of `package.json`, or a file. */
function exists(command: string): boolean {
  const [program = '', ...rest] = command.split(' ');
  if (program !== 'npm') return existsSync(join(root, program));
  const [name = '', script = ''] = rest;
  return ['ci', 'audit'].includes(name) || scripts.includes(name === 'run' ? script : name);
}

const files = workflows.filter((path) => path.endsWith('.yml'));

it.each(files)('%s runs only commands that exist.', (path) => {
  const commands = commandsIn(textOf(path));
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((command) => !exists(command))).toEqual([]);
});

it.each(files)('%s pins each action to a major version.', (path) => {
  expect(actionsIn(textOf(path)).filter((action) => !/^[\w/-]+@v\d+$/.test(action))).toEqual([]);
});

it('The workflows run the whole check, the audit, and a build with a public address.', () => {
  const all = files.map(textOf).join('\n');
  expect(commandsIn(all)).toEqual(
    expect.arrayContaining(['npm audit --omit=dev', '.ci/run', 'npm ci', 'npm run build']),
  );
  expect(all).toContain(`${baseUrlSetting}: $`);
});

it('Commands and actions are found, and a command that does not exist is distinguished from one that does.', () => {
  const yaml =
    'steps:\n  - uses: a/b@main\n  - id: c\n    run: npm run fly:away\n  - run: .ci/gone\n  - run: npm test\n';
  expect(actionsIn(yaml)).toEqual(['a/b@main']);
  expect(commandsIn(yaml).map(exists)).toEqual([false, false, true]);
});
