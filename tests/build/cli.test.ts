import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { run } from '../../src/build/cli.ts';
import { root } from '../fixtures/project.ts';

it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'Check', '', undefined])(
  'The command line refuses the unknown command %j and lists the commands.',
  async (name) => {
    await expect(run(name)).rejects.toThrow(
      new Error(
        `There is no command "${name ?? ''}": use one of check, schema, docs, freeze, new, export, import, budget, budget:keep.`,
      ),
    );
  },
);

it('The command line prints an error in one line and exits with the code 1.', () => {
  const args = ['--import', 'tsx', 'src/build/cli.ts', 'toString'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^There is no command "toString": .*\.\n$/);
});
