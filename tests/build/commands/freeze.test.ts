import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freeze } from '../../../src/build/commands/freeze.ts';
import {
  checksum,
  checksumFile,
  checksums,
  frozenFolder,
  frozenVersion,
  versionOf,
} from '../../../src/build/commands/frozen.ts';
import { partsOf } from '../../../src/build/site/site.ts';
import { brokenStory, rawStory } from '../../fixtures/story.ts';
import { type ProjectCopy, projectCopy } from '../projectCopy.ts';

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

describe('npm run freeze', { timeout: 60_000 }, () => {
  let copy: ProjectCopy;
  let said: string;
  const first = JSON.stringify(rawStory());
  const folderOf = (record: string) => join(copy.root, frozenFolder, versionOf(record));
  const run = async () => freeze(copy.root, await partsOf(copy.root, 'https://desk.example/tally/'));

  beforeAll(async () => {
    copy = projectCopy();
    copy.hold(rawStory());
    said = await run();
  }, 60_000);
  afterAll(() => copy.remove());

  it('Freezing writes the frame, the script, the fragment and the story into a folder named after the story.', () => {
    expect(said).toContain(`public/v/${versionOf(first)}/ is written`);
    expect(readdirSync(folderOf(first)).sort()).toEqual([
      'SHA256SUMS',
      'embed.html',
      'embed.js',
      'fragment.html',
      'voter-rolls.json',
    ]);
    expect(readFileSync(join(folderOf(first), 'voter-rolls.json'), 'utf8')).toBe(first);
    expect(changes(folderOf(first))).toEqual([]);
  });

  it('A frozen fragment takes its story from the frozen folder.', () => {
    expect(readFileSync(join(folderOf(first), 'fragment.html'), 'utf8')).toContain(
      `<tally-map src="https://desk.example/tally/v/${versionOf(first)}/voter-rolls.json" open="table">`,
    );
  });

  it('Freezing a story that is frozen already leaves its folder as it is.', async () => {
    const file = join(folderOf(first), 'embed.js');
    const before = statSync(file).mtimeMs;
    expect(await run()).toBe(
      `public/v/${versionOf(first)}/ holds this record already, and is left as it is.`,
    );
    expect(statSync(file).mtimeMs).toBe(before);
  });

  it('A build finds the frozen version of its story, and none once the story is corrected.', () => {
    expect(frozenVersion(copy.root, first)).toBe(`v/${versionOf(first)}/`);
    const corrected = JSON.stringify(brokenStory(['title', 'Corrected']));
    expect(frozenVersion(copy.root, corrected)).toBeNull();
  });
});

describe('the frozen versions of this repository', () => {
  const folder = fileURLToPath(new URL(`../../../${frozenFolder}/`, import.meta.url));
  const versions = existsSync(folder) ? readdirSync(folder) : [];

  it('No file of a frozen version has changed since it was made.', () => {
    for (const name of versions) {
      const version = join(folder, name);
      expect(versionOf(readFileSync(join(version, 'voter-rolls.json'), 'utf8'))).toBe(name);
      expect(changes(version)).toEqual([]);
    }
  });

  it('The check finds a file that was changed, one that is gone, and one that was added.', () => {
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
