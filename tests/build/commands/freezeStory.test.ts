import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freezeStory } from '../../../src/build/commands/freezeStory.ts';
import {
  checksumFile,
  checksums,
  frozenFolder,
  frozenVersion,
  versionOf,
} from '../../../src/build/commands/frozenVersion.ts';
import { baseUrlSetting } from '../../../src/build/site/publicUrls.ts';
import { filesIn, root, temporaryFolder } from '../../fixtures/project.ts';
import { brokenStory, rawStory, rawTranslation, spanishStory, twoLevels } from '../../fixtures/story.ts';
import { projectCopy } from '../projectCopy.ts';

/** The files of a frozen version that were changed, deleted or added since it was made. */
function changes(version: string): string[] {
  const read = (name: string) => readFileSync(join(version, name), 'utf8');
  const names = filesIn(version).filter((name) => name !== checksumFile);
  const now = checksums(Object.fromEntries(names.map((name) => [name, read(name)])));
  const lines = (now + read(checksumFile)).trim().split('\n');
  // A line that is there once is of another content, or of a file that only one of both has.
  const single = lines.filter((line) => lines.indexOf(line) === lines.lastIndexOf(line));
  return [...new Set(single.map((line) => line.split('  ')[1] ?? ''))].sort();
}

describe('npm run freeze', { timeout: 60_000 }, () => {
  const copy = projectCopy();
  let message: string;
  let version: string;
  let folder: string;
  const spanish = `${JSON.stringify(spanishStory, null, 2)}\n`;
  const read = (name: string, from = folder) => readFileSync(join(from, name), 'utf8');

  beforeAll(async () => {
    vi.stubEnv(baseUrlSetting, 'https://desk.example/tally/');
    const own = copy.writeData('letters.json', rawStory());
    copy.writeData('letters.es.json', rawTranslation());
    copy.writeData('bridges.json', twoLevels);
    version = versionOf([own, spanish]);
    folder = join(copy.root, frozenFolder, version);
    message = await freezeStory(copy.root);
  }, 60_000);
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it('Freezing writes the script, and the story, frame and fragment of each language, into a folder named after the story.', () => {
    expect(message).toBe(`public/v/${version}/ is written: commit it, and leave it as it is from then on.`);
    expect(filesIn(folder)).toEqual([
      'SHA256SUMS',
      'embed.html',
      'embed.js',
      'es/embed.html',
      'es/fragment.html',
      'fragment.html',
      'letters.es.json',
      'letters.json',
    ]);
    expect(JSON.parse(read('letters.json'))).toEqual(rawStory());
    expect(read('letters.es.json')).toBe(spanish);
    expect(changes(folder)).toEqual([]);
  });

  it('A frozen fragment loads its story from the frozen folder, and a frozen script loads the story beside it.', () => {
    const story = `https://desk.example/tally/v/${version}/letters.json`;
    expect(read('fragment.html')).toContain(`<tally-map src="${story}" open="table">`);
    expect(read('es/fragment.html')).toContain(`<tally-map src="${story}" lang="es" open="table">`);
    expect(read('embed.js')).toContain('letters.json');
  });

  it('Freezing a frozen story again changes nothing.', async () => {
    const before = statSync(join(folder, 'embed.js')).mtimeMs;
    expect(await freezeStory(copy.root)).toBe(
      `public/v/${version}/ has this story already, and is left as it is.`,
    );
    expect(statSync(join(folder, 'embed.js')).mtimeMs).toBe(before);
  });

  it('Another story is frozen by its name, without its folder.', async () => {
    await freezeStory(copy.root, 'bridges');
    const bridges = join(copy.root, frozenFolder, versionOf([read('data/bridges.json', copy.root)]));
    expect(filesIn(bridges)).toEqual(['SHA256SUMS', 'embed.html', 'embed.js', 'fragment.html', 'story.json']);
    expect(read('fragment.html', bridges)).toMatch(
      /src="https:\/\/desk\.example\/tally\/v\/\w{12}\/story\.json"/,
    );
    expect(read('embed.html', bridges)).toContain('href="https://desk.example/tally/bridges/"');
  });

  it('Freezing refuses a name that no story has, and a story that cannot be published.', async () => {
    await expect(freezeStory(copy.root, 'trees')).rejects.toThrow(
      new Error('There is no story "trees": use one of letters, bridges.'),
    );
    copy.writeData('trees.json', brokenStory(['title', '']));
    await expect(freezeStory(copy.root, 'trees')).rejects.toThrow(/^data\/trees\.json cannot be published/);
    copy.deleteData('trees.json');
  });

  it('A build finds the frozen version of a story until the story or its translation is corrected.', () => {
    const own = read('letters.json');
    expect(frozenVersion(copy.root, [own, spanish])).toBe(`v/${version}/`);
    expect(frozenVersion(copy.root, [own, `${spanish} `])).toBeNull();
    expect(frozenVersion(copy.root, [`${own} `, spanish])).toBeNull();
  });
});

describe('the frozen versions of this repository', () => {
  const planted = temporaryFolder();

  it('No file of a frozen version has changed since it was made.', () => {
    const folder = join(root, frozenFolder);
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const version = join(folder, name);
      // The story in its own language comes first.
      const stories = readdirSync(version)
        .filter((file) => file.endsWith('.json'))
        .sort((a, b) => a.split('.').length - b.split('.').length);
      expect(versionOf(stories.map((file) => readFileSync(join(version, file), 'utf8')))).toBe(name);
      expect(changes(version)).toEqual([]);
    }
  });

  it('The check finds a file that was changed, deleted or added: a control.', () => {
    const files = { 'letters.json': '{}', 'embed.html': '<p>', 'embed.js': ';' };
    for (const [name, content] of Object.entries({ ...files, [checksumFile]: checksums(files) }))
      writeFileSync(join(planted, name), content);
    expect(changes(planted)).toEqual([]);
    writeFileSync(join(planted, 'embed.html'), '<b>');
    rmSync(join(planted, 'embed.js'));
    writeFileSync(join(planted, 'more.txt'), '');
    expect(changes(planted)).toEqual(['embed.html', 'embed.js', 'more.txt']);
  });
});
