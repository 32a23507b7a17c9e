import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TallyMapOptions, tallyMap } from '../../src/build/plugin.ts';
import { brokenStory, rawStory } from '../fixtures/story.ts';
import { type ProjectCopy, projectCopy } from './projectCopy.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = projectCopy();
});

afterAll(() => copy.remove());

const page = '<!doctype html><title>%title%</title><tally-map src="./voter-rolls.json"></tally-map>';

/** Builds a small site around a story, without writing it. */
async function site(
  story: unknown,
  html = page,
  options: TallyMapOptions = {},
): Promise<Record<string, string>> {
  copy.hold(story);
  writeFileSync(join(copy.root, 'index.html'), html);
  const made = (await build({
    root: copy.root,
    configFile: false,
    logLevel: 'silent',
    base: './',
    plugins: [tallyMap(options)],
    build: { write: false, minify: false },
  })) as Rolldown.RolldownOutput;
  return Object.fromEntries(
    made.output.map((each) => [each.fileName, String(each.type === 'chunk' ? each.code : each.source)]),
  );
}

describe('the build', { timeout: 60_000 }, () => {
  let files: Record<string, string>;

  beforeAll(async () => {
    files = await site(rawStory());
  }, 60_000);

  it('The build publishes the story, its schema, the page of sources, and the figure within the page.', () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['index.html', 'es/index.html', 'sources.html', 'voter-rolls.json']),
    );
    expect(JSON.parse(files['voter-rolls.json'] ?? '')).toEqual(rawStory());
    expect(files['index.html']).toMatch(/<tally-map[^>]*><script>.*<template shadowrootmode="open"><style>/);
  });

  it('The build publishes all that articles embed, and without a public address nothing that needs one.', () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        ...['embed.html', 'embed/index.html', 'embed.js', 'embed/1/embed.js', 'frame.js', 'fragment.html'],
        ...['picture.svg', 'picture.png', 'picture@2x.png', 'card.png', 'es/picture.png', 'es/card.png'],
      ]),
    );
    expect(Object.keys(files).filter((name) => name.endsWith('oembed.json'))).toEqual([]);
    for (const name of ['index.html', 'embed.html', 'fragment.html']) {
      expect(files[name]).not.toMatch(/rel="canonical"|json\+oembed|og:image|class="page"/);
    }
  });

  it('The build publishes with a public address what needs one, in each language.', async () => {
    const files = await site(
      rawStory(),
      page.replace('<title>', '<head><title>').replace('<tally', '</head><tally'),
      {
        baseUrl: 'https://desk.example/tally',
      },
    );
    for (const [folder, lang] of [
      ['', 'en'],
      ['es/', 'es'],
    ] as const) {
      const address = `https://desk.example/tally/${folder}`;
      const html = files[`${folder}index.html`] ?? '';
      expect(html).toContain(`<link rel="canonical" href="${address}">`);
      expect(html).toContain(`content="${address}card.png"`);
      expect(html).toContain(`hreflang="${lang}" href="${address}"`);
      expect(html).toContain('<meta name="tally-site" content="https://desk.example/tally/">');
      expect(JSON.parse(files[`${folder}oembed.json`] ?? '')).toMatchObject({ type: 'rich', version: '1.0' });
    }
    expect(files['embed.html']).toContain('<link rel="canonical" href="https://desk.example/tally/">');
    expect(files['embed.html']).toContain('class="page" href="https://desk.example/tally/"');
    expect(files['fragment.html']).toContain(
      '<tally-map src="https://desk.example/tally/voter-rolls.json" open="table">',
    );
  });

  it('The build fails where the public address is none, and says what to write.', async () => {
    await expect(site(rawStory(), page, { baseUrl: 'desk' })).rejects.toThrow(
      'TALLY_BASE_URL is "desk", which is not the address of a site',
    );
  });

  it('The build renders the figure into each map of a page.', async () => {
    const files = await site(rawStory(), `${page}<tally-map></tally-map>`);
    expect(files['index.html']?.match(/<template shadowrootmode="open">/g)).toHaveLength(2);
  });

  it('The build publishes the page in Spanish one folder below, where it finds script and words.', async () => {
    const script = '<script type="module" src="/src/page/main.ts"></script></head>';
    const files = await site(rawStory(), `<!doctype html><html lang="en"><head>${script}${page}`);
    const spanish = files['es/index.html'] ?? '';
    expect(spanish).toMatch(/^<!doctype html><html lang="es">/);
    expect(spanish).toMatch(/<tally-map lang="es" src="\.\.\/voter-rolls\.json"><script>/);
    const [, main] = /<script type="module" crossorigin src="\.\.\/([^"]+)">/.exec(spanish) ?? [];
    const [, words] = /<link rel="modulepreload" crossorigin href="\.\.\/([^"]+)">/.exec(spanish) ?? [];
    expect(files[main ?? '']).toContain('tally-map');
    expect(files[words ?? '']).toContain('Se negó');
    expect(files[main ?? '']).not.toContain('Se negó');
    expect(files['index.html']).not.toContain('modulepreload');
  });

  it('The build fails where the story cannot be published, with file, path and a sentence for each problem.', async () => {
    const broken = brokenStory(['responses[3].state', 'XX'], ['asOf', 'today']);
    await expect(site(broken)).rejects.toThrow(
      /voter-rolls\.json cannot be published, for 2 problems:[\s\S]*asOf: [\s\S]*responses\[3\]\.state: /,
    );
  });
});
