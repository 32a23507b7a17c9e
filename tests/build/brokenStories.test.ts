import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { brokenStory, rawStory, rawTranslation, twoLevels } from '../fixtures/story.ts';
import { built, filesOf, textOf } from './builds.ts';
import { projectCopy } from './projectCopy.ts';

const copy = projectCopy();
const broken = (name: string) => new RegExp(`^data/${name}\\.json cannot be published, for 2 errors:$`, 'm');

beforeEach(() => {
  copy.hold('letters.json', rawStory());
  copy.hold('letters.es.json', rawTranslation());
  copy.hold('bridges.json', twoLevels);
});

afterAll(() => copy.remove());

describe('a build with a story that cannot be published', { timeout: 60_000 }, () => {
  it('The other stories are published, the lines of the check are printed last and without a stack, and the build fails.', async () => {
    copy.hold('bridges.json', { ...twoLevels, title: '', asOf: 'today' });
    const { code, said } = await built(copy);
    expect(code).toBe(1);
    expect(said).toMatch(broken('bridges'));
    expect(said).toMatch(
      /built in[^\n]*\n\s*data\/bridges[^\n]*:\n(data\/bridges\.json:1:\d+: [^\n]*\.\n){2}$/,
    );
    expect(said).not.toMatch(/^\s+at |Error:|plugin/m);
    expect(filesOf(copy)).toEqual(expect.arrayContaining(['index.html', 'es/index.html', 'letters.json']));
    expect(filesOf(copy).filter((name) => name.startsWith('bridges'))).toEqual([]);
  });

  it('Nothing of the front story is published where it is the one, and the script for articles brings another along.', async () => {
    copy.hold('letters.json', brokenStory(['title', ''], ['asOf', 'today']));
    const { code, said } = await built(copy);
    expect(code).toBe(1);
    expect(said).toMatch(broken('letters'));
    const names = filesOf(copy);
    expect(names.filter((name) => !/^(bridges|assets|types)\//.test(name))).toEqual([
      ...[
        'LICENSES.txt',
        '_cloudfront.js',
        '_headers',
        '_nginx.map',
        'custom-elements.json',
        'embed.js',
        'embed/1/embed.js',
        'frame.js',
        'icon.svg',
        'sbom.cdx.json',
      ],
    ]);
    expect(names).toEqual(expect.arrayContaining(['bridges/index.html', 'bridges/story.json']));
    expect(textOf(copy, 'embed.js')).toContain('bridges/story.json');
  });

  it('A story is not published in any language where its translation has a fault.', async () => {
    copy.hold('letters.es.json', '{ "title": "Cartas" "deck": "" }');
    const { code, said } = await built(copy);
    expect(code).toBe(1);
    expect(said).toMatch(/^data\/letters\.es\.json:1:\d+: /m);
    expect(filesOf(copy)).not.toContain('index.html');
    expect(filesOf(copy)).toContain('bridges/index.html');
  });
});
