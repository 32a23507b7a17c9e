import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bench, root } from '../paths.ts';
import type { Subject } from '../subjects.ts';

/**
 * Installs the peers where they are not, or where the lock file is newer than what was installed.
 * @throws if npm fails
 */
export function installPeers(): void {
  const lock = join(bench, 'package-lock.json');
  const installed = join(bench, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  npm('ci', '--prefix', bench);
}

/** Builds the site as it is published. @throws if the build fails */
export const buildSite = (): void => npm('run', 'build');

/** @throws if the folder of a subject is not built */
export function expectBuilt(subjects: readonly Subject[]): void {
  for (const { folder } of subjects)
    if (!existsSync(folder))
      throw new Error(`${folder} is not built yet: run npm run bench without --no-build.`);
}

function npm(...args: string[]): void {
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed.`);
}
