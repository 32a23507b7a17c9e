import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of what the project builds from, in a temporary folder, with no record in it. */
export interface ProjectCopy {
  /** The copy's root. */
  readonly root: string;
  /** Puts a record to where the build takes it from. */
  hold(record: unknown): void;
  /** Takes the copy away. */
  remove(): void;
}

/** Makes such a copy; the packages are those of the project. */
export function projectCopy(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'tally-map-'));
  mkdirSync(join(root, 'data'));
  cpSync(join(project, 'src'), join(root, 'src'), { recursive: true });
  cpSync(join(project, 'embed.html'), join(root, 'embed.html'));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    hold: (record) => writeFileSync(join(root, 'data/voter-rolls.json'), JSON.stringify(record)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
