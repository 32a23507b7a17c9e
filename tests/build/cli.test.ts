import { execFileSync } from 'node:child_process';
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
  const begin = () =>
    execFileSync(process.execPath, ['--import', 'tsx', 'src/build/cli.ts', 'toString'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(begin).toThrow(
    expect.objectContaining({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^There is no command "toString": .*\.\n$/),
    }),
  );
});
