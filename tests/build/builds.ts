import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../fixtures/project.ts';
import type { ProjectCopy } from './projectCopy.ts';

/** The exit code of a command, and all that it printed, without colours. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a program, by default Node, in a copy of the project. @param env more variables of its environment */
export function run(
  { root }: Pick<ProjectCopy, 'root'>,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  program: string = process.execPath,
): Promise<CommandResult> {
  const { NODE_ENV: _, VITEST: __, ...own } = process.env;
  return new Promise((done) => {
    execFile(
      program,
      args,
      { cwd: root, env: { ...own, NO_COLOR: '1', ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}

/** Builds the site of a copy of the project into its `dist/`, as `npm run build` does. */
export const buildSite = (copy: ProjectCopy, env?: NodeJS.ProcessEnv): Promise<CommandResult> =>
  run(copy, ['node_modules/vite/bin/vite.js', 'build'], env);

/** The names of the files that a build has written, sorted; `*` stands for a hash: `assets/page-*.js`. */
export const builtFiles = ({ root }: ProjectCopy): string[] =>
  filesIn(join(root, 'dist')).map((name) => name.replace(/-[\w-]{8}\.js$/, '-*.js'));

/** The text of a file that a build has written. */
export const builtText = ({ root }: ProjectCopy, name: string): string =>
  readFileSync(join(root, 'dist', name), 'utf8');
