import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  checksum,
  checksumFile,
  checksums,
  frozenFolder,
  frozenVersion,
  versionOf,
} from '../../src/build/frozen.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, frozenFolder);
const versions = existsSync(folder)
  ? readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory())
  : [];

/** What has changed in a frozen version since it was made: files that differ, that are gone, or that were added. */
function changes(version: string): string[] {
  const read = (name: string) => readFileSync(join(version, name));
  const kept = new Map(
    read(checksumFile)
      .toString()
      .trim()
      .split('\n')
      .map((line) => line.split('  ').reverse() as [name: string, sum: string]),
  );
  const names = readdirSync(version).filter((name) => name !== checksumFile);
  return [
    ...names.filter((name) => kept.get(name) !== checksum(read(name))),
    ...[...kept.keys()].filter((name) => !names.includes(name)),
  ];
}

describe('a frozen version', () => {
  it.each(versions)('%s is named after its record, and no file of it has changed', (name) => {
    const version = join(folder, name);
    expect(versionOf(readFileSync(join(version, 'voter-rolls.json'), 'utf8'))).toBe(name);
    expect(changes(version)).toEqual([]);
  });

  it.skipIf(!existsSync(join(root, '.git')))('has not been changed or taken away in any commit', () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
    const touched = git(
      'log',
      '--diff-filter=MDRT',
      '--no-renames',
      '--format=',
      '--name-only',
      '--',
      frozenFolder,
    );
    expect(touched.trim()).toBe('');
  });

  it('is found by its record, once it is there', () => {
    const record = readFileSync(join(root, 'data/voter-rolls.json'), 'utf8');
    expect(frozenVersion(root, `${record} `)).toBeNull();
    for (const name of versions) {
      const own = readFileSync(join(folder, name, 'voter-rolls.json'), 'utf8');
      expect(frozenVersion(root, own)).toBe(`v/${name}/`);
    }
  });
});

describe('the check of frozen versions', () => {
  it('finds a file that was changed, one that is gone, and one that was added', () => {
    const version = mkdtempSync(join(tmpdir(), 'frozen-'));
    try {
      const files = { 'voter-rolls.json': '{}', 'embed.html': '<p>', 'embed.js': ';' };
      for (const [name, content] of Object.entries({ ...files, [checksumFile]: checksums(files) }))
        writeFileSync(join(version, name), content);
      expect(changes(version)).toEqual([]);
      writeFileSync(join(version, 'embed.html'), '<b>');
      rmSync(join(version, 'embed.js'));
      writeFileSync(join(version, 'more.txt'), '');
      expect(changes(version).sort()).toEqual(['embed.html', 'embed.js', 'more.txt']);
    } finally {
      rmSync(version, { recursive: true });
    }
  });
});
