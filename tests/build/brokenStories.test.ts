import { beforeEach, describe, expect, it } from 'vitest';
import { brokenStory, rawStory, rawTranslation, twoLevels } from '../fixtures/story.ts';
import { buildSite, builtFiles, builtText } from './builds.ts';
import { projectCopy } from './projectCopy.ts';

const copy = projectCopy();
const broken = (name: string) => new RegExp(`^data/${name}\\.json cannot be published, for 2 errors:$`, 'm');

beforeEach(() => {
  copy.writeData('letters.json', rawStory());
  copy.writeData('letters.es.json', rawTranslation());
  copy.writeData('bridges.json', twoLevels);
});
describe('a build with a story that cannot be published', { timeout: 60_000 }, () => {
  it('The other stories are published, the lines of the check are printed last and without a stack, and the build fails.', async () => {
    copy.writeData('bridges.json', { ...twoLevels, title: '', asOf: 'today' });
    const { code, output } = await buildSite(copy);
    expect(code).toBe(1);
    expect(output).toMatch(broken('bridges'));
    expect(output).toMatch(
      /built in[^\n]*\n\s*data\/bridges[^\n]*:\n(data\/bridges\.json:1:\d+: [^\n]*\.\n){2}$/,
    );
    expect(output).not.toMatch(/^\s+at |Error:|plugin/m);
    expect(builtFiles(copy)).toEqual(expect.arrayContaining(['index.html', 'es/index.html', 'letters.json']));
    expect(builtFiles(copy).filter((name) => name.startsWith('bridges'))).toEqual([]);
  });

  it('Nothing of a broken front story is published, and the script for articles contains another story.', async () => {
    copy.writeData('letters.json', brokenStory(['title', ''], ['asOf', 'today']));
    const { code, output } = await buildSite(copy);
    expect(code).toBe(1);
    expect(output).toMatch(broken('letters'));
    const names = builtFiles(copy);
    expect(names.filter((name) => !/^(bridges|assets|types)\//.test(name))).toEqual([
      ...['LICENSES.txt', '_cloudfront.js', '_headers', '_nginx.map', 'custom-elements.json', 'embed.js'],
      ...['embed/1/embed.js', 'frame.js', 'icon.svg', 'sbom.cdx.json'],
    ]);
    expect(names).toEqual(expect.arrayContaining(['bridges/index.html', 'bridges/story.json']));
    expect(builtText(copy, 'embed.js')).toContain('bridges/story.json');
  });
});
