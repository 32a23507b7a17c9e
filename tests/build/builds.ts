import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ProjectCopy } from './projectCopy.ts';

/** What a command did. */
export interface Ran {
  /** Its exit code. */
  readonly code: number;
  /** All that it printed, without colours. */
  readonly said: string;
}

/** Runs a command in a copy of the project, as a reporter does: by its arguments after `node`. */
export function ran(
  { root }: Pick<ProjectCopy, 'root'>,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const { NODE_ENV: _, VITEST: __, ...own } = process.env;
  return new Promise((done) => {
    execFile(
      process.execPath,
      args,
      { cwd: root, env: { ...own, NO_COLOR: '1', ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });
}

/** Builds the site of a copy of the project into its `dist/`, as `npm run build` does. */
export const built = (copy: ProjectCopy, env?: NodeJS.ProcessEnv): Promise<Ran> =>
  ran(copy, ['node_modules/vite/bin/vite.js', 'build'], env);

/** The files that a build has written, by name, sorted; their hashes are left out. */
export function filesOf({ root }: ProjectCopy): string[] {
  const dist = join(root, 'dist');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replace(/-[\w-]{8}\.js$/, '-*.js'))
    .sort();
}

/** What a file that a build has written holds, as text. */
export const textOf = ({ root }: ProjectCopy, name: string): string =>
  readFileSync(join(root, 'dist', name), 'utf8');
