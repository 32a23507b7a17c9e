import { beforeAll, describe, expect, it } from 'vitest';
import { baseUrlSetting } from '../../src/build/site/publicUrls.ts';
import { otherLanguages } from '../../src/i18n/otherLanguages.ts';
import { brokenStory, rawStory, rawTranslation, twoLevels } from '../fixtures/story.ts';
import { buildSite, builtFiles, builtText, type CommandResult } from './builds.ts';
import { projectCopy } from './projectCopy.ts';

const base = 'https://desk.example/tally/';

/** What is published in each folder of an edition. */
const set = [
  ...['card.png', 'embed.html', 'embed/index.html', 'fragment.html', 'index.html', 'oembed.json'],
  ...['picture.png', 'picture.svg', 'picture@2x.png', 'sources.html'],
];

/** What the site has once, for all stories. */
const once = ['dialogs', 'page', ...Object.keys(otherLanguages)].map((name) => `assets/${name}-*.js`);
const scripts = ['embed.js', 'embed/1/embed.js', 'frame.js', 'icon.svg'];
const besideSite = [
  ...['LICENSES.txt', '_cloudfront.js', '_headers', '_nginx.map', 'custom-elements.json', 'sbom.cdx.json'],
];

/** What TypeScript in a host's page reads. */
const types = [
  ...['types/element/changeEvent.d.ts', 'types/element/hostTypes.d.ts', 'types/element/tallyMapElement.d.ts'],
  ...['types/index.d.ts', 'types/state/viewDetail.d.ts', 'types/story/form/count.d.ts'],
];

const copy = projectCopy();
let result: CommandResult;
const text = (name: string) => builtText(copy, name);

beforeAll(async () => {
  copy.writeData('letters.json', rawStory());
  copy.writeData('letters.es.json', rawTranslation());
  copy.writeData('bridges.json', twoLevels);
  result = await buildSite(copy, { [baseUrlSetting]: base });
}, 60_000);
it('The build publishes each edition in its folder, the front story at the root, and the scripts once.', () => {
  expect(result.code).toBe(0);
  const inFolder = (folder: string) => set.map((name) => folder + name);
  const wanted = [
    ...[...once, ...scripts, ...besideSite, ...types, ...set, ...inFolder('es/'), ...inFolder('bridges/')],
    ...['letters.json', 'letters.es.json', 'schema.json', 'bridges/story.json', 'bridges/schema.json'],
  ];
  expect(builtFiles(copy)).toEqual(wanted.sort());
});

it('No file of one story has a word of the other.', () => {
  const names = builtFiles(copy).filter(
    (name) => /\.(html|json|svg)$/.test(name) && !name.endsWith('schema.json'),
  );
  const holding = (words: RegExp) => names.filter((name) => words.test(text(name)));
  const letters = holding(
    /keep the letter|Refused outright|Se negó|Tribune|letters\.json|nothing but a note/,
  );
  const bridges = holding(/their bridges|Has a number\.|The Bridge Log|bridges\/|Six states count/);
  const isOfBridges = (name: string) => name.startsWith('bridges/');
  expect(letters.filter(isOfBridges)).toEqual([]);
  expect(bridges.filter((name) => !isOfBridges(name))).toEqual([]);
  expect(letters).toEqual(expect.arrayContaining(['index.html', 'es/index.html']));
  expect(bridges).toEqual(expect.arrayContaining(['bridges/index.html', 'bridges/story.json']));
});

it('The page of each edition has its figure, and loads script and words from the root of the site.', () => {
  for (const folder of ['', 'es/', 'bridges/']) {
    const root = folder === '' ? './' : '../';
    const page = text(`${folder}index.html`);
    expect(page).toMatch(
      /<tally-map[^>]*><script data-cfasync="false">.*<template shadowrootmode="open"><style>/,
    );
    expect(page).toMatch(new RegExp(`<script type="module" crossorigin src="${root}assets/page-`));
    expect(page.includes('modulepreload')).toBe(folder === 'es/');
  }
  expect(text('es/index.html')).toMatch(/<link rel="modulepreload" crossorigin href="\.\.\/assets\/es-/);
});

it('The fragment of each edition loads its story from the site, in its language.', () => {
  const tag = (name: string) => /<tally-map[^>]*>/.exec(text(name))?.[0];
  expect(tag('fragment.html')).toBe(`<tally-map src="${base}letters.json" open="table">`);
  expect(tag('es/fragment.html')).toBe(`<tally-map src="${base}letters.json" lang="es" open="table">`);
  expect(tag('bridges/fragment.html')).toBe(`<tally-map src="${base}bridges/story.json" open="table">`);
});

it('The script for articles contains the opening view of the front story and the name of its file.', () => {
  expect(text('embed.js')).toContain('letters.json');
  expect(text('embed.js')).toContain('keep the letter');
  expect(text('embed.js')).not.toContain('their bridges');
  expect(text('embed/1/embed.js')).toBe(text('embed.js'));
});

it('The build prints the hash of the fragment’s style, which a policy has to allow.', () => {
  const [, style] = /fragment\.html has the style ('sha256-[^']+')/.exec(result.output) ?? [];
  expect(text('bridges/fragment.html')).toContain(`style-src ${style}`);
});

describe('a build without a public address', { timeout: 60_000 }, () => {
  it('Without a public address the build leaves out the files that need one, and says so.', async () => {
    const { code, output } = await buildSite(copy, { [baseUrlSetting]: '' });
    expect(code).toBe(0);
    expect(output).toContain('TALLY_BASE_URL is not set');
    expect(builtFiles(copy).filter((name) => name.endsWith('oembed.json'))).toEqual([]);
    for (const name of ['index.html', 'es/embed.html', 'fragment.html', 'bridges/index.html'])
      expect(text(name)).not.toMatch(/rel="canonical"|json\+oembed|og:image|class="page"/);
    expect(text('es/index.html')).toContain('<link rel="alternate" hreflang="en" href="../">');
  }, 60_000);

  it('The build fails if the public address is invalid, and says what to write.', async () => {
    const { code, output } = await buildSite(copy, { [baseUrlSetting]: 'desk' });
    expect(code).toBe(1);
    expect(output).toContain('TALLY_BASE_URL is "desk", which is not the address of a site');
  });
});

describe('a build with a story that cannot be published', { timeout: 60_000 }, () => {
  it('The other stories are published, the lines of the check are printed last and without a stack, and the build fails.', async () => {
    copy.writeData('bridges.json', { ...twoLevels, title: '', asOf: 'today' });
    const { code, output } = await buildSite(copy);
    copy.writeData('bridges.json', twoLevels);
    expect(code).toBe(1);
    expect(output).toMatch(
      /built in[^\n]*\n\s*data\/bridges\.json cannot be published, for 2 errors:\n(data\/bridges\.json:1:\d+: [^\n]*\.\n){2}$/,
    );
    expect(output).not.toMatch(/^\s+at |Error:|plugin/m);
    expect(builtFiles(copy)).toEqual(expect.arrayContaining(['index.html', 'es/index.html', 'letters.json']));
    expect(builtFiles(copy).filter((name) => name.startsWith('bridges'))).toEqual([]);
  });

  it('Nothing of a broken front story is published, and the script for articles contains another story.', async () => {
    copy.writeData('letters.json', brokenStory(['title', ''], ['asOf', 'today']));
    const { code, output } = await buildSite(copy);
    copy.writeData('letters.json', rawStory());
    expect(code).toBe(1);
    expect(output).toMatch(/^data\/letters\.json cannot be published, for 2 errors:$/m);
    const names = builtFiles(copy);
    expect(names.filter((name) => !/^(bridges|assets|types)\//.test(name))).toEqual(
      [...scripts, ...besideSite].sort(),
    );
    expect(names).toEqual(expect.arrayContaining(['bridges/index.html', 'bridges/story.json']));
    expect(text('embed.js')).toContain('bridges/story.json');
  });
});
